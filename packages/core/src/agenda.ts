import { Combinations } from "./combinations.ts";
import { InputError } from "./errors.ts";
import { assertListed, isListed } from "./listed.ts";
import { checkedNumber, UnlistedAgenda } from "./unlisted-agenda.ts";

/** An answer to an issue. */
export type Value = string | number;

/** The issues of a table by name, each with its values in order. */
export type Issues = Readonly<Record<string, readonly Value[]>>;

/** One value for every issue. */
export type OutcomeOf<I extends Issues> = { readonly [K in keyof I]: I[K][number] };

/** An outcome of any agenda. */
export type Outcome = OutcomeOf<Issues>;

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
  /** For one issue, by its position: which of its values, by position, each outcome has, by outcome number. An InputError above a million outcomes. */
  digits(issue: number): Uint32Array;
}

/** What to leave out of an agenda. */
export interface AgendaOptions<I extends Issues> {
  /** Combinations that make no sense as a text, apart from anybody's red lines. */
  readonly excludes?: (outcome: OutcomeOf<I>) => boolean;
}

/**
 * Makes an agenda from its issues. Up to a million outcomes are listed; beyond, up to 10^12, outcomes are made when asked
 * for, and only additive preferences can be searched.
 *
 * @example const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
 * @throws InputError for no issues, an empty issue, duplicate or non-finite values, an issue named by a whole
 *   number (JavaScript would reorder it), over 10^12 combinations or a half of the issues with over a million, `excludes`
 *   over a million combinations, or nothing left after `excludes`.
 */
export function agenda<const I extends Issues>(issues: I, options: AgendaOptions<I> = {}): Agenda<I> {
  const combinations = new Combinations(issues);
  if (!isListed(combinations) && options.excludes === undefined)
    return new UnlistedAgenda(issues, combinations);
  assertListed("agenda.excludes", combinations);
  return new ListedAgenda(issues, combinations, options);
}

class ListedAgenda<I extends Issues> implements Agenda<I> {
  readonly issues: I;
  readonly names: readonly string[];
  readonly size: number;
  readonly #combinations: Combinations<I>;
  readonly #admitted: Int32Array | null;
  readonly #positions: Int32Array | null;
  readonly #outcomes: (OutcomeOf<I> | undefined)[];
  readonly #numbers = new Map<object, number>();
  readonly #columns: Uint32Array[] = [];

  constructor(issues: I, combinations: Combinations<I>, { excludes }: AgendaOptions<I>) {
    this.issues = issues;
    this.names = combinations.names;
    this.#combinations = combinations;
    this.#admitted = null;
    this.#positions = null;
    if (excludes) {
      const all = Int32Array.from({ length: combinations.size }, (_, code) => code);
      this.#admitted = all.filter((code) => !excludes(combinations.outcome(code)));
      this.#positions = new Int32Array(combinations.size).fill(-1);
      for (const [index, code] of this.#admitted.entries()) this.#positions[code] = index;
    }
    this.size = this.#admitted?.length ?? combinations.size;
    if (this.size === 0) {
      throw new InputError({
        field: "agenda.excludes",
        value: excludes,
        allowed: "a rule that leaves an outcome",
      });
    }
    this.#outcomes = new Array<OutcomeOf<I> | undefined>(this.size);
  }

  outcome(index: number): OutcomeOf<I> {
    let outcome = this.#outcomes[index];
    if (outcome === undefined) {
      checkedNumber(this, index);
      outcome = Object.freeze(this.#combinations.outcome(this.#admitted?.[index] ?? index));
      this.#outcomes[index] = outcome;
      this.#numbers.set(outcome, index);
    }
    return outcome;
  }

  indexOf(outcome: unknown): number {
    if (typeof outcome !== "object" || outcome === null) return -1;
    const own = this.#numbers.get(outcome);
    if (own !== undefined) return own;
    const code = this.#combinations.codeOf(outcome);
    return code < 0 || this.#positions === null ? code : (this.#positions[code] ?? -1);
  }

  digits(issue: number): Uint32Array {
    return (this.#columns[issue] ??= Uint32Array.from({ length: this.size }, (_, index) =>
      this.#combinations.digit(this.#admitted?.[index] ?? index, issue),
    ));
  }
}
