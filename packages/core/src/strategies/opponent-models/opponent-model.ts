import type { Beliefs } from "../../agent/belief.ts";
import type { Offer } from "../../world/offer.ts";
import type { BargainingTurn } from "../../agent/bargaining-turn.ts";

/** Estimates what the others at a table want, from the offers they have made. */
export type OpponentModel = (turn: BargainingTurn) => Beliefs;

/** The offers of every other seated party that has made one, by party id, oldest first. */
export function offersOfOthers({
  agent,
  offers,
  seats,
}: BargainingTurn): ReadonlyMap<string, readonly Offer[]> {
  const others = new Map<string, Offer[]>();
  for (const offer of offers) {
    if (offer.by === agent || !seats.includes(offer.by)) continue;
    const list = others.get(offer.by);
    if (list === undefined) others.set(offer.by, [offer]);
    else list.push(offer);
  }
  return others;
}
