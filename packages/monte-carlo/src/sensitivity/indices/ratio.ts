import { pow } from "@summitry/core";
import { CONFIDENCE } from "../../statistics/estimate.ts";
import { studentQuantile } from "../../statistics/student-quantile.ts";
import type { Effect, Numbers } from "./effect.ts";

/** Greatest confidence for which Student's quantile is known. */
const MOST_CONFIDENT = 0.9999999;

/** How an effect is told from noise. */
export interface Among {
  /** Number of factors among which it is one. */
  readonly factors: number;
  /** Least and greatest value that the truth can have; the interval goes beyond them only where the estimate does. */
  readonly limits?: readonly [number, number];
}

/**
 * The ratio of two means over the same independent points, with its interval: by the delta method, with Student's t at
 * the degrees of freedom that the kurtosis of the points' influences leaves (n / (kurtosis - 1) * 2). So a few points that
 * count for much widen it, as skewed squares of differences do. NaN where the second mean is 0.
 *
 * Source of the delta method for a ratio: Cochran (1977), "Sampling techniques", 3rd edition, 6.4; of the degrees of
 * freedom: Satterthwaite (1946), "An approximate distribution of estimates of variance components", Biometrics 2.
 */
export function ratioOfMeans(above: Numbers, below: Numbers, { factors, limits }: Among): Effect {
  const divisor = meanOf(below);
  const estimate = divisor === 0 ? Number.NaN : meanOf(above) / divisor;
  const influences = Float64Array.from(
    below,
    (value, at) => ((above[at] as number) - estimate * value) / divisor,
  );
  return effectOf(estimate, influences, { factors, ...(limits === undefined ? {} : { limits }) });
}

/**
 * An estimate with its interval, from what each point adds to it.
 *
 * @param influences How much each point moves the estimate; they sum to about zero.
 */
export function effectOf(
  estimate: number,
  influences: Float64Array,
  { factors, limits = ANY }: Among,
): Effect {
  const runs = influences.length;
  const [least, most] = limits;
  if (Number.isNaN(estimate) || runs < 2)
    return { estimate, low: least, high: most, standardError: Number.NaN, runs, told: false };
  const { square, fourth } = moments(influences);
  const standardError = Math.sqrt(square / (runs - 1));
  const degrees = Math.min(runs - 1, (2 * runs) / Math.max(fourth / (square * square) - 1, 1e-9)) || 1;
  const reach = (confidence: number): number => standardError * studentQuantile(confidence, degrees);
  const half = reach(CONFIDENCE);
  return {
    estimate,
    low: Math.max(Math.min(least, estimate), estimate - half),
    high: Math.min(Math.max(most, estimate), estimate + half),
    standardError,
    runs,
    told: standardError > 0 && estimate > reach(shared(factors)),
  };
}

const ANY: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** Confidence of each of several intervals that hold together with 95 % (Šidák 1967). */
export function shared(factors: number): number {
  return Math.min(MOST_CONFIDENT, pow(CONFIDENCE, 1 / Math.max(1, factors)));
}

/** Mean square and mean fourth power of the deviations. */
function moments(values: Float64Array): { readonly square: number; readonly fourth: number } {
  const mean = meanOf(values);
  let square = 0;
  let fourth = 0;
  for (const value of values) {
    const distance = (value - mean) * (value - mean);
    square += distance;
    fourth += distance * distance;
  }
  return { square: square / values.length, fourth: fourth / values.length };
}

/** The mean of some values; NaN of none. */
export function meanOf(values: Numbers): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] as number;
  return sum / values.length;
}
