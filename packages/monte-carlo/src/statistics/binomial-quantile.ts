/** Probabilities below this share of the largest one are ignored. */
const NEGLIGIBLE = 1e-18;

/**
 * The quantile of a binomial distribution: the smallest number of successes that is not exceeded with a given
 * probability.
 *
 * Sums the probabilities outward from the likeliest number, each from its neighbour, so it needs no factorials.
 *
 * @param probability Above 0 and below 1.
 * @param trials A whole number of at least 0.
 * @param chance Of a success in one trial, from 0 to 1.
 */
export function binomialQuantile(probability: number, trials: number, chance: number): number {
  if (chance <= 0) return 0;
  if (chance >= 1) return trials;
  const odds = chance / (1 - chance);
  const likeliest = Math.min(trials, Math.floor((trials + 1) * chance));
  const below: number[] = [];
  for (let at = likeliest, weight = 1; at > 0 && weight > NEGLIGIBLE; at--) {
    weight *= at / ((trials - at + 1) * odds);
    below.push(weight);
  }
  const above: number[] = [];
  for (let at = likeliest, weight = 1; at < trials && weight > NEGLIGIBLE; at++) {
    weight *= ((trials - at) * odds) / (at + 1);
    above.push(weight);
  }
  const weights = [...below.reverse(), 1, ...above];
  const wanted = probability * weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const at = weights.findIndex((weight) => (sum += weight) >= wanted);
  return likeliest - below.length + at;
}
