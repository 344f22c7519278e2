import { coalitionOf, type Vote } from "../world/ballot.ts";
import type { BargainingTurn } from "./bargaining-turn.ts";
import type { Strategy } from "./strategy.ts";

/**
 * Votes for every bid the strategy would accept, whoever else signs it. Once the others' votes are visible, also for
 * the bid they are about to sign without this agent, if it is worth at least walking away. Never for a bid that crosses
 * one of the agent's own red lines.
 */
export function openVotes(turn: BargainingTurn, strategy: Strategy): readonly Vote[] {
  const { ballot, seats, agent } = turn;
  if (ballot === null) return [];
  const others = seats.filter((seat) => seat !== agent);
  const signedAnyway = coalitionOf(ballot, others)?.bid;
  return ballot.bids.flatMap((offer, bid) => {
    if (turn.crossed(offer.outcome).length > 0) return [];
    const worth = turn.utility(offer.outcome);
    const joins = bid === signedAnyway && worth >= turn.floor;
    return joins || strategy.accepts(turn.withStandingOffer(offer)) ? [{ bid }] : [];
  });
}
