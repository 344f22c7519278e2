import {
  aFlag,
  aFunction,
  aNumber,
  anObject,
  aSeed,
  anything,
  type Check,
  maybe,
} from "@summitry/core/checks";
import { type Identity, InputError, type Seed } from "@summitry/core";
import type { Progress } from "./progress.ts";
import { checkShard, type Shard } from "./runs/part.ts";
import type { Until } from "./runs/stopping-rule.ts";

// What a platform has and the language has not, for programs that are compiled without the types of any platform.

/** A Web Worker. */
export type WebWorker = typeof globalThis extends { Worker: { prototype: infer W } } ? W : never;

/** The signal of an AbortController. */
export type StopSignal = typeof globalThis extends { AbortSignal: { prototype: infer S } } ? S : never;

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
  readonly worker?: (() => WebWorker) | undefined;
  /**
   * Watchdog: seconds that a single run may take, above 0, and off when left out. The batch stops with an `OverdueError`
   * that names run, agent and day; it needs worker threads.
   */
  readonly secondsPerRun?: number | undefined;
  /** Called when some more runs are over; `done` only ever rises. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting it stops the batch, which is then rejected with `Stopped`: that holds what is done. */
  readonly signal?: StopSignal | undefined;
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

/** A check by a condition. */
function such(isAllowed: (value: unknown) => boolean, allowed: string): Check {
  return (field, value) => {
    if (!isAllowed(value)) throw new InputError({ field, value, allowed });
  };
}

/** The signal of an AbortController, if any. */
export const aSignal = maybe(such((signal) => signal instanceof AbortSignal, "an AbortSignal"));

const takes = anObject(
  {
    runs: aNumber({ whole: true, min: 1 }),
    seed: maybe(aSeed),
    workers: maybe(aNumber({ whole: true, min: 0 })),
    worker: maybe(aFunction),
    secondsPerRun: maybe(aNumber({ above: 0 })),
    onProgress: maybe(aFunction),
    signal: aSignal,
    until: maybe(
      anObject(
        {
          halfWidth: aNumber({ above: 0 }),
          of: such(
            (of) => typeof of === "function" || typeof of === "string",
            "the name of an outcome, or a function of a row",
          ),
        },
        { of: "an object" },
      ),
    ),
    out: maybe(such((out) => typeof out === "string" && out !== "", "the path of a folder")),
    resume: maybe(aFlag),
    takeOver: maybe(aFlag),
    shard: anything,
  },
  { within: "", of: "options: an object" },
);

/**
 * Checks the options that came from outside.
 *
 * @throws InputError naming the first one that is out of range.
 */
export function checkRunOptions(options: MonteCarloOptions<never> & Partial<FolderOptions<never>>): void {
  takes("options", options);
  const { until, out, resume, takeOver, shard } = options;
  const alone = "a folder to write to as well: give `out`";
  for (const [field, value] of Object.entries({ resume, takeOver, shard }))
    check(field, value, value === undefined || out !== undefined, alone);
  if (shard === undefined) return;
  checkShard(shard);
  const allowed = "nothing with `shard`: one shard can't know how precise all of them are";
  check("until", until, until === undefined, allowed);
}

function check(field: string, value: unknown, good: boolean, allowed: string): void {
  if (!good) throw new InputError({ field, value, allowed });
}
