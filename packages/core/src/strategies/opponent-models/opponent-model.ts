import type { Agenda } from "../../agenda/agenda.ts";
import type { BargainingTurn } from "../../agent/bargaining-turn.ts";
import type { Belief, Beliefs } from "../../agent/belief.ts";
import type { Preference } from "../../preference/preference.ts";
import type { Offer } from "../../world/offer.ts";
import { summaryOfOffers } from "./history.ts";

/** Estimates what the others at a table want, from the offers they have made. */
export type OpponentModel = (turn: BargainingTurn) => Beliefs;

/**
 * Makes an opponent model that learns from one offer after another, at the cost of those that are new since the agent's
 * last turn. Walking away is assumed to be worth 0 to others. There is no estimate for a party that has made no offer.
 */
export function modelOf<L>(
  start: (agenda: Agenda) => L,
  learn: (learner: L, offer: Offer, turn: BargainingTurn) => void,
  estimate: (learner: L) => Preference,
): OpponentModel {
  const learners = summaryOfOffers<Map<string, Learnt<L>>>(
    () => new Map(),
    (byParty, offer, turn) => {
      if (offer.by === turn.agent) return;
      const learner = byParty.get(offer.by)?.learner ?? start(turn.agenda);
      learn(learner, offer, turn);
      byParty.set(offer.by, { learner, belief: null });
    },
  );
  return (turn) => {
    const beliefs: [string, Belief][] = [];
    for (const [id, learnt] of learners(turn)) {
      if (!turn.seats.includes(id)) continue;
      learnt.belief ??= { preference: estimate(learnt.learner), reservation: 0 };
      beliefs.push([id, learnt.belief]);
    }
    return Object.fromEntries(beliefs);
  };
}

/** What is known of a party, and the belief made of it; `null` until it is asked for. */
interface Learnt<L> {
  readonly learner: L;
  belief: Belief | null;
}
