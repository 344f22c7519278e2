import type { Outcome } from "../../agenda/issues.ts";
import type { CastVote } from "../ballot.ts";
import type { Crossing } from "../offer.ts";
import type { AtTable, By, BaseEvent, InRound, Reasoned } from "./base.ts";

/** How a meeting ended without an agreement. */
export type MeetingFailure = "deadline" | "breakdown" | "walk-out" | "breach" | "no-zone";

/** Which rule an illegal action broke. */
export type Rule =
  | "not-an-action"
  | "unreadable"
  | "not-allowed-now"
  | "off-agenda"
  | "off-ballot"
  | "own-red-line"
  | "no-standing-offer"
  | "own-offer"
  | "illegal-move"
  | "silence"
  | "stale";

/** A meeting begins. */
export interface OpenEvent extends BaseEvent<"open">, AtTable {
  /** Parties in the order in which they act. */
  readonly seats: readonly string[];
  /** Id of the pending text that stands as the first offer, or `null`. */
  readonly text: string | null;
  /** Level of the meeting; missing at a table without levels. */
  readonly level?: string;
}

/** A party puts an offer on the table. */
export interface OfferEvent extends BaseEvent<"offer">, By, AtTable, InRound {
  /** What is offered. */
  readonly outcome: Outcome;
  /** Red lines of others that it crosses. */
  readonly crosses: readonly Crossing[];
  /** True for one that the others at the table see only when it is opened; missing for all others. */
  readonly sealed?: true;
}

/** A party accepts the standing offer. */
export interface AcceptEvent extends BaseEvent<"accept">, By, AtTable, InRound {}

/** A party objects to the standing offer, where the protocol asks for a yes or no. */
export interface ObjectionEvent extends BaseEvent<"object">, By, AtTable, InRound {}

/** A party votes for some bids of the round, or for none. */
export interface VoteEvent extends BaseEvent<"vote">, By, AtTable, InRound {
  /** Its votes with their conditions. */
  readonly votes: readonly CastVote[];
}

/** A party walks out: the meeting is over, unless the protocol lets the others go on. */
export interface LeaveEvent extends BaseEvent<"leave">, By, AtTable, InRound, Reasoned {}

/** What an agent can be asked: the kinds of turn that want an answer. */
export type Question = "act" | "attend" | "ratify" | "keep" | "renew" | "bargain";

/** An illegal action. It is logged and has no effect; at a table the party loses its turn. */
export interface BreachEvent extends BaseEvent<"breach">, By, Reasoned {
  /** What was asked; `null` for an answer to a question that was over. */
  readonly asked: Question | null;
  /** Name of the table where it was asked, or `null` away from any table. */
  readonly table: string | null;
  /** Id of the text it was asked about, or `null`. */
  readonly text: string | null;
  /** The rule that was broken. */
  readonly rule: Rule;
  /** Ids of the agent's own red lines that the action would have crossed. */
  readonly lines: readonly string[];
  /** The illegal action, as plain data; `null` for silence, and for what could not be read. */
  readonly action: unknown;
}

/** A meeting ended without an agreement. */
export interface AdjournEvent extends BaseEvent<"adjourn">, AtTable, Reasoned {
  /** Parties in the order in which they acted. */
  readonly seats: readonly string[];
  /** How it ended. */
  readonly ended: MeetingFailure;
  /** Rounds played, as the protocol counts them. */
  readonly rounds: number;
  /**
   * The red lines that kept the seated parties from agreeing, in whatever way the meeting ended. Of all outcomes worth
   * at least walking away to each of them, it takes the one that crosses the fewest of their red lines in force as the
   * meeting ends and lists those, each as holder and line: `zelensky.recognition`. Empty where an outcome was left that
   * is worth it to all and crosses none, or where none is worth it to all; where some could have agreed without the
   * others; and where the agenda is too large to be listed.
   */
  readonly blockedBy: readonly string[];
}

/** All seated parties sign, or initial what is to be signed, or, where the protocol allows it, a coalition of them does. */
export interface SignEvent extends BaseEvent<"sign">, AtTable {
  /** Id of the text. */
  readonly text: string;
  /** What it says. */
  readonly outcome: Outcome;
  /** Ids of the parties that signed; empty for a text that was only initialled. */
  readonly signatories: readonly string[];
  /** Ids of those for whom it was initialled, and who are to sign it afterwards; missing for a text that was signed. */
  readonly initials?: readonly string[];
  /** Ids of the agents who have to ratify before it enters into force. */
  readonly awaits: readonly string[];
  /** Last day on which ratification counts, or `null` when nobody has to ratify. */
  readonly lapsesAfter: number | null;
  /** Ids of the pending texts that it replaces, and so ends. */
  readonly supersedes: readonly string[];
  /** Red lines of absent agents that it crosses. */
  readonly crosses: readonly Crossing[];
  /** Rounds played, as the protocol counts them. */
  readonly rounds: number;
}
