import type { BargainingTurn } from "../../agent/bargaining-turn.ts";
import type { Offer } from "../../world/offer.ts";

/** What an agent has made of the first offers of a meeting. */
interface Summary<S> {
  /** Number of offers in it. */
  readonly size: number;
  readonly state: S;
}

/**
 * Makes a function that sums up the offers of the meeting so far, at the cost of those that are new since the agent's
 * last turn. The result depends on the offers alone: what is kept belongs to the last offer that is in it, and offers are
 * objects of one meeting that never change. A turn earlier than what is kept is worked out from the start.
 *
 * @param start makes the summary of no offers.
 * @param add adds the next offer to a summary, in place.
 */
export function summaryOfOffers<S>(
  start: (turn: BargainingTurn) => S,
  add: (state: S, offer: Offer, turn: BargainingTurn) => void,
): (turn: BargainingTurn) => S {
  const kept = new Map<string, WeakMap<Offer, Summary<S>>>();
  return (turn) => {
    const { agent, offers } = turn;
    let summaries = kept.get(agent);
    if (summaries === undefined) kept.set(agent, (summaries = new WeakMap()));
    let size = offers.length;
    let state: S | undefined;
    for (; size > 0 && state === undefined; size--) {
      const last = offers[size - 1] as Offer;
      const summary = summaries.get(last);
      if (summary?.size !== size) continue;
      ({ state } = summary);
      if (size === offers.length) return state;
      summaries.delete(last);
      break;
    }
    state ??= start(turn);
    for (let at = size; at < offers.length; at++) add(state, offers[at] as Offer, turn);
    const last = offers.at(-1);
    if (last !== undefined) summaries.set(last, { size: offers.length, state });
    return state;
  };
}
