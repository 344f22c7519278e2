import type { StartState } from "../start-state.ts";
import type { AtTable, By, BaseEvent, Reasoned } from "./base.ts";

/**
 * The current format of logs. Logs of format 1 don't state their format, and their text events lack the table and the
 * texts they supersede.
 */
export const LOG_FORMAT = 2;

/** The first event of every log: it identifies the run. */
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
  /** The state that the run starts in, where the scenario works one out. */
  readonly state?: StartState;
}

/** A day begins. */
export interface DayEvent extends BaseEvent<"day"> {
  /** Calendar date, YYYY-MM-DD. */
  readonly date: string;
}

/** An input takes its value for the day. */
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

/** An agent calls a meeting. */
export interface InviteEvent extends BaseEvent<"invite">, By, AtTable {
  /** Ids of all who would be seated, including the inviter. */
  readonly seats: readonly string[];
  /** Day of the meeting. */
  readonly on: number;
  /** Level of the meeting; missing at a table without levels. */
  readonly level?: string;
}

/** An agent makes a public move away from the table. */
export interface MoveEvent extends BaseEvent<"move">, By, Reasoned {
  /** Name of the move, one of the scenario's `moves`. */
  readonly move: string;
  /** Id of the agent it is aimed at, or `null`. */
  readonly toward: string | null;
  /** Day of the deadline it sets, or `null`. */
  readonly due: number | null;
  /** Id of the signed text or name of the table that it is about; missing where it is about neither. */
  readonly about?: string;
}

/** An invitee agrees to come. */
export interface AttendEvent extends BaseEvent<"attend">, By, AtTable {}

/** An invitee stays away: the meeting is off. */
export interface DeclineEvent extends BaseEvent<"decline">, By, AtTable, Reasoned {}

/** The last event of every log: the last day is over, or a day after which the scenario's `endsWhen` was true. */
export interface EndEvent extends BaseEvent<"end">, Reasoned {}
