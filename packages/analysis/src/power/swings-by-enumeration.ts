import type { Swings } from "./weighted-game.ts";

/** Tolerance for rounding in sums of fractional weights, as a share of the quota. */
const ROUNDING = 1e-12;

/** Counts the swings by going through all coalitions: for any weights, and up to about 20 players. */
export function swingsByEnumeration(quota: number, weights: readonly number[]): Swings {
  const enough = weights.every((weight) => Number.isInteger(weight)) ? quota : quota * (1 - ROUNDING);
  const coalitions = 1 << weights.length;
  const sums = new Float64Array(coalitions);
  const sizes = new Uint8Array(coalitions);
  for (let coalition = 1; coalition < coalitions; coalition++) {
    const last = 31 - Math.clz32(coalition);
    const rest = coalition ^ (1 << last);
    sums[coalition] = (sums[rest] as number) + (weights[last] as number);
    sizes[coalition] = (sizes[rest] as number) + 1;
  }
  return weights.map((_, player) => {
    const swings = new Float64Array(weights.length);
    const bit = 1 << player;
    for (let coalition = 0; coalition < coalitions; coalition++) {
      if ((coalition & bit) !== 0 || (sums[coalition] as number) >= enough) continue;
      if ((sums[coalition | bit] as number) < enough) continue;
      const size = sizes[coalition] as number;
      swings[size] = (swings[size] as number) + 1;
    }
    return swings;
  });
}
