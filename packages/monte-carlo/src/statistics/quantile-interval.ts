import { aListOf, anything } from "@summitry/core/checks";
import { binomialQuantile } from "./binomial-quantile.ts";
import { CONFIDENCE, type Estimate, NORMAL_95 } from "./estimate.ts";
import { quantile } from "./quantile.ts";

const takesShares = aListOf(anything, { of: "shares from 0 to 1" });
const TAIL = (1 - CONFIDENCE) / 2;

/**
 * A quantile with its 95 % interval, which assumes nothing about the distribution of the values. The number of values
 * below the true quantile is binomial with probability `share`, so the values at its 2.5 % and 97.5 % ranks enclose the
 * quantile with a confidence of at least 95 %. When there are too few values, an end is infinite.
 *
 * Source: Conover (1999), "Practical Nonparametric Statistics", 3rd edition, 3.2.
 *
 * @param sorted The values in ascending order.
 * @param share From 0 (the smallest value) to 1 (the largest).
 * @throws InputError for a share outside that range.
 */
export function quantileInterval(sorted: ArrayLike<number>, share: number): Estimate {
  const estimate = quantile(sorted, share);
  const runs = sorted.length;
  const low = sorted[binomialQuantile(TAIL, runs, share) - 1] ?? Number.NEGATIVE_INFINITY;
  const high = sorted[binomialQuantile(1 - TAIL, runs, share)] ?? Number.POSITIVE_INFINITY;
  const standardError = high / (2 * NORMAL_95) - low / (2 * NORMAL_95); // the distance alone may be too large a number
  return { estimate, low, high, standardError, runs };
}

/**
 * The quantiles of values, each with its interval.
 *
 * @throws InputError for what is no list of shares.
 */
export function quantileIntervals(sorted: ArrayLike<number>, shares: readonly number[]): readonly Estimate[] {
  takesShares("shares", shares);
  return shares.map((share) => quantileInterval(sorted, share));
}
