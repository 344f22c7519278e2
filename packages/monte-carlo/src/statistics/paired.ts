import { InputError } from "@summitry/core";
import type { Estimate } from "./estimate.ts";
import { meanInterval } from "./mean-interval.ts";

/**
 * Second minus first, on average over pairs: the mean of the paired differences with its 95 % Student
 * interval, as `meanInterval` has it. What the two of a pair have in common cancels, so it is narrower than a
 * comparison of two separate means.
 *
 * For a yes or no counted as 1 or 0 the differences are -1, 0 or 1, and the interval holds what it promises
 * once some ten pairs differ each way. When no pair differs its width is zero: then the true share of pairs
 * that differ can still be up to about 3 / n (the rule of three).
 *
 * @throws InputError when the two lists are not equally long.
 */
export function pairedDifference(first: readonly number[], second: readonly number[]): Estimate {
  if (first.length !== second.length) {
    const allowed = `a list of ${first.length} numbers, like the first`;
    throw new InputError({ field: "second", value: second, allowed });
  }
  return meanInterval(first.map((value, pair) => (second[pair] ?? Number.NaN) - value));
}
