import type { Estimate } from "./estimate.ts";
import { student95 } from "./student.ts";

/**
 * The mean of independent values with its 95 % interval: mean plus or minus Student's t (n - 1 degrees of
 * freedom) times the standard error. Exact for normal values, and close for others once there are some dozens
 * of them. No values give NaN and one value its own, both with an unbounded interval; values that are all
 * equal give zero width.
 *
 * Source: Student (1908), "The probable error of a mean", Biometrika 6.
 */
export function meanInterval(values: readonly number[]): Estimate {
  const runs = values.length;
  const estimate = values.reduce((sum, value) => sum + value, 0) / runs;
  if (runs < 2) {
    return { estimate, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, runs };
  }
  const squares = values.reduce((sum, value) => sum + (value - estimate) * (value - estimate), 0);
  const reach = student95(runs - 1) * Math.sqrt(squares / (runs - 1) / runs);
  return { estimate, low: estimate - reach, high: estimate + reach, runs };
}
