import type { Swings } from "./weighted-game.ts";

/**
 * Counts the swings for whole weights and any number of players, from the number of coalitions of every size and total
 * weight. These are the coefficients of a generating function.
 *
 * Source: Mann and Shapley (1962), RAND memorandum RM-3158, after a suggestion of Cantor.
 */
export function swingsByCounting(quota: number, weights: readonly number[]): Swings {
  const known = new Map<number, Float64Array>();
  return weights.map((weight, player) => {
    const swings = known.get(weight) ?? swingsOfOne(quota, weight, weights.toSpliced(player, 1));
    known.set(weight, swings);
    return swings;
  });
}

function swingsOfOne(quota: number, own: number, others: readonly number[]): Float64Array {
  const counts = Array.from({ length: others.length + 1 }, () => new Float64Array(quota));
  (counts[0] as Float64Array)[0] = 1;
  for (const [added, weight] of others.entries()) {
    for (let size = added; size >= 0; size--) {
      const without = counts[size] as Float64Array;
      const joined = counts[size + 1] as Float64Array;
      for (let sum = weight; sum < quota; sum++)
        joined[sum] = (joined[sum] as number) + (without[sum - weight] as number);
    }
  }
  return Float64Array.from(counts, (count) =>
    count.subarray(Math.max(0, quota - own)).reduce((total, each) => total + each, 0),
  );
}
