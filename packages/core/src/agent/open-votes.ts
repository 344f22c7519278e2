import { coalitionOf, type Vote } from "../world/ballot.ts";
import type { BargainingTurn } from "./bargaining-turn.ts";
import type { Strategy } from "./strategy.ts";

/**
 * Votes for what a strategy would accept, whoever else signs; and, once the votes of others are shown, for what they are
 * about to sign without it, when that is worth at least walking away. Never across an own red line.
 */
export function openVotes(turn: BargainingTurn, strategy: Strategy): readonly Vote[] {
  const { ballot, seats, agent } = turn;
  if (ballot === null) return [];
  const others = seats.filter((seat) => seat !== agent);
  const signedAnyway = coalitionOf(ballot, others)?.bid;
  return ballot.bids.flatMap((offer, bid) => {
    if (turn.crossed(offer.outcome).length > 0) return [];
    const worth = turn.utility(offer.outcome);
    const joins = bid === signedAnyway && worth >= turn.reservation;
    return joins || strategy.accepts(turn.facing(offer)) ? [{ bid }] : [];
  });
}
