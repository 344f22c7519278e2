import { InputError, type Seed } from "@summitry/core";

/** How far a batch has come. */
export interface Progress {
  /** Runs that are over, those that failed included. */
  readonly done: number;
  /** Runs in all. */
  readonly runs: number;
  /** Runs that failed so far. */
  readonly failed: number;
}

/** How to run a batch. None of it but `runs` and `seed` can change a result. */
export interface MonteCarloOptions {
  /** Number of runs: a whole number of at least 1. They are runs 0 to `runs - 1` of the seed. */
  readonly runs: number;
  /** The seed: text or number; 7 and "7" are the same. 0 when left out. */
  readonly seed?: Seed | undefined;
  /**
   * Number of worker threads: a whole number of at least 1. With 1 there is none: the batch runs in this
   * thread. With more, this thread only hands out the work. When left out, the batch runs in this thread, and
   * on every other processor besides if it turns out to be a long one.
   */
  readonly workers?: number | undefined;
  /** Called when some more runs are over; `done` only ever rises, and is `runs` at the end. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting it stops the batch, which is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks the options that came from outside.
 *
 * @throws InputError naming the first one that is out of range.
 */
export function checkOptions(options: MonteCarloOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new InputError({ field: "options", value: options, allowed: "an object with the number of runs" });
  }
  const { runs, seed, workers, onProgress, signal } = options;
  for (const [field, value] of Object.entries({ runs, workers: workers ?? 1 })) {
    if (!(Number.isSafeInteger(value) && value >= 1)) {
      throw new InputError({ field, value, allowed: "a whole number of at least 1" });
    }
  }
  if (seed !== undefined && typeof seed !== "string" && !Number.isFinite(seed)) {
    throw new InputError({ field: "seed", value: seed, allowed: "a text or a finite number" });
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw new InputError({ field: "onProgress", value: onProgress, allowed: "a function" });
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new InputError({ field: "signal", value: signal, allowed: "an AbortSignal" });
  }
}

/**
 * Checks that something is a scenario, and not, say, the function that makes one.
 *
 * @throws InputError naming the argument.
 */
export function checkScenario(field: string, scenario: unknown): void {
  if (!(typeof scenario === "object" && scenario !== null && "definition" in scenario)) {
    throw new InputError({ field, value: scenario, allowed: "a scenario, as defineScenario makes it" });
  }
}
