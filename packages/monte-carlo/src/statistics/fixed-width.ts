import type { Estimate } from "./estimate.ts";
import { meanInterval } from "./mean-interval.ts";
import { wilson } from "./wilson.ts";

/**
 * Runs between two looks at the interval: few enough to waste few runs, and enough for the looks not to distort the
 * interval.
 */
export const RUNS_PER_LOOK = 250;

/**
 * Stops sampling as soon as an interval is narrow enough.
 *
 * The purely sequential rule of Chow and Robbins (1965), "On the asymptotic theory of fixed-width sequential confidence
 * intervals for the mean", Annals of Mathematical Statistics 36: look after every 250 runs, and stop at the first look
 * at which the half-width of the interval is at most the one wanted. For shares the half-width is Wilson's: Wald's
 * would stop at once when the first results are equal, as Frey (2010), "Fixed-width sequential confidence intervals for
 * a proportion", The American Statistician 64, shows. Looks are taken in run order, so the number of workers doesn't
 * affect when it stops.
 */
export class FixedWidth {
  readonly #halfWidth: number;
  #shares = true;
  readonly #values: number[] = [];
  #sum = 0;

  /** @param halfWidth Half-width that is wanted, in the unit of what is measured; above 0. */
  constructor(halfWidth: number) {
    this.#halfWidth = halfWidth;
  }

  /** Adds what was measured in the next run. Booleans give a share, numbers a mean. */
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
