import type { BargainingAction } from "../../agent/action.ts";
import type { CastVote } from "../../world/ballot.ts";
import type { Asked } from "../asked.ts";
import type { SimulationEvent } from "../../world/event/event.ts";
import type { Ruling } from "./ruling.ts";

/**
 * Judges votes: each must be for a different bid on the ballot, on a condition that can be met, and for no bid that
 * crosses one of the voter's own red lines.
 */
export function judgeVotes(
  ruling: Ruling,
  asked: Asked,
  action: Extract<BargainingAction, { readonly type: "vote" }>,
): SimulationEvent {
  const { rules, world, by } = ruling;
  const { table, position } = asked;
  const { round, ballot } = position;
  const { agenda } = rules.table(table);
  const votes: unknown = action.votes;
  if (ballot === null || !Array.isArray(votes))
    return ruling.breach("off-ballot", "the votes are not a list", action);
  const all = Object.values(ballot.power).reduce((sum, power) => sum + power, 0);
  const cast: CastVote[] = [];
  for (const vote of votes as readonly unknown[]) {
    const { bid, least = 0, most = all } = Object(vote) as Partial<CastVote>;
    const offer = Number.isInteger(bid) ? ballot.bids[bid ?? -1] : undefined;
    if (bid === undefined || offer === undefined || cast.some((each) => each.bid === bid)) {
      return ruling.breach("off-ballot", "a vote is for no bid on the ballot, or for one twice", action);
    }
    if (!(Number.isFinite(least) && Number.isFinite(most) && least <= most)) {
      return ruling.breach("off-ballot", "a vote's least power is not a number up to its most", action);
    }
    const own = rules.crossedBy(by, table, agenda.indexOf(offer.outcome), world);
    if (own.length > 0) return ruling.breach("own-red-line", "the bid crosses its own red line", action, own);
    cast.push({ bid, least, most });
  }
  return { type: "vote", day: world.day, by, table, round, votes: cast };
}
