import { CommanderError } from "commander";
import { withCount, grouped } from "@summitry/story/english";
import { reasonOf } from "@summitry/core/checks";

/** Exit codes, as is usual in shells. */
const FAILED = 1;
const BAD_INPUT = 2;
const INTERRUPTED = 130;

/** Names of the errors whose cause is the user's input, or the contents of a folder that the user named. */
const ASKED_FOR = ["InputError", "FolderError"];

/** What to print about an error, and the exit code. */
export interface ErrorReport {
  /** One line, or `null` to print nothing. */
  readonly line: string | null;
  readonly exitCode: number;
}

/** Ctrl-C was pressed during a batch. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";

  /** @param kept What was kept of the finished runs. */
  constructor(done: number, runs: number, kept = "no result was kept") {
    super(`stopped: ${grouped(done)} of ${withCount(runs, "run")} were done, ${kept}`);
  }
}

/** Turns anything thrown into one line and an exit code: 2 for bad input, 1 for code that failed. */
export function failureOf(error: unknown): ErrorReport {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { line: null, exitCode: 0 };
    return { line: refusalOf(error) ?? oneLine(error.message), exitCode: BAD_INPUT };
  }
  if (error instanceof Interrupted) return { line: error.message, exitCode: INTERRUPTED };
  const isAskedFor = error instanceof Error && ASKED_FOR.includes(error.name);
  return { line: `error: ${inFlags(oneLine(reasonOf(error)))}`, exitCode: isAskedFor ? BAD_INPUT : FAILED };
}

/** How commander says that a parser refused the value of an option, or an argument. */
const OPTION =
  /^error: option '(?:-\w, )?(?<field>--[\w-]+)[^']*' argument '(?<value>[^]*)' is invalid\. (?<allowed>[^]*)$/;
const ARGUMENT =
  /^error: command-argument value '(?<value>[^]*)' is invalid for argument '(?<field>[^']*)'\. (?<allowed>[^]*)$/;

/** The line about a value that a parser refused, worded as an `InputError` is; `null` for another error. */
function refusalOf({ code, message }: CommanderError): string | null {
  if (code !== "commander.invalidArgument") return null;
  const { field, value, allowed } = (OPTION.exec(message) ?? ARGUMENT.exec(message))?.groups ?? {};
  if (field === undefined) return null;
  return `error: ${field}: ${JSON.stringify(value)} is not allowed; expected ${allowed}`;
}

/** Options of the library that its errors name, as a command line has them. */
const FLAGS = { "`resume`": "--resume", "`takeOver`": "--take-over" } as const;

function inFlags(message: string): string {
  return Object.entries(FLAGS).reduce((line, [option, flag]) => line.replaceAll(option, flag), message);
}

function oneLine(message: string): string {
  return message.trim().replace(/\s*\n\s*/g, " ");
}
