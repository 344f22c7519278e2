import type { Agenda } from "../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../agenda/issues.ts";
import type { Amount } from "../world/parameter.ts";
import type { Protocol } from "../protocols/protocol.ts";
import type { WorldView } from "../world/view.ts";

/** One negotiation of a scenario: what is on the agenda, who sits, by which rules, and when it meets. */
export interface Table<I extends Issues = Issues> {
  /** What can be settled. */
  readonly agenda: Agenda<I>;
  /** Who acts when, and how a meeting ends. */
  readonly protocol: Protocol;
  /** Ids of the seated in the order in which they act, or a rule that reads them off the world. */
  readonly seats: readonly string[] | ((view: WorldView) => readonly string[]);
  /** Days of meetings that are given; every other meeting has to be called by an invitation. */
  readonly meets?: readonly number[];
  /** Who must ratify what is signed without them, and within how many days. */
  readonly ratification?: {
    /** Ids of the agents whose assent a text needs. */
    readonly by: readonly string[];
    /** Days they have for it. */
    readonly window: Amount;
  };
  /** Days a text stays in force unless renewed, or `null` for no term. */
  term?(outcome: OutcomeOf<I>): number | null;
}

/** Declares a table. */
export function table<I extends Issues>(definition: Table<I>): Table<I> {
  return Object.freeze({ ...definition });
}

/** Ids of those who would sit at a table now. */
export function seatsOf({ seats }: Table, view: WorldView): readonly string[] {
  return typeof seats === "function" ? seats(view) : seats;
}
