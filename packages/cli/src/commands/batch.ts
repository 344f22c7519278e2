import { type Batch, monteCarlo } from "@summitry/monte-carlo";
import type { Row } from "@summitry/core";
import { outcomeTable } from "../batch/outcome-table.ts";
import { writeRows } from "../batch/rows-file.ts";
import { underBar } from "../batch/under-bar.ts";
import type { Changes } from "../changes.ts";
import { checkFile } from "../output-file.ts";
import type { Scenarios } from "../scenarios.ts";
import { lookOf } from "../terminal/look.ts";
import { counted } from "../words/english.ts";
import { load, type Ready } from "./load.ts";

/** Options of `summitry batch`. */
export interface BatchOptions extends Changes {
  readonly runs: number;
  readonly seed: string;
  readonly workers?: number;
  readonly rows?: string;
  readonly json?: true;
}

/** `summitry batch`: the probability of every outcome over many runs. */
export async function batch(scenarios: Scenarios, name: string, options: BatchOptions): Promise<void> {
  const { without, set, rows, json } = options;
  const ready = await load(scenarios, name, { without, set });
  if (rows !== undefined) await checkFile("--rows", rows);
  const done = await simulateAll(ready, options);
  if (json === true) process.stdout.write(`${asJson(done)}\n`);
  else printOutcomes(done, ready);
  if (rows !== undefined) await writeRows(rows, done);
  report(done);
}

/** Simulates all runs, under a progress bar and until Ctrl-C. */
export async function simulateAll(
  { scenario }: Ready,
  { runs, seed, workers }: Pick<BatchOptions, "runs" | "seed" | "workers">,
): Promise<Batch<Row>> {
  return underBar(runs, (signal, onProgress) =>
    monteCarlo(scenario, { runs, seed, workers, onProgress, signal }),
  );
}

/** Prints the outcomes as a table. */
export function printOutcomes(batch: Batch<Row>, { scenario, words, changes }: Ready): void {
  const look = lookOf(process.stdout, process.env);
  process.stdout.write(
    `${outcomeTable({ ...scenario.definition, ...changes }, batch, words, look).join("\n")}\n`,
  );
}

/** Says on stderr what a reader of the numbers has to know; runs that failed make the command fail. */
export function report({ failures, runs, notice }: Pick<Batch<Row>, "failures" | "runs" | "notice">): void {
  if (notice !== null) process.stderr.write(`note: ${notice}\n`);
  const [first] = failures;
  if (first === undefined) return;
  const what = `${failures.length} of ${counted(runs, "run")} broke off, first run ${first.run}`;
  process.stderr.write(`error: ${what}: ${first.error.message.replace(/\s+/g, " ")}\n`);
  process.exitCode = 1;
}

function asJson(batch: Batch<Row>): string {
  const { runs, seed, failed } = batch;
  const outcomes = batch.outcomes().map(({ name, estimate, low, high }) => ({ name, estimate, low, high }));
  return JSON.stringify({ runs, seed, failed, outcomes });
}
