import type { Issues, OutcomeOf } from "./issues.ts";

/** The outcome type of an agenda: `OutcomeIn<typeof deal>`. */
export type OutcomeIn<A> = A extends Agenda<infer I> ? OutcomeOf<I> : never;

/** How an issue is spoken of. */
export interface IssueWords {
  /** Its name in words, where the name in the agenda is short: "price of flour". */
  readonly label?: string;
  /** Unit of its values: "EUR". */
  readonly unit?: string;
  /** Words for its values, by value. */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * What one table can decide: named issues with their possible values, and so a finite set of outcomes.
 *
 * Outcomes are numbered from 0 in enumeration order: the first issue varies slowest. Ties between equal utilities are
 * always broken in favour of the lower number.
 */
export interface Agenda<I extends Issues = Issues> {
  /** The issues with their values, as given. */
  readonly issues: I;
  /** Names of the issues, in order. */
  readonly names: readonly string[];
  /** How its issues are spoken of, by name; nothing depends on it but what is printed. */
  readonly words?: Readonly<Record<string, IssueWords>>;
  /** Number of outcomes, not counting those left out by `excludes`. */
  readonly size: number;
  /** The outcome with that number, frozen. An agenda of up to a million outcomes returns the same object every time. */
  outcome(index: number): OutcomeOf<I>;
  /** The number of an outcome, or -1 for anything that is not an outcome of this agenda. */
  indexOf(outcome: unknown): number;
  /**
   * For the issue at that position: which of its values each outcome has, as the value's position, by outcome number.
   * The array is a copy.
   *
   * @throws InputError above a million outcomes.
   */
  digits(issue: number): Uint32Array;
}

/** Options of an agenda. */
export interface AgendaOptions<I extends Issues> {
  /**
   * Whether a combination of values makes no sense as an agreement, so that it is not an outcome. Red lines don't
   * belong here: they are declared with their holders.
   */
  readonly excludes?: (outcome: OutcomeOf<I>) => boolean;
  /** How issues are spoken of, by name: `{ price: { unit: "EUR" } }`. */
  readonly words?: { readonly [K in keyof I]?: IssueWords };
}
