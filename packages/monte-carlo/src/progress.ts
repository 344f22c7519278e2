import { seconds } from "./clock.ts";
import type { NamedEstimate } from "./statistics/estimate.ts";

/** How far a batch has come. */
export interface Progress {
  /** Runs that are over, those that failed and those that were kept from an earlier start included. */
  readonly done: number;
  /** Runs in all; with `until`, the most there can be. */
  readonly runs: number;
  /** Runs that failed so far. */
  readonly failed: number;
  /** Runs a second since the batch was started. */
  readonly perSecond: number;
  /** Seconds until all runs are over, at that pace. */
  readonly secondsLeft: number;
  /** The outcomes that the scenario names, with their probabilities so far. */
  readonly outcomes: readonly NamedEstimate[];
}

/** The pace of a batch. */
export class Pace {
  readonly #start = seconds();
  readonly #before: number;

  /** @param before Runs that were over at the start. */
  constructor(before: number) {
    this.#before = before;
  }

  /** The pace when some runs of all are over. */
  at(done: number, runs: number): Pick<Progress, "perSecond" | "secondsLeft"> {
    const perSecond = (done - this.#before) / (seconds() - this.#start);
    return { perSecond, secondsLeft: done === runs ? 0 : (runs - done) / perSecond };
  }
}
