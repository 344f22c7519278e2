import type { By, BaseEvent, OfText, Reasoned } from "./base.ts";

/** An agent ratifies a text. */
export interface RatifyEvent extends BaseEvent<"ratify">, By, OfText {}

/** An agent refuses to ratify a text, which ends it. */
export interface RefuseEvent extends BaseEvent<"refuse">, By, OfText, Reasoned {
  /** Ids of the agent's own red lines that the text crosses. */
  readonly lines: readonly string[];
}

/** The time for ratification is over and somebody had not answered: the text ends. */
export interface LapseEvent extends BaseEvent<"lapse">, OfText {}

/** A text enters into force. */
export interface ForceEvent extends BaseEvent<"force">, OfText {
  /** Ids of the texts in force that it replaces, and so ends. */
  readonly supersedes: readonly string[];
  /** Day its term runs out, or `null` for no term. */
  readonly expires: number | null;
}

/** The parties renew a text whose term has run out. */
export interface RenewEvent extends BaseEvent<"renew">, OfText {
  /** Day the new term runs out. */
  readonly expires: number;
}

/** The term of a text ran out and a party would not renew it. */
export interface ExpireEvent extends BaseEvent<"expire">, By, OfText, Reasoned {}

/** A text in force ends because a party gives it up or because it has come to cross a party's red line. */
export interface CollapseEvent extends BaseEvent<"collapse">, By, OfText, Reasoned {}
