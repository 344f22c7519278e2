import type { Agenda } from "../agenda/agenda.ts";
import type { Issues, OutcomeOf } from "../agenda/issues.ts";
import type { Bounds } from "./bounds.ts";
import type { Allowed, Search } from "./search.ts";
import type { UtilityTable } from "./utility-table.ts";

/** What each outcome of an agenda is worth to somebody. Utilities are finite; no scale is imposed. */
export interface Preference<I extends Issues = Issues> {
  /** The agenda whose outcomes it values. */
  readonly agenda: Agenda<I>;
  /** Utility of an outcome. */
  of(outcome: OutcomeOf<I>): number;
  /** Utility of the outcome with that number. */
  at(index: number): number;
  /**
   * The utilities of all outcomes, computed once.
   *
   * @throws InputError for an agenda too large to be listed.
   */
  table(): UtilityTable;
  /**
   * Bounds of the utilities, available before the table is computed. The arrays are copies.
   *
   * @throws InputError for an agenda too large to be listed.
   */
  bounds(): Bounds;
  /** A search that needs no table. Left out, the table is searched. */
  search?(free: Allowed): Search;
}
