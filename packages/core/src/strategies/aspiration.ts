import type { Strategy } from "../agent/strategy.ts";
import { aspirationLevel } from "./parts/aspiration-level.ts";
import { bidAspiration, type AspirationOptions } from "./parts/bidding.ts";

/**
 * Time-dependent concession: the aspiration comes down from the best outcome toward the reservation value or, where that
 * is lower, the lowest utility on the agenda. At relative time t it is max (1 - t^exponent) of the way up from there.
 * Offers the outcome with the smallest utility that reaches the aspiration, and accepts an offer that reaches it.
 *
 * Relative time is n / (n + 1) in the last of n rounds, so it asks for more than walking away to the very end, unless
 * `lastTurn` is "reservation".
 *
 * Never signs below its reservation value: when even the best outcome is worth less, it walks out.
 *
 * Source: the time-dependent tactics of Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24.
 *
 * @throws InputError for options outside their ranges.
 */
export function aspiration(options: AspirationOptions): Strategy {
  const level = aspirationLevel(options);
  return {
    id: "aspiration",
    propose: bidAspiration(options),
    accepts(turn) {
      if (turn.standing === null) return false;
      return turn.utility(turn.standing.outcome) >= Math.max(level(turn), turn.floor);
    },
  };
}
