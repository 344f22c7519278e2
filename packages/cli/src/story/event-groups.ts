import type { EventOf } from "@summitry/core";

/** One thing to tell: events of a log that belong together. */
export type EventGroup = MeetingGroup | DeclinedGroup | RepeatedGroup | TextGroup | BreachGroup | MoveGroup;

/** A meeting, from its opening to its end. */
export interface MeetingGroup {
  readonly type: "meeting";
  readonly day: number;
  readonly open: EventOf<"open">;
  /** The call for it; `null` when its day was given. */
  readonly invite: EventOf<"invite"> | null;
  readonly offers: readonly EventOf<"offer">[];
  readonly breaches: readonly EventOf<"breach">[];
  /** Whether others have signed and left, and these go on. */
  readonly goesOn: boolean;
  /** Who walked out; where the protocol lets the others go on, not always the end of it. */
  readonly leaves: readonly EventOf<"leave">[];
  readonly end: EventOf<"adjourn"> | EventOf<"sign">;
  /** The text's entry into force on the spot. */
  readonly force: EventOf<"force"> | null;
}

/** An invitation that came to nothing. */
export interface DeclinedGroup {
  readonly type: "declined";
  readonly day: number;
  readonly invite: EventOf<"invite">;
  readonly decline: EventOf<"decline">;
}

/** Meetings, or refusals to come to one, that are all like one told before. */
export interface RepeatedGroup {
  readonly type: "repeated";
  /** Day of the last one. */
  readonly day: number;
  /** All of the same type; at least one. */
  readonly members: readonly (MeetingGroup | DeclinedGroup)[];
}

/** What became of a signed text on one day. */
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

/** Something an agent did away from the table. */
export interface MoveGroup {
  readonly type: "moved";
  readonly day: number;
  readonly move: EventOf<"move">;
  /** How often the agent does so in the whole run, where this stands for all times; else 1. */
  readonly times: number;
}

/** An event in the life of a signed text. */
export type TextEvent = EventOf<"ratify" | "refuse" | "lapse" | "force" | "renew" | "expire" | "collapse">;
