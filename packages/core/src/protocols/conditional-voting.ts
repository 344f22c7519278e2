import { aFlag, aNumber, anObject, anything, aRecordOf, maybe } from "../errors/checks.ts";
import { own } from "../data/own.ts";
import { offerOf, type Offer } from "../world/offer.ts";
import { coalitionOf, MAX_VOTERS, type CastVote } from "../world/ballot.ts";
import { InputError } from "../errors/input-error.ts";
import type { Answer, Protocol } from "./protocol.ts";
import { clockOf, type Limits } from "./limits.ts";

/** Settings of conditional voting. */
export type ConditionalVotingOptions = Limits & {
  /** Power of the parties by id, above 0; 1 for those left out. */
  readonly power?: Readonly<Record<string, number>>;
  /** Whether the parties make their bids unseen, and all are opened together; false when left out. */
  readonly sealed?: boolean;
};

/** How the talks stand. */
interface Talks {
  /** Rounds completed. */
  round: number;
  /** What the parties do now. */
  phase: "bid" | "vote" | "opt-in" | "sign";
  /** Position in the seats of the party to act next. */
  next: number;
  /** The bids of the round, in the order in which they were made. */
  bids: Offer[];
  /** Votes of the round by party. */
  votes: Record<string, CastVote[]>;
}

const BIDS: readonly Answer[] = Object.freeze(["offer"] as const);
const VOTES: readonly Answer[] = Object.freeze(["vote"] as const);

const takes = anObject(
  {
    rounds: anything,
    hazard: anything,
    power: maybe(aRecordOf(aNumber({ above: 0 }), "powers by id")),
    sealed: maybe(aFlag),
  },
  { of: "options: an object" },
);

/**
 * Some of the parties may agree without the others. Every round has three phases, and in each phase all parties act
 * once in the order of their seats. First, each makes a bid. Second, each votes for any number of the bids, every vote
 * on the condition that the power of the coalition lies within limits. Third, having seen all votes, each may opt in:
 * vote for more bids, or widen its conditions. Then the most powerful coalition in which all conditions are met signs
 * its bid and leaves the table, and the others go on. Bids are visible at once, unless they are sealed, and votes when all
 * have voted.
 *
 * Source: the multiple offers protocol of Murukannaiah and Jonker (2020), "MOPaC: the multiple offers protocol for
 * multilateral negotiations with partial consensus", arXiv:2010.06678, as in GeniusWeb.
 *
 * @throws InputError for options outside their ranges, and as a meeting begins for more than 16 seats.
 */
export function conditionalVoting(options: ConditionalVotingOptions): Protocol {
  takes("conditionalVoting", options);
  const { rounds, hazard, time } = clockOf("conditionalVoting", options);
  const { sealed = false } = options;
  const given: Readonly<Record<string, number>> = options.power ?? {};
  const powerOf = (seats: readonly string[]): Record<string, number> =>
    Object.fromEntries(seats.map((seat) => [seat, own(given, seat) ?? 1]));
  const coalition = ({ phase, bids, votes }: Talks, seats: readonly string[]) =>
    phase === "sign" ? coalitionOf({ bids, votes, power: powerOf(seats) }, seats) : null;

  /** Starts the next phase once all have acted. A round without a coalition ends, and the next round begins. */
  const proceed = (talks: Talks, seats: readonly string[]): void => {
    talks.next = 0;
    talks.phase = FOLLOWING[talks.phase];
    if (talks.phase === "sign" && coalition(talks, seats) === null) beginRound(talks);
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
      return { round: 0, next: 0, phase: "bid", bids: [], votes: {} };
    },
    advance(talks, seats, step) {
      if (step.type === "offer") {
        const { by, round, outcome } = step;
        talks.bids.push(offerOf(by, round, outcome));
      } else if (step.type === "vote") {
        talks.votes[step.by] = widened(own(talks.votes, step.by) ?? [], step.votes);
      }
      talks.next += 1;
      if (talks.next === seats.length) proceed(talks, seats);
    },
    next(talks, seats) {
      const { round, next, phase, bids } = talks;
      const signing = coalition(talks, seats);
      const bid = signing === null ? undefined : bids[signing.bid];
      if (signing !== null && bid !== undefined)
        return { type: "agreement", round, outcome: bid.outcome, signatories: signing.members };
      const by = seats[next];
      if (round >= rounds || by === undefined) return { type: "deadline", round };
      const isLast = round >= rounds - 1 && phase === "opt-in";
      if (phase === "bid") return { type: "turn", by, round, time: time(round), isLast, may: BIDS, sealed };
      const votes = phase === "opt-in" ? talks.votes : {};
      const ballot = { bids, votes, power: powerOf(seats) };
      return { type: "turn", by, round, time: time(round), isLast, may: VOTES, ballot };
    },
    goOn(talks, seats, leaving) {
      const rest = seats.filter((seat) => !leaving.includes(seat));
      if (rest.length < 2) return null;
      for (const id of leaving) delete talks.votes[id];
      if (talks.phase === "sign") {
        if (coalition(talks, rest) === null) beginRound(talks);
      } else if (talks.next === rest.length) proceed(talks, rest);
      return rest;
    },
  } satisfies Protocol<Talks>;
}

const FOLLOWING = { bid: "vote", vote: "opt-in", "opt-in": "sign", sign: "bid" } as const;

/** Goes on to the next round, in which nobody has bid or voted yet. */
function beginRound(talks: Talks): void {
  talks.round += 1;
  talks.phase = "bid";
  talks.bids = [];
  talks.votes = {};
}

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
