import type { Strategy } from "../agent/strategy.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";

/**
 * Minimal concession: starts at its best outcome and moves to its next best one for every new offer of the others.
 *
 * Source: de Jonge (2022), "An analysis of the linear bilateral ANAC domains using the MiCRO benchmark strategy",
 * IJCAI.
 */
export function micro(): Strategy {
  return {
    id: "micro",
    propose(turn) {
      const { ladder, sent, ready } = standing(turn);
      const next = ladder[sent.length];
      if (ready && next !== undefined) return next;
      return sent[turn.random.below(sent.length)] ?? null;
    },
    accepts(turn) {
      if (turn.standing === null) return false;
      const { ladder, sent, ready } = standing(turn);
      const mine = ladder[ready ? sent.length : sent.length - 1];
      const floor = mine === undefined ? turn.reservation : Math.max(turn.reservation, turn.utility(mine));
      return turn.utility(turn.standing.outcome) >= floor;
    },
  };
}

/** State of the exchange: own outcomes from the best down, those already offered, and whether it is time to concede. */
function standing(turn: BargainingTurn) {
  const sent = new Set<unknown>();
  const received = new Set<unknown>();
  for (const { by, outcome } of turn.offers)
    (by === turn.agent ? sent : received).add(turn.agenda.indexOf(outcome));
  const ladder = turn.space.descending(turn.reservation);
  return { ladder, sent: ladder.slice(0, sent.size), ready: sent.size <= received.size };
}
