import type { Strategy } from "../agent/strategy.ts";
import { aspirationLevel } from "./parts/aspiration-level.ts";
import { bidAspired, type AspirationOptions } from "./parts/bidding.ts";

/**
 * Time-dependent concession: asks for max (1 - t^exponent) of the way from walking away to the best outcome, offers
 * the outcome of the smallest utility that is enough, and accepts what is enough.
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
    propose: bidAspired(options),
    accepts(turn) {
      if (turn.standing === null) return false;
      return turn.utility(turn.standing.outcome) >= Math.max(level(turn), turn.reservation);
    },
  };
}
