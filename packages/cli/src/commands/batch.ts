import {
  type Batch,
  type FailedRun,
  monteCarlo,
  type Progress,
  type Shard,
  Stopped,
  type StoredBatch,
} from "@summitry/monte-carlo";
import { InputError, type Row } from "@summitry/core";
import { outcomeTable } from "../batch/outcome-table.ts";
import { type Precision, untilOf } from "../batch/precision.ts";
import { linesOf } from "../batch/rows-file.ts";
import { withProgressBar } from "../batch/under-bar.ts";
import type { ScenarioChanges } from "../opening/changes.ts";
import { Interrupted } from "../failure.ts";
import { outputFile } from "../output-file.ts";
import { repeatBatch, repeatReport } from "../repeat.ts";
import { assertNoFile } from "../given-folder.ts";
import type { Scenarios } from "../scenarios.ts";
import { print, printAll, printError } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import { withCount, grouped } from "@summitry/story/english";
import { load, type Ready } from "../opening/open.ts";

/** Options of `summitry batch`. */
export interface BatchOptions extends ScenarioChanges {
  readonly runs: number;
  readonly seed: string;
  readonly workers?: number;
  readonly until?: Precision;
  readonly out?: string;
  readonly resume?: true;
  readonly takeOver?: true;
  readonly shard?: Shard;
  readonly rows?: string;
  readonly force?: true;
  readonly json?: true;
}

/** A batch, in memory or in a folder. */
export type AnyBatch = Batch<Row> | StoredBatch<Row>;

/** The name of the file that stands for stdout, as is usual. */
const STDOUT = "-";
/** Most rows that fit into memory. */
const MOST_IN_MEMORY = 1_000_000;

/** `summitry batch`: the probability of every outcome over many runs. */
export async function batch(scenarios: Scenarios, name: string, options: BatchOptions): Promise<void> {
  const { without, set, rows, json, force = false } = options;
  const ready = await load(scenarios, name, { without, set });
  checkTogether(options);
  if (options.out !== undefined) await assertNoFile("--out", options.out);
  const onStdout = rows === STDOUT;
  const write = rows === undefined || onStdout ? null : await outputFile("--rows", rows, { force });
  const { done, interrupted } = await simulateAll(ready, options);
  if (done.runs > 0 || interrupted === null) {
    if (json === true) print(batchAsJson(done));
    else tell(done, ready, options);
    if (json !== true && interrupted === null) tellWhere(name, options);
    if (onStdout) await printAll(linesOf(done));
    await write?.(linesOf(done));
    await report(done);
  }
  if (interrupted !== null) throw interrupted;
}

/** @throws InputError for two things on stdout, and for options that need a folder when none is given. */
function checkTogether(options: BatchOptions): void {
  const { out, runs, resume, takeOver, shard, rows, json, until } = options;
  const refuse = (field: string, value: unknown, allowed: string): never => {
    throw new InputError({ field, value, allowed });
  };
  if (rows === STDOUT && json === true) refuse("--rows", rows, "a file: --json has the output to itself");
  if (shard !== undefined && until !== undefined) {
    const alone = "nothing beside --shard: one shard can't know how precise all of them are";
    refuse("--until", `${until.outcome}=${until.halfWidth}`, alone);
  }
  if (out !== undefined) return;
  if (resume !== undefined) refuse("--resume", resume, "--out as well, the folder to go on with");
  if (takeOver !== undefined) refuse("--take-over", takeOver, "--out as well, the folder to take over");
  if (shard !== undefined)
    refuse("--shard", `${shard.index}/${shard.of}`, "--out as well, a folder for the shard");
  if (runs > MOST_IN_MEMORY) {
    const most = `at most ${grouped(MOST_IN_MEMORY)}, unless --out names a folder for the rows`;
    refuse("--runs", runs, most);
  }
}

/** The result of a batch, and how it was interrupted, if it was. */
interface Simulated {
  readonly done: AnyBatch;
  readonly interrupted: Interrupted | null;
}

/** Simulates all runs, with a progress bar, until they are done or Ctrl-C is pressed. */
export async function simulateAll(ready: Ready, options: BatchOptions): Promise<Simulated> {
  const { scenario } = ready;
  const { runs, seed, workers, out, resume, takeOver, shard, until } = options;
  const precision = until === undefined ? {} : { until: untilOf(scenario, until) };
  const common = { runs, seed, workers, ...precision };
  try {
    const work = (signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<AnyBatch> => {
      const all = { ...common, signal, onProgress };
      return out === undefined
        ? monteCarlo(scenario, all)
        : monteCarlo(scenario, { ...all, out, resume, takeOver, shard });
    };
    const done = await withProgressBar(runs, work, "worth keeping");
    return { done, interrupted: null };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const done = error.batch as AnyBatch; // it is the one that was started above
    return { done, interrupted: new Interrupted(done.runs, runs, keptOf(done, ready, options)) };
  }
}

/** What was kept of the runs of a batch that was stopped, in words; `undefined` for nothing. */
function keptOf(
  done: AnyBatch,
  { scenario, changes, given }: Ready,
  options: BatchOptions,
): string | undefined {
  const { out, runs, seed, shard, until } = options;
  if (out === undefined) return done.runs === 0 ? undefined : "and the table is of these";
  const changed = { name: scenario.definition.name, given, ...changes };
  const kept = done.runs === 0 ? `and ${out} is ready for more` : `and are kept in ${out}`;
  return `${kept}; to go on: ${repeatBatch(changed, { runs, seed }, { until, out, shard, resume: true })}`;
}

/** Prints the results of a batch: on stderr where the rows are on stdout. */
function tell(done: AnyBatch, ready: Ready, { shard, out, rows }: BatchOptions): void {
  const say = rows === STDOUT ? printError : print;
  if (shard === undefined)
    return say(outcomesOf(done, ready, rows === STDOUT ? process.stderr : process.stdout));
  const what = `Shard ${shard.index}/${shard.of}: ${withCount(done.runs, "run")} of seed ${done.seed} in ${out}.`;
  say(`${what}\nOnce all shards are there: npx summitry merge FOLDER... --out FOLDER`);
}

/** Says where the rows of a whole batch are, and how to look at them. */
function tellWhere(name: string, { out, shard, rows }: BatchOptions): void {
  if (out === undefined || shard !== undefined) return;
  const say = rows === STDOUT ? printError : print;
  const page = repeatReport({ folder: out, scenario: /\.[cm]?[jt]s$/.test(name) ? name : undefined });
  say(`The rows are in ${out}. A page about them: ${page}`);
}

/** The outcomes as a table for a stream. */
export function outcomesOf(
  batch: AnyBatch,
  { scenario, vocabulary, changes, given }: Ready,
  stream: NodeJS.WriteStream,
): string {
  const look = terminalStyle(stream, process.env);
  return outcomeTable({ ...scenario.definition, ...changes, given }, batch, vocabulary, look).join("\n");
}

/** Prints to stderr what a reader of the numbers has to know. Failed runs make the command fail. */
export async function report(batch: Reported): Promise<void> {
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

/** A batch as JSON for other programs. */
export function batchAsJson(batch: Pick<AnyBatch, "runs" | "seed" | "failed" | "outcomes">): string {
  const { runs, seed, failed } = batch;
  const outcomes = batch.outcomes().map(({ name, estimate, low, high }) => ({ name, estimate, low, high }));
  return JSON.stringify({ runs, seed, failed, outcomes });
}
