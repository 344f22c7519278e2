import { anObject, anything } from "../errors/checks.ts";
import { offerOf, type Offer } from "../world/offer.ts";
import type { Outcome } from "../agenda/issues.ts";
import { InputError } from "../errors/input-error.ts";
import type { Answer, Protocol } from "./protocol.ts";
import { clockOf, type Limits } from "./limits.ts";

/** Settings of a mediated single text. */
export type MediatedSingleTextOptions = Limits & {
  /** Id of the mediator, who sits at the table and does not sign. */
  readonly mediator: string;
};

/** How the talks stand. */
interface Talks {
  /** Rounds completed. */
  round: number;
  /** Position in the seats of the party to act next. */
  next: number;
  /** The text so far, which parties have accepted. */
  draft: Offer | null;
  /** The text under discussion. */
  standing: Offer | null;
  /** Ids of the parties who accept it. */
  accepted: string[];
}

const PUTS_FORWARD: readonly Answer[] = Object.freeze(["offer"] as const);
const DECIDES: readonly Answer[] = Object.freeze(["accept", "object"] as const);

const takes = anObject(
  { rounds: anything, hazard: anything, mediator: anything },
  { of: "options: an object" },
);

/**
 * A mediator improves a draft. In every round it puts a text forward, and each party accepts it or objects. A text that
 * all accept becomes the new draft. To put the draft up for signature, the mediator puts it forward unchanged; the
 * deadline does the same, once. A text up for signature that all accept is the agreement. The mediator may want
 * something itself, but does not sign.
 *
 * Sources: the one-text procedure of Fisher and Ury (1981), "Getting to Yes"; as a protocol Klein, Faratin, Sayama and
 * Bar-Yam (2003), "Negotiating complex contracts", Group Decision and Negotiation 12.
 *
 * @throws InputError for options outside their ranges, and as a meeting begins for a mediator who is not seated, or
 *   fewer than two parties beside it.
 */
export function mediatedSingleText(options: MediatedSingleTextOptions): Protocol {
  takes("mediatedSingleText", options);
  const { mediator } = options;
  const { rounds, hazard, time } = clockOf("mediatedSingleText", options);
  if (typeof mediator !== "string" || mediator === "") {
    const allowed = "the id of somebody at the table";
    throw new InputError({ field: "mediatedSingleText.mediator", value: mediator, allowed });
  }
  const partiesOf = (seats: readonly string[]): string[] => seats.filter((seat) => seat !== mediator);
  const nextParty = (seats: readonly string[], after: number): number =>
    seats.findIndex((seat, at) => at > after && seat !== mediator);

  /** Decides what becomes of the text under discussion once all parties have answered. */
  const conclude = (talks: Talks, seats: readonly string[]): void => {
    const { standing, accepted, draft } = talks;
    const isLast = talks.round >= rounds;
    if (standing !== null && accepted.length === partiesOf(seats).length) {
      if (isLast || isSame(standing.outcome, draft?.outcome)) return;
      talks.draft = { ...standing };
    }
    talks.standing = null;
    talks.accepted = [];
    talks.round += 1;
    talks.next = seats.indexOf(mediator);
    if (isLast || talks.round < rounds || !talks.draft) return;
    talks.standing = { ...talks.draft };
    talks.next = nextParty(seats, -1);
  };

  return {
    id: "mediated-single-text",
    rounds,
    hazard,
    acceptsOwnOffer: true, // the mediator is never asked, and whoever signed a text before stands by it
    parties: partiesOf,
    open(seats, signed) {
      if (!seats.includes(mediator)) {
        throw new InputError({ field: "mediatedSingleText.mediator", value: mediator, allowed: seats });
      }
      if (seats.length < 3) {
        const allowed = "a mediator and at least two parties";
        throw new InputError({ field: "mediatedSingleText.seats", value: seats, allowed });
      }
      const draft = signed === null ? null : signed.offer;
      return { round: 0, next: seats.indexOf(mediator), standing: null, accepted: [], draft };
    },
    advance(talks, seats, step) {
      if (seats[talks.next] === mediator) {
        if (step.type === "offer") {
          const { by, round, outcome } = step;
          talks.standing = offerOf(by, round, outcome);
          talks.next = nextParty(seats, -1);
        } else conclude(talks, seats);
        return;
      }
      if (step.type === "accept") talks.accepted.push(step.by);
      const following = nextParty(seats, talks.next);
      if (following >= 0) talks.next = following;
      else conclude(talks, seats);
    },
    next({ round, next, standing, accepted, draft }, seats) {
      if (standing !== null && accepted.length === partiesOf(seats).length)
        return { type: "agreement", round, outcome: standing.outcome };
      const by = seats[next];
      if (by === undefined || (round >= rounds && standing === null)) return { type: "deadline", round };
      const mediates = by === mediator;
      const isLast = round >= (mediates ? rounds - 1 : rounds);
      const may = mediates ? PUTS_FORWARD : DECIDES;
      return { type: "turn", by, round, time: time(round), isLast, may, standing, accepted, draft };
    },
  } satisfies Protocol<Talks>;
}

function isSame(outcome: Outcome, other: Outcome | undefined): boolean {
  return other !== undefined && Object.keys(outcome).every((issue) => outcome[issue] === other[issue]);
}
