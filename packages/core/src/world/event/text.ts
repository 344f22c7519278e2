import type { By, BaseEvent, OfText, Reasoned } from "./base.ts";

/** Somebody ratifies a text. */
export interface RatifyEvent extends BaseEvent<"ratify">, By, OfText {}

/** Somebody refuses to ratify: the text is dead. */
export interface RefuseEvent extends BaseEvent<"refuse">, By, OfText, Reasoned {
  /** Ids of own red lines the text crosses. */
  readonly lines: readonly string[];
}

/** The window for ratification closed without an answer. */
export interface LapseEvent extends BaseEvent<"lapse">, OfText {}

/** A text enters into force. */
export interface ForceEvent extends BaseEvent<"force">, OfText {
  /** Ids of the texts in force that it takes the place of: they are over. */
  readonly supersedes: readonly string[];
  /** Day its term runs out, or `null` for no term. */
  readonly expires: number | null;
}

/** The parties renew a text whose term has run out. */
export interface RenewEvent extends BaseEvent<"renew">, OfText {
  /** Day the new term runs out. */
  readonly expires: number;
}

/** A term ran out and one party would not renew. */
export interface ExpireEvent extends BaseEvent<"expire">, By, OfText, Reasoned {}

/** A party gives up a text in force: it falls apart. */
export interface CollapseEvent extends BaseEvent<"collapse">, By, OfText, Reasoned {}
