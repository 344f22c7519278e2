import type { Strategy } from "../agent/strategy.ts";
import { bidBest } from "./parts/bidding.ts";

/** Always offers its best outcome and accepts nothing less. */
export function tough(): Strategy {
  return {
    id: "tough",
    propose: bidBest(),
    accepts: (turn) =>
      turn.standing !== null && turn.utility(turn.standing.outcome) >= Math.max(turn.space.max, turn.floor),
  };
}
