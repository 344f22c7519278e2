import { InputError, ln } from "@summitry/core";
import { aFlag, aNumber, numbersInOrder } from "@summitry/core/checks";

const aProbability = aNumber({ min: 0, max: 1 });
const aValue = aNumber();

/**
 * The Brier score of a probability: the square of how far it was off, from 0 (certain and right) to 1 (certain and wrong).
 * 50 % always scores 0.25.
 *
 * Source: Brier (1950), "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78.
 *
 * @param probability From 0 to 1.
 * @param happened Whether it came about.
 * @throws InputError for another probability.
 */
export function brierScore(probability: number, happened: boolean): number {
  aProbability("probability", probability);
  aFlag("happened", happened);
  const distance = probability - (happened ? 1 : 0);
  return distance * distance;
}

/**
 * The logarithmic score of a probability, in nats: minus the logarithm of what was given to what came about. 0 is the best;
 * 50 % always scores 0.693, and what was held impossible scores Infinity.
 *
 * Source: Good (1952), "Rational decisions", Journal of the Royal Statistical Society B 14.
 *
 * @param probability From 0 to 1.
 * @param happened Whether it came about.
 * @throws InputError for another probability.
 */
export function logScore(probability: number, happened: boolean): number {
  aProbability("probability", probability);
  aFlag("happened", happened);
  const given = happened ? probability : 1 - probability;
  return given === 0 ? Number.POSITIVE_INFINITY : 0 - ln(given); // not -0 for a certain one that was right
}

/**
 * The continuous ranked probability score of equally likely values, in their unit: how far their distribution is from one
 * that is certain of the right value. 0 is the best, and of a single value it is its distance.
 *
 * Sources: Matheson and Winkler (1976), "Scoring rules for continuous probability distributions", Management Science 22; as a
 * sum over sorted values, Jordan, Krüger and Lerch (2019), "Evaluating probabilistic forecasts with scoringRules", Journal of
 * Statistical Software 90.
 *
 * @param sorted At least one value, in ascending order.
 * @param value What came about.
 * @throws InputError for no values, or such as are no numbers.
 */
export function crps(sorted: readonly number[], value: number): number {
  numbersInOrder("sorted", sorted);
  if (sorted.length === 0)
    throw new InputError({ field: "sorted", value: sorted, allowed: "at least one value" });
  aValue("value", value);
  const count = sorted.length;
  const sum = sorted.reduce((before, each, at) => {
    const above = value < each ? 1 : 0;
    return before + (each - value) * (count * above - at - 0.5);
  }, 0);
  return (2 * sum) / (count * count);
}

/**
 * The probability that runs give to an outcome: a share of k in n runs is taken as (k + 1/2) / (n + 1), so that what no run
 * has shown is not held impossible (the mean of the posterior after Jeffreys' prior).
 */
export function smoothedShare(happened: number, runs: number): number {
  return (happened + 0.5) / (runs + 1);
}
