import type { EventOf, Offer, Outcome, Protocol } from "@summitry/core";

/** What the seated do at a meeting, legal or not. */
export type AnswerEvent = EventOf<"offer" | "accept" | "object" | "vote" | "leave" | "breach">;

/** What a protocol declares, and whether it can go on without some (`goOn`, which is not called). */
export type ProtocolFacts = Pick<Protocol, "id" | "rounds" | "acceptsOwnOffer" | "goOn">;

/** What a log has shown of how a table is bargained, and the scenario does not declare. */
export interface Habits {
  /** What may count as a round: every party acting once, or one action of one party. */
  steps: readonly ("round" | "offer")[];
  /** Id of the mediator, once it has acted. */
  mediator: string | null;
}

/** A text that opens a meeting as its first offer. */
export interface OpeningText {
  /** The first of its signatories who is seated. */
  readonly by: string;
  /** What it says. */
  readonly outcome: Outcome;
  /** Ids of its signatories. */
  readonly signatories: readonly string[];
}

/** How the talks of one meeting stand, by the public rules of its protocol. */
export interface Course {
  /** Ids of those at the table, in the order in which they act. */
  readonly seats: readonly string[];
  /** The offer that can be accepted, as far as the rules tell. */
  readonly standing: Offer | null;
  /** What is voted on, in the order in which it was offered. */
  readonly bids: readonly Outcome[];
  /** Whether a text may be signed now. */
  readonly maySign: boolean;
  /** Whether a round may be the one under way. */
  isAt(round: number): boolean;
  /** What is wrong with an answer that comes now. */
  answerProblem(event: AnswerEvent): string | null;
  /** What is wrong with a signature that comes now. */
  signingProblem(event: EventOf<"sign">): string | null;
  /** Goes on past an answer or a signature. */
  advance(event: AnswerEvent | EventOf<"sign">): void;
}

/** Whether two outcomes say the same. */
export function isSameOutcome(one: Outcome, other: Outcome): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && one[name] === other[name])
  );
}

/** What is wrong with a round, where only these may be under way. */
export function roundProblem(event: AnswerEvent, rounds: readonly number[]): string | null {
  if (event.type === "breach" || rounds.includes(event.round)) return null;
  return `it stands in round ${event.round} where round ${rounds.join(" or ")} is under way`;
}

/** A vote as it stands in a log. */
export interface Cast {
  readonly bid: number;
  readonly least: number;
  readonly most: number;
}

/** Whether votes are each for another of the bids, on a condition that can be met. */
export function isCast(votes: readonly Cast[], bids: number): boolean {
  const chosen = new Set(votes.map(({ bid }) => bid));
  return chosen.size === votes.length && votes.every(({ bid, least, most }) => bid < bids && least <= most);
}
