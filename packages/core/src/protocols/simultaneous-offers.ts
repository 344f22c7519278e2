import { anObject, anything } from "../errors/checks.ts";
import type { CastVote } from "../world/ballot.ts";
import { offerOf, type Offer } from "../world/offer.ts";
import type { Answer, Protocol } from "./protocol.ts";
import { clockOf, type Limits } from "./limits.ts";

/** Settings of simultaneous offers: when the talks end. */
export type SimultaneousOffersOptions = Limits;

/** How the talks stand. */
interface Talks {
  /** Rounds completed. */
  round: number;
  /** What the parties do now. */
  phase: "offer" | "vote";
  /** Position in the seats of the party to act next. */
  next: number;
  /** The offers of the round, in the order of the seats. */
  offers: Offer[];
  /** Ids of those who would sign each of them, in the same order. */
  backers: string[][];
  /** The offer that all would sign. */
  agreed: Offer | null;
}

const OFFERS: readonly Answer[] = Object.freeze(["offer"] as const);
const VOTES: readonly Answer[] = Object.freeze(["vote"] as const);

const takes = anObject({ rounds: anything, hazard: anything }, { of: "options: an object" });

/**
 * Nobody moves first. In every round all parties put forward an offer without seeing the others' of that round; then the
 * offers are opened, and each party votes for those it would sign. An offer that all vote for is the agreement; to make it
 * is to vote for it. Where there are several, it is the first in the order of the seats, counted from the first seat in
 * the first round, from the second in the second, and so on, so that over the rounds no seat comes before another.
 *
 * Sources: the monotonic concession protocol of Rosenschein and Zlotkin (1994), "Rules of Encounter", for any number of
 * parties as in Endriss (2006), "Monotonic concession protocols for multilateral negotiation", AAMAS. There a party that
 * is offered at least what it asks for itself agrees, whoever offers less than before breaks the rules, and talks in which
 * nobody concedes are over. Here the parties say themselves what they would sign, since nobody else knows what it is worth
 * to them, may stand still, and have until the deadline.
 *
 * @throws InputError for options outside their ranges.
 */
export function simultaneousOffers(options: SimultaneousOffersOptions): Protocol {
  takes("simultaneousOffers", options);
  const { rounds, hazard, time } = clockOf("simultaneousOffers", options);

  /** Goes on to the votes once all have had their turn to offer, and past them to an agreement or the next round. */
  const proceed = (talks: Talks, seats: readonly string[]): void => {
    talks.next = 0;
    if (talks.phase === "offer" && talks.offers.length > 0) {
      talks.phase = "vote";
      return;
    }
    talks.agreed = agreedIn(talks, seats);
    if (talks.agreed !== null) return;
    talks.round += 1;
    talks.phase = "offer";
    talks.offers = [];
    talks.backers = [];
  };

  return {
    id: "simultaneous-offers",
    rounds,
    hazard,
    acceptsOwnOffer: false,
    open: () => ({ round: 0, phase: "offer", next: 0, offers: [], backers: [], agreed: null }),
    advance(talks, seats, step) {
      if (step.type === "offer") {
        const { by, round, outcome } = step;
        talks.offers.push(offerOf(by, round, outcome));
        talks.backers.push([by]);
      } else if (step.type === "vote") {
        for (const vote of step.votes) back(talks.backers[vote.bid], step.by, vote, seats.length);
      }
      talks.next += 1;
      if (talks.next === seats.length) proceed(talks, seats);
    },
    next({ round, phase, next, offers, agreed }, seats) {
      if (agreed !== null) return { type: "agreement", round, outcome: agreed.outcome };
      const by = seats[next];
      if (round >= rounds || by === undefined) return { type: "deadline", round };
      const turn = { type: "turn", by, round, time: time(round) } as const;
      if (phase === "offer") return { ...turn, may: OFFERS, sealed: true, isLast: false };
      const power = Object.fromEntries(seats.map((seat) => [seat, 1]));
      const ballot = { bids: offers, votes: {}, power };
      return { ...turn, may: VOTES, isLast: round >= rounds - 1, ballot };
    },
  } satisfies Protocol<Talks>;
}

/** Notes a vote, unless its condition rules out that all sign. */
function back(backers: string[] | undefined, by: string, { least, most }: CastVote, all: number): void {
  if (backers?.includes(by) === false && least <= all && all <= most) backers.push(by);
}

/** The offer that all would sign, if there is one. */
function agreedIn({ round, offers, backers }: Talks, seats: readonly string[]): Offer | null {
  for (let turn = 0; turn < seats.length; turn++) {
    const by = seats[(round + turn) % seats.length];
    const at = offers.findIndex((offer) => offer.by === by);
    if (backers[at]?.length === seats.length) return offers[at] ?? null;
  }
  return null;
}
