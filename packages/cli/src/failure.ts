import { CommanderError } from "commander";
import { counted, grouped } from "./vocabulary/english.ts";

/** Exit codes, as shells know them. */
const FAILED = 1;
const BAD_INPUT = 2;
const INTERRUPTED = 130;

/** Errors by name whose cause is what was asked for, or what stands in a folder that was named. */
const ASKED_FOR = ["InputError", "FolderError"];

/** What to say about an error, and the exit code it ends with. */
export interface ErrorReport {
  /** One line, or `null` when there is nothing to say. */
  readonly line: string | null;
  readonly exitCode: number;
}

/** Somebody pressed Ctrl-C in the middle of a batch. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  /** @param kept What became of the runs that were done. */
  constructor(done: number, runs: number, kept = "no result was kept") {
    super(`stopped: ${grouped(done)} of ${counted(runs, "run")} were done, ${kept}`);
  }
}

/** Turns whatever was thrown into one line and an exit code: 2 for bad input, 1 for code that failed. */
export function failureOf(error: unknown): ErrorReport {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { line: null, exitCode: 0 };
    return { line: oneLine(error.message), exitCode: BAD_INPUT };
  }
  if (error instanceof Interrupted) return { line: error.message, exitCode: INTERRUPTED };
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  const exitCode = ASKED_FOR.includes(name) ? BAD_INPUT : FAILED;
  return { line: `error: ${oneLine(message)}`, exitCode };
}

function oneLine(message: string): string {
  return message.trim().replace(/\s*\n\s*/g, " ");
}
