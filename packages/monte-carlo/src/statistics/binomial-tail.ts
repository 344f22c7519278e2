/**
 * The probability of at least so many successes in some independent trials.
 *
 * Sums the probabilities outward from the likeliest number, each from its neighbour, so it needs no factorials.
 *
 * @param successes A whole number from 0 to `trials`.
 * @param trials A whole number of at least 0.
 * @param chance Of a success in one trial, from 0 to 1.
 */
export function binomialTail(successes: number, trials: number, chance: number): number {
  if (successes <= 0) return 1;
  if (chance <= 0) return 0;
  if (chance >= 1) return 1;
  const odds = chance / (1 - chance);
  const likeliest = Math.min(trials, Math.floor((trials + 1) * chance));
  let [below, from] = [0, 0];
  const count = (at: number, weight: number): void => {
    if (at >= successes) from += weight;
    else below += weight;
  };
  for (let at = likeliest, weight = 1; at > 0 && weight > 0; at--) {
    weight *= at / ((trials - at + 1) * odds);
    count(at - 1, weight);
  }
  for (let at = likeliest, weight = 1; at <= trials && weight > 0; at++) {
    count(at, weight);
    weight *= ((trials - at) * odds) / (at + 1);
  }
  return from / (below + from);
}
