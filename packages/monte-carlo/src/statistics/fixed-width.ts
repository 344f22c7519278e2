import type { Estimate } from "./estimate.ts";
import { meanInterval } from "./mean-interval.ts";
import { wilson } from "./wilson.ts";

/** Runs between two looks: often enough to waste few runs, and few enough looks to leave the interval what it is. */
export const RUNS_PER_LOOK = 250;

/**
 * Stops sampling as soon as an interval is narrow enough.
 *
 * The purely sequential rule of Chow and Robbins (1965), "On the asymptotic theory of fixed-width sequential confidence
 * intervals for the mean", Annals of Mathematical Statistics 36: look after every 250 runs, and stop at the first look at
 * which the interval's half-width is at most the one wanted. For shares the half-width is Wilson's: Wald's would stop at
 * once on equal results, as Frey (2010), "Fixed-width sequential confidence intervals for a proportion", The American
 * Statistician 64, shows. Looks are taken in run order, so the number of workers can't change when it stops.
 */
export class FixedWidth {
  readonly #halfWidth: number;
  #shares = true;
  readonly #values: number[] = [];
  #sum = 0;

  /** @param halfWidth Half the width wanted, in the unit of what is measured; above 0. */
  constructor(halfWidth: number) {
    this.#halfWidth = halfWidth;
  }

  /** Adds what was measured of the next run. Yes and no make a share, numbers a mean. */
  add(value: number | boolean): void {
    if (typeof value === "number") this.#shares = false;
    this.#values.push(Number(value));
    this.#sum += Number(value);
  }

  /** The estimate so far with its interval. */
  get estimate(): Estimate {
    return this.#shares ? wilson(this.#sum, this.#values.length) : meanInterval(this.#values);
  }

  /** Whether the interval is narrow enough. */
  get isEnough(): boolean {
    const { low, high } = this.estimate;
    return high - low <= 2 * this.#halfWidth;
  }
}
