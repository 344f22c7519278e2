import { anObject, anything, maybe, oneAmong } from "../errors/checks.ts";
import { offerOf } from "../world/offer.ts";
import type { Offer } from "../world/offer.ts";
import type { Protocol } from "./protocol.ts";
import { clockOf, type Limits } from "./limits.ts";

/** Settings of stacked alternating offers. */
export type StackedAlternatingOffersOptions = Limits & {
  /** What counts as a round: every party acting once ("round", the default), or one action of one party ("offer"). */
  readonly step?: "round" | "offer";
  /**
   * Whether making an offer counts as accepting it ("by-offering", the default), or its maker has to accept it in turn
   * ("explicitly").
   */
  readonly proposerAccepts?: "by-offering" | "explicitly";
};

/** How the talks stand. */
interface Talks {
  /** Rounds completed. */
  round: number;
  /** Position in the seats of the party to act next. */
  next: number;
  /** The offer now on the table. */
  standing: Offer | null;
  /** Ids of the parties who accept it. */
  accepted: string[];
}

const takes = anObject(
  {
    rounds: anything,
    hazard: anything,
    step: maybe(oneAmong(["round", "offer"])),
    proposerAccepts: maybe(oneAmong(["by-offering", "explicitly"])),
  },
  { of: "options: an object" },
);

/**
 * Any number of parties act in the order of their seats; every round begins with the first seat. Each party accepts the
 * standing offer or replaces it. An offer that all accept is the agreement. An offer that comes back to its maker
 * before all have accepted it is no longer on the table.
 *
 * Source: Aydogan, Festen, Hindriks and Jonker (2017), "Alternating offers protocols for multilateral
 * negotiation", Modern Approaches to Agent-based Complex Automated Negotiation.
 *
 * @throws InputError for options outside their ranges.
 */
export function stackedAlternatingOffers(options: StackedAlternatingOffersOptions): Protocol {
  takes("stackedAlternatingOffers", options);
  const { step = "round", proposerAccepts = "by-offering" } = options;
  const { rounds, hazard, time } = clockOf("stackedAlternatingOffers", options);
  const acceptsOwnOffer = proposerAccepts === "explicitly";
  const roundAfter = (actions: number, { round, next }: Talks, seats: readonly string[]): number =>
    round + (step === "offer" ? actions : Math.floor((next + actions) / seats.length));
  return {
    id: "stacked-alternating-offers",
    rounds,
    hazard,
    step,
    acceptsOwnOffer,
    open(seats, signed) {
      const accepted = signed === null ? [] : seats.filter((seat) => signed.by.includes(seat));
      const waiting = seats.findIndex((seat) => !accepted.includes(seat));
      return { round: 0, next: Math.max(0, waiting), standing: signed?.offer ?? null, accepted };
    },
    advance(talks, seats, action) {
      if (action.type === "offer") {
        const { by, round, outcome } = action;
        talks.standing = offerOf(by, round, outcome);
        talks.accepted = acceptsOwnOffer ? [] : [by];
      } else if (action.type === "accept" && !talks.accepted.includes(action.by)) {
        talks.accepted.push(action.by);
      }
      if (talks.accepted.length === seats.length) return;
      talks.next = (talks.next + 1) % seats.length;
      if (step === "offer" || talks.next === 0) talks.round += 1;
      if (!acceptsOwnOffer && talks.standing?.by === seats[talks.next]) {
        talks.standing = null;
        talks.accepted = [];
      }
    },
    next(talks, seats) {
      const { round, next, standing, accepted } = talks;
      if (standing !== null && accepted.length === seats.length)
        return { type: "agreement", round, outcome: standing.outcome };
      const by = seats[next];
      if (round >= rounds || by === undefined) return { type: "deadline", round };
      const isLast = roundAfter(seats.length, talks, seats) >= rounds;
      return { type: "turn", by, round, time: time(round), isLast, standing, accepted };
    },
    signedAt(talks, seats, answer) {
      if (answer === "offer" && acceptsOwnOffer) return null;
      const agreed = answer === "offer" ? [] : talks.accepted;
      const round = roundAfter(actionsUntilAgreed(talks.next, seats, agreed), talks, seats);
      return round === talks.round || round >= rounds ? null : { round, time: time(round) };
    },
  } satisfies Protocol<Talks>;
}

/** Number of actions from that of one seat to that of the last one after it that has not agreed yet. */
function actionsUntilAgreed(from: number, seats: readonly string[], agreed: readonly string[]): number {
  for (let actions = seats.length - 1; actions > 0; actions--) {
    const seat = seats[(from + actions) % seats.length] as string;
    if (!agreed.includes(seat)) return actions;
  }
  return 0;
}
