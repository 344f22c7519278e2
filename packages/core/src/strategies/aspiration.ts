import type { Strategy } from "../agent/strategy.ts";
import { aspirationLevel } from "./parts/aspiration-level.ts";
import { bidAspiration, type AspirationOptions } from "./parts/bidding.ts";

/**
 * Time-dependent concession: the aspiration lies a share max (1 - t^exponent) of the way up from the reservation value
 * to the best outcome, at relative time t. Offers the outcome with the smallest utility that reaches the aspiration,
 * and accepts an offer that reaches it.
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
      return turn.utility(turn.standing.outcome) >= Math.max(level(turn), turn.reservation);
    },
  };
}
