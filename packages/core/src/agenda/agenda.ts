import type { Issues, OutcomeOf } from "./issues.ts";

/** The outcome type of an agenda: `OutcomeIn<typeof deal>`. */
export type OutcomeIn<A> = A extends Agenda<infer I> ? OutcomeOf<I> : never;

/**
 * What one table can settle: named issues, and so a finite space of outcomes.
 *
 * Outcomes are numbered from 0 in enumeration order: the first issue varies slowest. Ties between equal
 * utilities are always broken in favour of the lower number.
 */
export interface Agenda<I extends Issues = Issues> {
  /** The issues with their values, as given. */
  readonly issues: I;
  /** Names of the issues, in order. */
  readonly names: readonly string[];
  /** Number of outcomes, those excluded as nonsense left out. */
  readonly size: number;
  /** The outcome of that number, frozen; up to a million outcomes always the same object. */
  outcome(index: number): OutcomeOf<I>;
  /** The number of an outcome, or -1 for anything that is not an outcome of this agenda. */
  indexOf(outcome: unknown): number;
  /**
   * For one issue, by its position: which of its values, by position, each outcome has, by outcome number, in a list of the
   * reader's own.
   *
   * @throws InputError above a million outcomes.
   */
  digits(issue: number): Uint32Array;
}

/** What to leave out of an agenda. */
export interface AgendaOptions<I extends Issues> {
  /** Combinations that make no sense as a text, apart from anybody's red lines. */
  readonly excludes?: (outcome: OutcomeOf<I>) => boolean;
}
