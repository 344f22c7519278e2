/** The issues of the position table, in table order. */
export const positionIssues = [
  "territory",
  "recognition",
  "ceasefire",
  "guarantees",
  "neutrality",
  "forceCaps",
  "reparations",
  "sanctionsRelief",
  "reset",
  "followUp",
] as const;

/** An issue of the position table. */
export type PositionIssue = (typeof positionIssues)[number];

/** The agents that hold positions, by their ids. */
export const positionActors = ["trump", "putin", "zelensky", "europe"] as const;

/** Id of an agent that holds positions. */
export type PositionActor = (typeof positionActors)[number];

/** How much an issue matters to an actor, as judged from what it says in public. */
export type Salience = "high" | "medium" | "low";

/** What one actor has publicly said on one issue, and the codes it was given. */
export interface PositionRow {
  readonly actor: PositionActor;
  readonly issue: PositionIssue;
  /** What the actor asks for, from the citations. */
  readonly idealText: string;
  /** The least it is reported or inferred to accept; "not stated" means a wide prior. */
  readonly reservationText: string;
  /** Code of the ideal: 0 (Russia's maximum) to 10 (Ukraine's maximum). Judgement. */
  readonly ideal: number;
  /** Code of the reservation, as a prior on the same scale; low <= mode <= high. Judgement. */
  readonly reservation: { readonly low: number; readonly mode: number; readonly high: number };
  readonly salience: Salience;
  /** How well the texts are supported by what was said: stated, reported, inferred or none. */
  readonly basis: string;
  /** ISO date of the latest source; null where the basis is none. */
  readonly date: string | null;
  /** URLs or publication names; empty only where the basis is none. */
  readonly citations: readonly string[];
}

/** One row of one actor for each of the issues, in their order. */
type RowsOf<Actor extends PositionActor, Issues extends readonly PositionIssue[]> = {
  readonly [Place in keyof Issues]: PositionRow & {
    readonly actor: Actor;
    readonly issue: Issues[Place];
  };
};

/** All rows of one actor: a tuple with exactly one row per issue, in the order of `positionIssues`. */
export type PositionsOf<Actor extends PositionActor> = RowsOf<Actor, typeof positionIssues>;
