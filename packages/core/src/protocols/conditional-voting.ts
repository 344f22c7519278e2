import { aNumber, anObject, anything, aRecordOf, maybe } from "../errors/checks.ts";
import { own } from "../data/own.ts";
import { offerOf } from "../world/offer.ts";
import { coalitionOf, MAX_VOTERS, type CastVote } from "../world/ballot.ts";
import { InputError } from "../errors/input-error.ts";
import type { Answer, Protocol } from "./protocol.ts";
import type { Bargaining, Round } from "../world/world.ts";
import { clockOf, type Limits } from "./limits.ts";

/** Settings of conditional voting. */
export type ConditionalVotingOptions = Limits & {
  /** Power of the parties by id, above 0; 1 for those left out. */
  readonly power?: Readonly<Record<string, number>>;
};

const BIDS: readonly Answer[] = Object.freeze(["offer"] as const);
const VOTES: readonly Answer[] = Object.freeze(["vote"] as const);

const takes = anObject(
  {
    rounds: anything,
    hazard: anything,
    power: maybe(aRecordOf(aNumber({ above: 0 }), "powers by id")),
  },
  { of: "options: an object" },
);

/**
 * Some of the parties may agree without the others. Every round has three phases, and in each phase all parties act
 * once in the order of their seats. First, each makes a bid. Second, each votes for any number of the bids, every vote
 * on the condition that the power of the coalition lies within limits. Third, having seen all votes, each may opt in:
 * vote for more bids, or widen its conditions. Then the most powerful coalition in which all conditions are met signs
 * its bid and leaves the table, and the others go on. Bids are visible at once, votes when all have voted.
 *
 * Source: the multiple offers protocol of Murukannaiah and Jonker (2020), "MOPaC: the multiple offers protocol for
 * multilateral negotiations with partial consensus", arXiv:2010.06678, as in GeniusWeb.
 *
 * @throws InputError for options outside their ranges, and as a meeting begins for more than 16 seats.
 */
export function conditionalVoting(options: ConditionalVotingOptions): Protocol {
  takes("conditionalVoting", options);
  const { rounds, hazard, time } = clockOf("conditionalVoting", options);
  const given: Readonly<Record<string, number>> = options.power ?? {};
  const powerOf = (seats: readonly string[]): Record<string, number> =>
    Object.fromEntries(seats.map((seat) => [seat, own(given, seat) ?? 1]));
  const coalition = ({ voting }: Bargaining, seats: readonly string[]) =>
    voting?.phase === "sign" ? coalitionOf({ ...voting, power: powerOf(seats) }, seats) : null;

  /** Starts the next phase once all have acted. A round without a coalition ends, and the next round begins. */
  const proceed = (bargaining: Bargaining, voting: Round, seats: readonly string[]): void => {
    bargaining.next = 0;
    voting.phase = FOLLOWING[voting.phase];
    if (voting.phase !== "sign" || coalition(bargaining, seats) !== null) return;
    bargaining.round += 1;
    bargaining.voting = blank();
  };

  return {
    id: "conditional-voting",
    rounds,
    hazard,
    acceptsOwnOffer: false,
    open(seats) {
      if (seats.length > MAX_VOTERS) {
        const allowed = `at most ${MAX_VOTERS} seats`;
        throw new InputError({ field: "conditionalVoting.seats", value: seats.length, allowed });
      }
      return { round: 0, next: 0, standing: null, accepted: [], voting: blank() };
    },
    advance(bargaining, seats, step) {
      const { voting } = bargaining;
      if (voting === undefined) return;
      if (step.type === "offer") {
        const { by, round, outcome } = step;
        voting.bids.push(offerOf(by, round, outcome));
      } else if (step.type === "vote") {
        voting.votes[step.by] = widened(own(voting.votes, step.by) ?? [], step.votes);
      }
      bargaining.next += 1;
      if (bargaining.next === seats.length) proceed(bargaining, voting, seats);
    },
    next(bargaining, seats) {
      const { round, next, voting } = bargaining;
      const signing = coalition(bargaining, seats);
      const bid = signing === null ? undefined : voting?.bids[signing.bid];
      if (signing !== null && bid !== undefined)
        return { type: "agreement", outcome: bid.outcome, signatories: signing.members };
      const by = seats[next];
      if (round >= rounds || by === undefined || voting === undefined) return { type: "deadline" };
      if (voting.phase === "bid") return { type: "turn", by, time: time(round), may: BIDS };
      const votes = voting.phase === "opt-in" ? voting.votes : {};
      const ballot = { bids: voting.bids, votes, power: powerOf(seats) };
      return { type: "turn", by, time: time(round), may: VOTES, ballot };
    },
    isLastTurn: ({ round, voting }) => round >= rounds - 1 && voting?.phase === "opt-in",
    goOn(bargaining, seats, leaving) {
      const rest = seats.filter((seat) => !leaving.includes(seat));
      const { voting } = bargaining;
      if (rest.length < 2 || voting === undefined) return null;
      for (const id of leaving) delete voting.votes[id];
      if (voting.phase === "sign") {
        if (coalition(bargaining, rest) !== null) return rest;
        bargaining.round += 1;
        bargaining.voting = blank();
      } else if (bargaining.next === rest.length) proceed(bargaining, voting, rest);
      return rest;
    },
  };
}

const FOLLOWING = { bid: "vote", vote: "opt-in", "opt-in": "sign", sign: "bid" } as const;

const blank = (): Round => ({ phase: "bid", bids: [], votes: {} });

/** Earlier votes remain; later ones can only add to them and widen their conditions. */
function widened(before: readonly CastVote[], votes: readonly CastVote[]): CastVote[] {
  const wide = new Map(before.map((vote) => [vote.bid, vote]));
  for (const { bid, least, most } of votes) {
    const old = wide.get(bid);
    wide.set(bid, {
      bid,
      least: Math.min(least, old?.least ?? least),
      most: Math.max(most, old?.most ?? most),
    });
  }
  return [...wide.values()];
}
