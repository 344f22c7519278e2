import type { Strategy } from "../strategy.ts";

/** Puts its best outcome forward for ever and accepts nothing less. */
export function tough(): Strategy {
  return {
    id: "tough",
    propose: ({ space, reservation }) => (space.max >= reservation ? space.best() : null),
    accepts: (turn) =>
      turn.standing !== null &&
      turn.utility(turn.standing.outcome) >= Math.max(turn.space.max, turn.reservation),
  };
}
