import type { BargainingTurn, Offer } from "@summitry/core";
import { sameTerms } from "@summitry/story";

/** Number of an offer among those of the meeting, from 1. It stays the same as long as the meeting lasts. */
export function offerNumber(offer: Offer, offers: readonly Offer[]): number {
  const at = offers.findLastIndex(
    ({ by, round, outcome }) => by === offer.by && round === offer.round && sameTerms(outcome, offer.outcome),
  );
  return at + 1;
}

/** Says which offer can be accepted at a turn. */
export function acceptableOffer({ standing, offers }: BargainingTurn): string {
  return standing === null
    ? "no offer stands that could be accepted"
    : `only offer ${offerNumber(standing, offers)} can be accepted`;
}
