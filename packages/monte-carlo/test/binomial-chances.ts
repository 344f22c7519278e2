/** The chance of each number of successes, from none to all. */
export function binomialChances(trials: number, chance: number): readonly number[] {
  const likeliest = Math.floor((trials + 1) * chance);
  const odds = chance / (1 - chance);
  const weights = new Array<number>(trials + 1).fill(1);
  for (let at = likeliest; at < trials; at++)
    weights[at + 1] = (weights[at]! * (trials - at) * odds) / (at + 1);
  for (let at = likeliest; at > 0; at--) weights[at - 1] = (weights[at]! * at) / ((trials - at + 1) * odds);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
