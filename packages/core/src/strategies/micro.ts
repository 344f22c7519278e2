import type { Outcome } from "../agenda/issues.ts";
import type { Strategy } from "../agent/strategy.ts";
import type { BargainingTurn } from "../agent/bargaining-turn.ts";
import { summaryOfOffers } from "./opponent-models/history.ts";

/**
 * Minimal concession: starts at its best outcome and moves to its next best one for every new offer of the others.
 *
 * Source: de Jonge (2022), "An analysis of the linear bilateral ANAC domains using the MiCRO benchmark strategy",
 * IJCAI.
 */
export function micro(): Strategy {
  const exchanged = summaryOfOffers<Exchanged>(
    () => ({ sent: new Set(), received: new Set() }),
    ({ sent, received }, { by, outcome }, { agent, agenda }) => {
      (by === agent ? sent : received).add(agenda.indexOf(outcome));
    },
  );
  const standing = (turn: BargainingTurn): Standing => {
    const { sent, received } = exchanged(turn);
    const ladder = turn.space.descending(turn.floor);
    return { ladder, sent: Math.min(sent.size, ladder.length), isReady: sent.size <= received.size };
  };
  return {
    id: "micro",
    propose(turn) {
      const { ladder, sent, isReady } = standing(turn);
      const next = ladder[sent];
      if (isReady && next !== undefined) return next;
      return ladder[turn.random.below(sent)] ?? null;
    },
    accepts(turn) {
      if (turn.standing === null) return false;
      const { ladder, sent, isReady } = standing(turn);
      const mine = ladder[isReady ? sent : sent - 1];
      const floor = mine === undefined ? turn.floor : Math.max(turn.floor, turn.utility(mine));
      return turn.utility(turn.standing.outcome) >= floor;
    },
  };
}

/** Numbers of the different outcomes that were offered by oneself and by the others. */
interface Exchanged {
  readonly sent: Set<number>;
  readonly received: Set<number>;
}

/** Own outcomes from the best down, the number already offered, and whether it is time to concede. */
interface Standing {
  readonly ladder: readonly Outcome[];
  readonly sent: number;
  readonly isReady: boolean;
}
