import { numbersInOrder } from "@summitry/core/checks";
import { InputError } from "@summitry/core";
import { CONFIDENCE, type Estimate } from "./estimate.ts";
import { meanInterval } from "./mean-interval.ts";

/**
 * Second minus first, on average over pairs: the mean of the paired differences with its Student interval, as by
 * `meanInterval`. What both values of a pair have in common cancels, so the interval is narrower than when two separate
 * means are compared.
 *
 * For a boolean counted as 1 or 0 the differences are -1, 0 or 1, and the interval keeps its confidence once about ten
 * pairs differ in each direction. When no pair differs its width is zero, although the true share of pairs that differ
 * can still be up to about 3 / n (the rule of three).
 *
 * @param confidence Share of such intervals that contain the true difference; 0.95 when left out.
 * @throws InputError when the two lists are not equally long.
 */
export function pairedDifference(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  confidence: number = CONFIDENCE,
): Estimate {
  return meanInterval(differences(first, second), confidence);
}

/** Second minus first, pair by pair. */
export function differences(first: ArrayLike<number>, second: ArrayLike<number>): Float64Array {
  numbersInOrder("first", first);
  numbersInOrder("second", second);
  if (first.length !== second.length) {
    const allowed = `a list of ${first.length} numbers, like the first`;
    throw new InputError({ field: "second", value: second, allowed });
  }
  return Float64Array.from(first, (value, pair) => (second[pair] ?? Number.NaN) - value);
}
