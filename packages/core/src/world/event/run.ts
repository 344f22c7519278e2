import type { AtTable, By, BaseEvent, Reasoned } from "./base.ts";

/** The format of logs: 1, which said nothing of itself, had text events without their table and what they supersede. */
export const LOG_FORMAT = 2;

/** The first event of every log: what the run is. */
export interface StartEvent extends BaseEvent<"start"> {
  /** Format of the log. */
  readonly format: number;
  /** Name of the scenario. */
  readonly scenario: string;
  /** The seed, as text. */
  readonly seed: string;
  /** Number of the run within the seed. */
  readonly run: number;
  /** Drawn parameters by id. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** A day begins. */
export interface DayEvent extends BaseEvent<"day"> {
  /** Calendar date, YYYY-MM-DD. */
  readonly date: string;
}

/** An input has its value of the day. */
export interface InputEvent extends BaseEvent<"input"> {
  /** Id of the input. */
  readonly input: string;
  /** Its value, in its unit. */
  readonly value: number;
}

/** A mechanism changed one of its quantities. */
export interface QuantityEvent extends BaseEvent<"quantity"> {
  /** Id of the mechanism. */
  readonly mechanism: string;
  /** Id of the quantity. */
  readonly quantity: string;
  /** Its new value, in its unit. */
  readonly value: number;
}

/** Somebody calls a meeting. */
export interface InviteEvent extends BaseEvent<"invite">, By, AtTable {
  /** Ids of all who would sit, the inviter among them. */
  readonly seats: readonly string[];
  /** Day of the meeting. */
  readonly on: number;
}

/** Somebody does something away from the table, for all to see. */
export interface MoveEvent extends BaseEvent<"move">, By, Reasoned {
  /** Name of the move, one of the scenario's. */
  readonly move: string;
  /** Id of the agent it is aimed at, or `null`. */
  readonly toward: string | null;
  /** Day of the deadline it sets, or `null`. */
  readonly due: number | null;
}

/** An invitee agrees to come. */
export interface AttendEvent extends BaseEvent<"attend">, By, AtTable {}

/** An invitee stays away: the meeting is off. */
export interface DeclineEvent extends BaseEvent<"decline">, By, AtTable, Reasoned {}

/** The last event of every log. */
export interface EndEvent extends BaseEvent<"end">, Reasoned {}
