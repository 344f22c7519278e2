import type { Strategy } from "../agent/strategy.ts";
import { aspiration } from "./aspiration.ts";
import type { AspirationCurve } from "./parts/aspiration-level.ts";
import { bidBestForOthers } from "./parts/bidding.ts";

/**
 * Concedes like `aspiration`, but of all outcomes that reach the aspiration it offers the one it believes the others
 * like best: the one in which the party that gains least over walking away gains most. Without beliefs about anybody
 * seated it is the same as `aspiration`.
 *
 * Source: the trade-off mechanism of Faratin, Sierra and Jennings (2002), Artificial Intelligence 142.
 *
 * @throws InputError for a curve outside its ranges.
 */
export function tradeOff(curve: AspirationCurve): Strategy {
  return { id: "trade-off", propose: bidBestForOthers(curve), accepts: aspiration(curve).accepts };
}
