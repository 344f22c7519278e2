import type { Agenda } from "../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../agenda/issues.ts";
import type { Bounds } from "./bounds.ts";
import type { Allowed, Search } from "./search.ts";
import type { UtilityTable } from "./utility-table.ts";

/** What each outcome of an agenda is worth to somebody. Utilities are finite; no scale is imposed. */
export interface Preference<I extends Issues = Issues> {
  /** The agenda it speaks of. */
  readonly agenda: Agenda<I>;
  /** Utility of an outcome. */
  of(outcome: OutcomeOf<I>): number;
  /** Utility of the outcome of that number. */
  at(index: number): number;
  /** The utilities of all outcomes, computed once. An InputError for an agenda too large to be listed. */
  table(): UtilityTable;
  /** What is known of them before they are computed, in lists of the reader's own. An InputError for an agenda too large to be listed. */
  bounds(): Bounds;
  /** How it is searched, where that takes no table; left out, the table is searched. */
  search?(free: Allowed): Search;
}
