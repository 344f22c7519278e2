import type { EventOf } from "@summitry/core";

/** Events of a log that are told together. */
export type EventGroup = MeetingGroup | DeclinedGroup | RepeatedGroup | TextGroup | BreachGroup | MoveGroup;

/** A meeting, from its opening to its end. */
export interface MeetingGroup {
  readonly type: "meeting";
  readonly day: number;
  readonly open: EventOf<"open">;
  /** The invitation to it; `null` when it met on a scheduled day. */
  readonly invite: EventOf<"invite"> | null;
  readonly offers: readonly EventOf<"offer">[];
  readonly breaches: readonly EventOf<"breach">[];
  /** Who voted, where a protocol has votes. */
  readonly voters: readonly string[];
  /** Whether this is the rest of a meeting after others have signed and left. */
  readonly goesOn: boolean;
  /** Walk-outs. If the protocol lets the others go on, a walk-out need not end the meeting. */
  readonly leaves: readonly EventOf<"leave">[];
  readonly end: EventOf<"adjourn"> | EventOf<"sign">;
  /** The entry into force of its text, if that happened at once; otherwise `null`. */
  readonly force: EventOf<"force"> | null;
}

/** An invitation that was declined. */
export interface DeclinedGroup {
  readonly type: "declined";
  readonly day: number;
  readonly invite: EventOf<"invite">;
  readonly decline: EventOf<"decline">;
}

/** Meetings, or refusals to come to one, that are similar to one told before. */
export interface RepeatedGroup {
  readonly type: "repeated";
  /** Day of the last of them. */
  readonly day: number;
  /** At least one; all of the same type. */
  readonly members: readonly (MeetingGroup | DeclinedGroup)[];
}

/** The events about a signed text on one day. */
export interface TextGroup {
  readonly type: "texted";
  readonly day: number;
  readonly text: string;
  readonly events: readonly TextEvent[];
}

/** An illegal action away from any table. */
export interface BreachGroup {
  readonly type: "breached";
  readonly day: number;
  readonly breach: EventOf<"breach">;
}

/** A move of an agent away from the table. */
export interface MoveGroup {
  readonly type: "moved";
  readonly day: number;
  readonly move: EventOf<"move">;
  /** If this stands for all such moves of the agent in the run, their number; otherwise 1. */
  readonly times: number;
  /** The reason with which the story told the same move before; `null` when this is the first. */
  readonly before: string | null;
  /** Which one of the same moves this is, from 1. */
  readonly place: number;
}

/** An event by which a signed text ends. */
export type TextEnd = EventOf<"refuse" | "lapse" | "expire" | "collapse">;

/** An event that changes the status of a signed text or brings it closer to one. */
export type TextEvent = EventOf<"ratify" | "refuse" | "lapse" | "force" | "renew" | "expire" | "collapse">;
