import type { Outcome } from "../agenda/issues.ts";
import type { Ballot, CastVote } from "../world/ballot.ts";
import type { Bargaining } from "../world/world.ts";
import type { Offer } from "../world/offer.ts";

/** What a party may answer at its turn. To walk out is always legal. */
export type Answer = "offer" | "accept" | "object" | "vote";

/** Something legal or illegal that a party did; either way its turn is over. */
export type Step =
  | { readonly type: "offer"; readonly by: string; readonly round: number; readonly outcome: Outcome }
  | { readonly type: "accept"; readonly by: string }
  | { readonly type: "object"; readonly by: string }
  | { readonly type: "vote"; readonly by: string; readonly votes: readonly CastVote[] }
  | { readonly type: "breach"; readonly by: string };

/** What a protocol says is next: somebody's turn, an agreement, or the deadline. */
export type Next =
  | {
      readonly type: "turn";
      /** Id of the party to act. */
      readonly by: string;
      /** Share of the time used up, above 0 and at most 1. */
      readonly time: number;
      /** What it may answer; an offer or an acceptance when left out. */
      readonly may?: readonly Answer[];
      /** The text so far, where the protocol builds on one. */
      readonly draft?: Offer | null;
      /** What it votes on, where parties vote. */
      readonly ballot?: Ballot;
    }
  | {
      readonly type: "agreement";
      /** What is signed. */
      readonly outcome: Outcome;
      /** Ids of those who sign; all parties when left out. */
      readonly signatories?: readonly string[];
    }
  | { readonly type: "deadline" };

/** Whose turn it is, what is legal, and when a meeting ends. Stateless: where it stands is in the world. */
export interface Protocol {
  /** Name of the protocol. */
  readonly id: string;
  /** Rounds until the deadline; Infinity when there is none. */
  readonly rounds: number;
  /** Chance after every round that the talks break down, from 0 to 1; 0 when left out. */
  readonly hazard?: number;
  /** Whether the maker of the standing offer may, and must, accept it expressly. */
  readonly acceptsOwnOffer: boolean;
  /** Ids of those seated who would sign; all when left out. A mediator is no party. */
  parties?(seats: readonly string[]): readonly string[];
  /**
   * The bargaining at the start; `signed` is a pending text with those of the seated who have signed it.
   *
   * @throws InputError for seats the protocol can't serve.
   */
  open(
    seats: readonly string[],
    signed: { readonly offer: Offer; readonly by: readonly string[] } | null,
  ): Bargaining;
  /** Edits the bargaining after a party has acted. */
  advance(bargaining: Bargaining, seats: readonly string[], step: Step): void;
  /** What is next. */
  next(bargaining: Bargaining, seats: readonly string[]): Next;
  /**
   * Edits the bargaining when some of the seated have signed or walked out, and gives those who go on, or `null` when the
   * meeting is over. Left out, it always is.
   */
  goOn?(
    bargaining: Bargaining,
    seats: readonly string[],
    leaving: readonly string[],
  ): readonly string[] | null;
}

/** What a party may answer unless its protocol says otherwise. */
export const OFFER_OR_ACCEPT: readonly Answer[] = Object.freeze(["offer", "accept"] as const);

/** Ids of those seated who would sign. */
export function partiesTo(protocol: Protocol, seats: readonly string[]): readonly string[] {
  return protocol.parties?.(seats) ?? seats;
}
