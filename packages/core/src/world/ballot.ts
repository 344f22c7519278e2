import { own } from "../data/own.ts";
import type { Offer } from "./offer.ts";

/** A vote for a bid, on the condition that the total power of the coalition that signs it lies within limits. */
export interface Vote {
  /** Position of the bid among those on the ballot, from 0. */
  readonly bid: number;
  /** Lowest total power of the coalition; 0 when left out. */
  readonly least?: number;
  /** Highest total power of the coalition; that of all parties together when left out. */
  readonly most?: number;
}

/** A vote with its condition written out, as logged. */
export type CastVote = Required<Vote>;

/** What the parties vote on. */
export interface Ballot {
  /** The bids of the round, in the order in which they were made. */
  readonly bids: readonly Offer[];
  /**
   * Votes by party. Empty while the parties vote for the first time in a round: votes are shown once all have voted.
   */
  readonly votes: Readonly<Record<string, readonly CastVote[]>>;
  /** Power of every seated party, by id. */
  readonly power: Readonly<Record<string, number>>;
}

/** Parties that sign a bid together. */
export interface Coalition {
  /** Position of the bid on the ballot. */
  readonly bid: number;
  /** Ids of its members, in the order of the seats. */
  readonly members: readonly string[];
  /** Total power of its members. */
  readonly power: number;
}

/** The most seats for which coalitions are computed. */
export const MAX_VOTERS = 16;

/**
 * The most powerful coalition of at least two voters in which every member's condition is met, or `null` when there is
 * none. On a tie the one for the earlier bid, then the one with more members, then the one with earlier seats.
 */
export function coalitionOf({ bids, votes, power }: Ballot, seats: readonly string[]): Coalition | null {
  let best: Coalition | null = null;
  for (let bid = 0; bid < bids.length; bid++) {
    const voters = seats.flatMap((id) => {
      const vote = own(votes, id)?.find((each) => each.bid === bid);
      return vote === undefined ? [] : [{ id, power: own(power, id) ?? 0, vote }];
    });
    const found = strongest(bid, voters);
    if (found !== null && (best === null || found.power > best.power)) best = found;
  }
  return best;
}

interface Voter {
  readonly id: string;
  readonly power: number;
  readonly vote: CastVote;
}

function strongest(bid: number, voters: readonly Voter[]): Coalition | null {
  let best: Coalition | null = null;
  for (let chosen = 1; chosen < 1 << voters.length; chosen++) {
    const members = voters.filter((_, at) => (chosen >> at) % 2 === 1);
    if (members.length < 2) continue;
    const power = members.reduce((sum, member) => sum + member.power, 0);
    if (members.some(({ vote }) => power < vote.least || power > vote.most)) continue;
    const beats =
      best === null || power > best.power || (power === best.power && members.length > best.members.length);
    if (beats) best = { bid, members: members.map(({ id }) => id), power };
  }
  return best;
}
