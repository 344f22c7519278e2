import type { Outcome } from "../agenda/issues.ts";
import type { Ballot, CastVote } from "../world/ballot.ts";
import type { Offer } from "../world/offer.ts";

/** What a party may answer at its turn. Walking out is always legal as well. */
export type Answer = "offer" | "accept" | "object" | "vote";

/** What a party did, legal or not; either way its turn is over. */
export type Step =
  | { readonly type: "offer"; readonly by: string; readonly round: number; readonly outcome: Outcome }
  | { readonly type: "accept"; readonly by: string }
  | { readonly type: "object"; readonly by: string }
  | { readonly type: "vote"; readonly by: string; readonly votes: readonly CastVote[] }
  | { readonly type: "breach"; readonly by: string };

/** A moment of a meeting. */
export interface MeetingTime {
  /** Round as the protocol counts them, from 0. */
  readonly round: number;
  /** Share of the time used up, above 0 and at most 1. */
  readonly time: number;
}

/** A party's turn: who it is, and what it may do and see there. */
export interface NextTurn extends MeetingTime {
  readonly type: "turn";
  /** Id of the party to act. */
  readonly by: string;
  /** What it may answer; when left out, with an offer or an acceptance. */
  readonly may?: readonly Answer[];
  /** Whether it will not be asked again before the deadline; when left out, whether this is the last round before it. */
  readonly isLast?: boolean;
  /**
   * Whether an offer made now is sealed: the others see it only when it is opened. Sealed offers are opened together, as
   * soon as what comes next is anything but another sealed turn of the same round. False when left out.
   */
  readonly sealed?: boolean;
  /** The offer now on the table, which it may accept or object to; none when left out. */
  readonly standing?: Offer | null;
  /** Ids of the parties who accept the standing offer so far; nobody when left out. */
  readonly accepted?: readonly string[];
  /** The draft, in protocols that improve a single text. */
  readonly draft?: Offer | null;
  /** What it votes on, in protocols with votes. */
  readonly ballot?: Ballot;
}

/** What comes next at a meeting: a party's turn, an agreement, or the deadline. Rounds count from 0 and never run back. */
export type Next =
  | NextTurn
  | {
      readonly type: "agreement";
      /** Round in which it was reached. */
      readonly round: number;
      /** What is signed. */
      readonly outcome: Outcome;
      /** Ids of the parties that sign; all parties when left out. */
      readonly signatories?: readonly string[];
    }
  | {
      readonly type: "deadline";
      /** Number of rounds that were played. */
      readonly round: number;
    };

/**
 * Decides whose turn it is, what is legal, and when a meeting ends. `State` is how the bargaining stands at one meeting,
 * as plain data. The world keeps it, the protocol alone reads and changes it, and the protocol itself keeps nothing.
 * Whoever takes a protocol takes one of any state.
 */
export interface Protocol<State extends object = object> {
  /** Name of the protocol. */
  readonly id: string;
  /** Rounds until the deadline; Infinity when there is none. */
  readonly rounds: number;
  /** Chance after every round that the talks break down, from 0 to 1; 0 when left out. */
  readonly hazard?: number;
  /** What counts as a round: every party acting once ("round", when left out), or one action of one party ("offer"). */
  readonly step?: "round" | "offer";
  /**
   * Whether the party that made the standing offer has to accept it too, since offering does not count as accepting. If
   * not, it can't accept its own offer.
   */
  readonly acceptsOwnOffer: boolean;
  /** Ids of the seated parties that would sign; all when left out. A mediator is seated but would not sign. */
  parties?(seats: readonly string[]): readonly string[];
  /**
   * The state at the start of a meeting, a new one every time. `signed` is a pending text that opens it as the standing
   * offer, with the ids of those of the seats who have signed it.
   *
   * @throws InputError for seats the protocol can't serve.
   */
  open(
    seats: readonly string[],
    signed: { readonly offer: Offer; readonly by: readonly string[] } | null,
  ): State;
  /** Edits the state after a party has acted. */
  advance(state: State, seats: readonly string[], step: Step): void;
  /** What is next. It only reads the state, and may be asked several times between two steps. */
  next(state: State, seats: readonly string[]): Next;
  /**
   * When an offer or an acceptance made now would be signed, if everybody who has not agreed to it yet does so at its
   * next turn; `null` when that is in this round, never, or not before the party is asked again. Left out: always
   * `null`.
   */
  signedAt?(state: State, seats: readonly string[], answer: "offer" | "accept"): MeetingTime | null;
  /**
   * Edits the state when some of the seated have signed or walked out. Returns the ids of those who go on, or `null` when
   * the meeting is over. Left out, the meeting is over.
   */
  goOn?(state: State, seats: readonly string[], leaving: readonly string[]): readonly string[] | null;
}

/** What a party may answer unless its protocol says otherwise. */
export const OFFER_OR_ACCEPT: readonly Answer[] = Object.freeze(["offer", "accept"] as const);

/** Ids of the seated parties that would sign. */
export function partiesTo(protocol: Protocol, seats: readonly string[]): readonly string[] {
  return protocol.parties?.(seats) ?? seats;
}
