import type { FailedRun } from "@summitry/monte-carlo";
import { withCount } from "@summitry/story/english";
import { printError } from "../terminal/print.ts";

/** Prints to stderr what a reader of the numbers has to know. Failed runs make the command fail. */
export async function reportFailures(batch: Reported): Promise<void> {
  const { runs, notice } = batch;
  const failures = typeof batch.failures === "function" ? await batch.failures() : batch.failures;
  if (notice !== null) printError(`note: ${notice}`);
  const [first] = failures;
  if (first === undefined) return;
  const what = `${failures.length} of ${withCount(runs, "run")} broke off, first run ${first.run}`;
  printError(`error: ${what}: ${first.error.message.replace(/\s+/g, " ")}`);
  process.exitCode = 1;
}

/** What is reported about any number of runs. */
interface Reported {
  readonly runs: number;
  readonly failures: readonly FailedRun[] | (() => Promise<readonly FailedRun[]>);
  readonly notice: string | null;
}
