import { aNumber } from "@summitry/core/checks";
import type { Estimate } from "./estimate.ts";
import { meanInterval } from "./mean-interval.ts";
import { wilson } from "./wilson.ts";

/**
 * Runs between two looks at the interval: few enough to waste few runs, and enough for the looks not to distort the
 * interval.
 */
export const RUNS_PER_LOOK = 250;

const aWidth = aNumber({ above: 0 });

/**
 * Stops sampling as soon as an interval is narrow enough.
 *
 * The purely sequential rule of Chow and Robbins (1965), "On the asymptotic theory of fixed-width sequential confidence
 * intervals for the mean", Annals of Mathematical Statistics 36: look after every 250 runs, and stop at the first look
 * at which the half-width of the interval is at most the one wanted. For shares the half-width is Wilson's: Wald's
 * would stop at once when the first results are equal, as Frey (2010), "Fixed-width sequential confidence intervals for
 * a proportion", The American Statistician 64, shows. Looks are taken in run order, so the number of workers doesn't
 * affect when it stops.
 *
 * Student's interval has no width as long as all values are equal, and too little where few differ, so numbers that have
 * taken two values only, such as 0 and 1, have Wilson's interval on the scale from one to the other. Values that are all
 * equal don't tell how far off others may lie: their mean is not known at all yet, and nothing stops. A boolean is known to
 * be 0 or 1 from the start.
 */
export class FixedWidth {
  readonly #halfWidth: number;
  #shares = true;
  readonly #values: number[] = [];
  readonly #distinct = new Set<number>();
  #sum = 0;

  /** @param halfWidth Half-width that is wanted, in the unit of what is measured; above 0. */
  constructor(halfWidth: number) {
    aWidth("halfWidth", halfWidth);
    this.#halfWidth = halfWidth;
  }

  /** Adds what was measured in the next run. Booleans give a share, numbers a mean. */
  add(value: number | boolean): void {
    if (typeof value === "number") this.#shares = false;
    this.#values.push(Number(value));
    if (this.#distinct.size <= 2) this.#distinct.add(Number(value));
    this.#sum += Number(value);
  }

  /** The estimate so far with its interval. */
  get estimate(): Estimate {
    const runs = this.#values.length;
    if (this.#shares) return wilson(this.#sum, runs);
    if (this.#distinct.size > 2) return meanInterval(this.#values);
    const [least = Number.NaN, most] = [...this.#distinct].sort((one, other) => one - other);
    if (most === undefined) {
      const unknown = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
      return { estimate: least, ...unknown, standardError: Number.NaN, runs };
    }
    return onScale(wilson(this.#values.filter((value) => value === most).length, runs), least, most - least);
  }

  /** Whether the interval is narrow enough; never before anything was measured. */
  get isEnough(): boolean {
    if (this.#values.length === 0) return false;
    const { low, high } = this.estimate;
    return high - low <= 2 * this.#halfWidth;
  }
}

/** The estimate of a share as one of the mean of two values. */
function onScale(
  { estimate, low, high, standardError, runs }: Estimate,
  least: number,
  distance: number,
): Estimate {
  const place = (share: number): number => least + share * distance;
  return {
    estimate: place(estimate),
    low: place(low),
    high: place(high),
    standardError: standardError * distance,
    runs,
  };
}
