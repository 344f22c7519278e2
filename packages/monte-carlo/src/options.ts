import { anObject, anything } from "@summitry/core/checks";
import { type Identity, InputError, type Seed } from "@summitry/core";
import type { Progress } from "./progress.ts";
import { checkShard, type Shard } from "./runs/part.ts";
import type { Until } from "./runs/stopping-rule.ts";

/** How to run a batch. None of it but `runs`, `seed` and `until` can change a result. */
export interface MonteCarloOptions<R extends Identity = Identity> {
  /** Number of runs: a whole number of at least 1. They are runs 0 to `runs - 1` of the seed. With `until`, the most. */
  readonly runs: number;
  /** The seed: text or number; 7 and "7" are the same. 0 when left out. */
  readonly seed?: Seed | undefined;
  /**
   * Number of worker threads: a whole number of at least 0. They simulate, and this thread only hands out the work, so
   * that `signal` ends whatever an agent does. When left out, there is one, and one for every processor if the batch turns
   * out to be a long one. With 0 the batch runs in this thread, where a run once begun can't be ended.
   */
  readonly workers?: number | undefined;
  /**
   * Starts a Web Worker, for apps that a bundler makes: `() => new Worker(new URL("./worker.ts", import.meta.url), { type:
   * "module" })`, where that module calls `serve` of `@summitry/monte-carlo/worker` with the scenarios.
   */
  readonly worker?: (() => Worker) | undefined;
  /**
   * Watchdog: seconds that a single run may take, above 0, and off when left out. The batch stops with an `OverdueError`
   * that names run, agent and day; it needs worker threads.
   */
  readonly secondsPerRun?: number | undefined;
  /** Called when some more runs are over; `done` only ever rises. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting it stops the batch, which is then rejected with `Stopped`: that holds what is done. */
  readonly signal?: AbortSignal | undefined;
  /** Stops as soon as what is measured is known precisely enough. See `FixedWidth` for the rule. */
  readonly until?: Until<R> | undefined;
}

/** How to run a batch into a folder. */
export interface FolderOptions<R extends Identity = Identity> extends MonteCarloOptions<R> {
  /** Path of a new or empty folder for the rows: they are written as they come, and memory stays flat. */
  readonly out: string;
  /** Goes on with what the folder holds, as if it had never been interrupted; more runs than before may be wanted. */
  readonly resume?: boolean | undefined;
  /**
   * Writes to the folder even if another process may still do so: one on another computer, or before this one was started
   * again, of which nobody can know whether it has ended. Never needed after a process was killed and nothing else.
   */
  readonly takeOver?: boolean | undefined;
  /** Runs one of several equal shares only; `merge` makes one batch of all. */
  readonly shard?: Shard | undefined;
}

const takes = anObject(
  {
    runs: anything,
    seed: anything,
    workers: anything,
    worker: anything,
    secondsPerRun: anything,
    onProgress: anything,
    signal: anything,
    until: anything,
    out: anything,
    resume: anything,
    takeOver: anything,
    shard: anything,
  },
  { within: "", of: "options: an object" },
);
const takesUntil = anObject({ halfWidth: anything, of: anything }, { of: "an object" });

/**
 * Checks the options that came from outside.
 *
 * @throws InputError naming the first one that is out of range.
 */
export function checkRunOptions(options: MonteCarloOptions<never> & Partial<FolderOptions<never>>): void {
  takes("options", options);
  const { runs, seed, workers, worker, onProgress, signal, until, out, resume, takeOver, shard } = options;
  const { secondsPerRun } = options;
  check("runs", runs, Number.isSafeInteger(runs) && runs >= 1, "a whole number of at least 1");
  const isCount = workers === undefined || (Number.isSafeInteger(workers) && workers >= 0);
  check("workers", workers, isCount, "a whole number of at least 0");
  const isTime = secondsPerRun === undefined || (Number.isFinite(secondsPerRun) && secondsPerRun > 0);
  check("secondsPerRun", secondsPerRun, isTime, "a finite number above 0");
  check(
    "seed",
    seed,
    seed === undefined || typeof seed === "string" || Number.isFinite(seed),
    "a text or a finite number",
  );
  for (const [field, value] of Object.entries({ onProgress, worker })) {
    check(field, value, value === undefined || typeof value === "function", "a function");
  }
  check("signal", signal, signal === undefined || signal instanceof AbortSignal, "an AbortSignal");
  if (until !== undefined) checkUntil(until);
  check("out", out, out === undefined || (typeof out === "string" && out !== ""), "the path of a folder");
  const alone = "a folder to write to as well: give `out`";
  for (const [field, value] of Object.entries({ resume, takeOver })) {
    check(field, value, value === undefined || typeof value === "boolean", "true or false");
    check(field, value, value === undefined || out !== undefined, alone);
  }
  check("shard", shard, shard === undefined || out !== undefined, alone);
  if (shard === undefined) return;
  checkShard(shard);
  check(
    "until",
    until,
    until === undefined,
    "nothing with `shard`: one shard can't know how precise all of them are",
  );
}

function checkUntil(until: Until<never>): void {
  takesUntil("until", until);
  const { halfWidth, of } = until;
  const good = typeof halfWidth === "number" && halfWidth > 0 && Number.isFinite(halfWidth);
  check("until.halfWidth", halfWidth, good, "a finite number above 0");
  const isQuestion = typeof of === "function" || typeof of === "string";
  check("until.of", of, isQuestion, "the name of an outcome, or a function of a row");
}

function check(field: string, value: unknown, good: boolean, allowed: string): void {
  if (!good) throw new InputError({ field, value, allowed });
}
