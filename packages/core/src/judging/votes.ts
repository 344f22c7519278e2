import type { BargainingAction } from "../action.ts";
import type { CastVote } from "../ballot.ts";
import type { BargainingTurn } from "../bargaining-turn.ts";
import type { SimulationEvent } from "../event/index.ts";
import type { Bench } from "./bench.ts";

/** Votes for bids on the ballot: each for a bid there is, on a condition that can be met, and none across an own red line. */
export function castVotes(
  bench: Bench,
  turn: BargainingTurn,
  action: Extract<BargainingAction, { readonly type: "vote" }>,
): SimulationEvent {
  const { rules, world, by } = bench;
  const { table, round, ballot } = turn;
  const votes: unknown = action.votes;
  if (ballot === null || !Array.isArray(votes))
    return bench.breach("off-ballot", "the votes are not a list", action);
  const all = Object.values(ballot.power).reduce((sum, power) => sum + power, 0);
  const cast: CastVote[] = [];
  for (const vote of votes as readonly unknown[]) {
    const { bid, least = 0, most = all } = Object(vote) as Partial<CastVote>;
    const offer = ballot.bids[bid ?? -1];
    if (bid === undefined || offer === undefined || cast.some((each) => each.bid === bid)) {
      return bench.breach("off-ballot", "a vote is for no bid on the ballot, or for one twice", action);
    }
    if (!(Number.isFinite(least) && Number.isFinite(most) && least <= most)) {
      return bench.breach("off-ballot", "a vote's least power is not a number up to its most", action);
    }
    const own = rules.crossedBy(by, table, turn.agenda.indexOf(offer.outcome), world);
    if (own.length > 0) return bench.breach("own-red-line", "the bid crosses its own red line", action, own);
    cast.push({ bid, least, most });
  }
  return { type: "vote", day: world.day, by, table, round, votes: cast };
}
