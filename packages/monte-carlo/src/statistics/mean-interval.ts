import { aNumber, numbersInOrder } from "@summitry/core/checks";
import { studentQuantile } from "./student-quantile.ts";
import { CONFIDENCE, type Estimate } from "./estimate.ts";

const aShare = aNumber({ above: 0, below: 1 });

/**
 * The mean of independent values with its interval: mean plus or minus Student's t (n - 1 degrees of freedom) times the
 * standard error. Exact for normally distributed values, and close for others from some dozens of values on. Without
 * values the mean is NaN, with one value it is that value; both have an unbounded interval. Values that are all equal
 * give zero width.
 *
 * Source: Student (1908), "The probable error of a mean", Biometrika 6.
 *
 * @param confidence Share of such intervals that contain the true mean, above 0 and below 1.
 * @throws InputError for values that are no numbers, or another confidence.
 */
export function meanInterval(values: ArrayLike<number>, confidence: number = CONFIDENCE): Estimate {
  numbersInOrder("values", values);
  aShare("confidence", confidence);
  const runs = values.length;
  const { mean: estimate, squares, unit } = scaledMoments(values);
  if (runs < 2) {
    const standardError = Number.NaN;
    return { estimate, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, standardError, runs };
  }
  const standardError = unit * Math.sqrt(squares / (runs - 1) / runs);
  const reach = studentQuantile(confidence, runs - 1) * standardError;
  return { estimate, low: estimate - reach, high: estimate + reach, standardError, runs };
}

interface Moments {
  readonly mean: number;
  readonly squares: number;
}

/** The mean, and the sum of squared deviations in a unit in which it is no number too large. */
function scaledMoments(values: ArrayLike<number>): Moments & { readonly unit: number } {
  const plain = moments(values);
  if (values.length === 0 || Number.isFinite(plain.squares)) return { ...plain, unit: 1 };
  const unit = Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const { mean, squares } = moments(Array.from(values, (value) => value / unit));
  return { mean: mean * unit, squares, unit };
}

/** The mean of some values, and the sum of their squared deviations from it. */
function moments(values: ArrayLike<number>): Moments {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] as number;
  const mean = sum / values.length;
  let squares = 0;
  for (let at = 0; at < values.length; at++) {
    const distance = (values[at] as number) - mean;
    squares += distance * distance;
  }
  return { mean, squares };
}
