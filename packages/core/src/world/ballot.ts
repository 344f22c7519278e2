import type { Offer } from "./offer.ts";

/** A vote for a bid, on the condition that those who sign it have so much power together. */
export interface Vote {
  /** Position of the bid among those on the ballot, from 0. */
  readonly bid: number;
  /** Least power of the coalition; 0 when left out. */
  readonly least?: number;
  /** Most power of the coalition; all there is when left out. */
  readonly most?: number;
}

/** A vote with its condition spelt out, as it stands in a log. */
export type CastVote = Required<Vote>;

/** What the parties vote on. */
export interface Ballot {
  /** The bids of the round, in the order in which they were made. */
  readonly bids: readonly Offer[];
  /** Votes by party, once all have voted; none while they are still voting for the first time. */
  readonly votes: Readonly<Record<string, readonly CastVote[]>>;
  /** Power of every seated party, by id. */
  readonly power: Readonly<Record<string, number>>;
}

/** Those who sign a bid together. */
export interface Coalition {
  /** Position of the bid on the ballot. */
  readonly bid: number;
  /** Ids of its members, in the order of the seats. */
  readonly members: readonly string[];
  /** Their power together. */
  readonly power: number;
}

/** The most seats for which coalitions are worked out. */
export const MOST_VOTERS = 16;

/**
 * The most powerful coalition of at least two voters in which everybody's condition is met; of equals the one for the
 * earlier bid, then the one with more members, then the one of earlier seats. `null` when there is none.
 */
export function coalitionOf({ bids, votes, power }: Ballot, seats: readonly string[]): Coalition | null {
  let best: Coalition | null = null;
  for (let bid = 0; bid < bids.length; bid++) {
    const voters = seats.flatMap((id) => {
      const vote = votes[id]?.find((each) => each.bid === bid);
      return vote === undefined ? [] : [{ id, power: power[id] ?? 0, vote }];
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
