import { swingsByCounting } from "./swings-by-counting.ts";
import { swingsByEnumeration } from "./swings-by-enumeration.ts";
import { ENUMERATED } from "./weighted-game.ts";

/**
 * For each player, how many coalitions of the others it turns from losing to winning, by their size from 0 to all others.
 * Counts beyond 2^53 are rounded.
 */
export type Swings = readonly Float64Array[];

/** The swings of all players, in the order of their weights. */
export function swingsOf(quota: number, weights: readonly number[]): Swings {
  return weights.length <= ENUMERATED
    ? swingsByEnumeration(quota, weights)
    : swingsByCounting(quota, weights);
}
