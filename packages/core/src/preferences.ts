import type { Agenda, Issues, OutcomeOf } from "./agenda.ts";
import { InputError } from "./errors.ts";
import type { Outline } from "./outline.ts";
import type { Free, Search } from "./search.ts";
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
  /** What is known of them before they are computed. An InputError for an agenda too large to be listed. */
  outline(): Outline;
  /** How it is searched, where that takes no table; left out, the table is searched. */
  search?(free: Free): Search;
}

/** The number of an outcome; an InputError for what is none of the agenda. */
export function indexIn<I extends Issues>(agenda: Agenda<I>, outcome: OutcomeOf<I>): number {
  const index = agenda.indexOf(outcome);
  if (index < 0)
    throw new InputError({ field: "outcome", value: outcome, allowed: "an outcome of the agenda" });
  return index;
}

/** The number itself; an InputError for one that is not finite. */
export function finite(field: string, value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new InputError({ field, value, allowed: "a finite number" });
  }
  return value;
}

/**
 * The utility itself.
 *
 * @throws InputError for one that is not finite, naming the outcome.
 */
export function finiteUtility(agenda: Agenda | null, index: number, value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const which = agenda === null ? `outcome ${index}` : JSON.stringify(agenda.outcome(index));
  throw new InputError({ field: "utility", value, allowed: `a finite number for ${which}` });
}
