import { builtin } from "../platform.ts";

/** A run that is being simulated in this thread. */
interface RunHere {
  readonly scenario: string;
  readonly run: number;
}

let current: RunHere | null = null;
let isListening = false;

/**
 * Simulates a run in this thread. Should code of the scenario end the process meanwhile, stderr says so, and the exit code
 * is not 0: half a batch must not pass for a whole one.
 */
export function guarded<T>(here: RunHere, work: () => T): T {
  if (!isListening && typeof globalThis.process?.on === "function") process.on("exit", tell);
  isListening = true;
  current = here;
  try {
    return work();
  } finally {
    current = null;
  }
}

function tell(): void {
  if (current === null) return;
  const { scenario, run } = current;
  process.exitCode ||= 1;
  const line = `error: code of scenario "${scenario}" ended the process during run ${run}\n`;
  builtin("node:fs")?.writeSync(2, line);
}
