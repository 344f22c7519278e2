import type { Swings } from "./weighted-game.ts";
import { swingsByCounting } from "./swings-by-counting.ts";
import { swingsByEnumeration } from "./swings-by-enumeration.ts";
import { ENUMERATED } from "./weighted-game.ts";

/** The swings of all players, in the order of their weights. */
export function swingsOf(quota: number, weights: readonly number[]): Swings {
  return weights.length <= ENUMERATED
    ? swingsByEnumeration(quota, weights)
    : swingsByCounting(quota, weights);
}
