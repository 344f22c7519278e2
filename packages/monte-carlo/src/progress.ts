import type { NamedEstimate } from "./statistics/estimate.ts";

/** The progress of a batch. */
export interface Progress {
  /** Number of finished runs, including failed ones and those stored by an earlier start. */
  readonly done: number;
  /** Total number of runs; with `until`, the highest possible number. */
  readonly runs: number;
  /** Number of failed runs so far. */
  readonly failed: number;
  /** Runs per second since the batch was started. */
  readonly perSecond: number;
  /** Seconds until all runs are finished, at that pace. */
  readonly secondsLeft: number;
  /** The outcomes that the scenario names, with their probabilities so far. */
  readonly outcomes: readonly NamedEstimate[];
}

/** The pace of a batch. */
export class ProgressMeter {
  readonly #start = seconds();
  readonly #before: number;

  /** @param before Number of runs that were finished at the start. */
  constructor(before: number) {
    this.#before = before;
  }

  /** The pace when some of all runs are finished. */
  at(done: number, runs: number): Pick<Progress, "perSecond" | "secondsLeft"> {
    const perSecond = (done - this.#before) / (seconds() - this.#start);
    return { perSecond, secondsLeft: done === runs ? 0 : (runs - done) / perSecond };
  }
}

/** Seconds since some fixed moment in the past. Only used to measure a batch from outside; no run can read it. */
export function seconds(): number {
  return performance.now() / 1000;
}
