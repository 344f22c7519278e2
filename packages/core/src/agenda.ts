import { InputError } from "./errors.ts";

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

/** The largest agenda that is enumerated. */
export const LARGEST_AGENDA = 1_000_000;

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
  /** The outcome of that number, always the same frozen object. */
  outcome(index: number): OutcomeOf<I>;
  /** The number of an outcome, or -1 for anything that is not an outcome of this agenda. */
  indexOf(outcome: unknown): number;
  /** For one issue, by its position: which of its values, by position, each outcome has, by outcome number. */
  digits(issue: number): Uint32Array;
}

/** What to leave out of an agenda. */
export interface AgendaOptions<I extends Issues> {
  /** Combinations that make no sense as a text, apart from anybody's red lines. */
  readonly excludes?: (outcome: OutcomeOf<I>) => boolean;
}

/**
 * Makes an agenda from its issues.
 *
 * @example const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
 * @throws InputError for no issues, an empty issue, duplicate or non-finite values, an issue named by a whole
 *   number (JavaScript would reorder it), over a million combinations, or nothing left after `excludes`.
 */
export function agenda<const I extends Issues>(issues: I, options: AgendaOptions<I> = {}): Agenda<I> {
  return new ListedAgenda(issues, options);
}

class ListedAgenda<I extends Issues> implements Agenda<I> {
  readonly issues: I;
  readonly names: readonly string[];
  readonly size: number;
  readonly #admitted: Int32Array | null;
  readonly #values: readonly (readonly Value[])[];
  readonly #digits: readonly ReadonlyMap<Value, number>[];
  readonly #strides: readonly number[];
  readonly #positions: Int32Array | null;
  readonly #outcomes: (OutcomeOf<I> | undefined)[];
  readonly #numbers = new Map<object, number>();
  readonly #columns: Uint32Array[] = [];

  constructor(issues: I, options: AgendaOptions<I>) {
    const combinations = checkIssues(issues);
    this.issues = issues;
    this.names = Object.keys(issues);
    this.#values = Object.values(issues);
    this.#digits = this.#values.map((values) => new Map(values.map((value, digit) => [value, digit])));
    this.#strides = this.#values.map((_, issue) =>
      this.#values.slice(issue + 1).reduce((product, values) => product * values.length, 1),
    );
    this.#admitted = null;
    this.#positions = null;
    const { excludes } = options;
    if (excludes) {
      const all = Int32Array.from({ length: combinations }, (_, code) => code);
      this.#admitted = all.filter((code) => !excludes(this.#combination(code)));
      this.#positions = new Int32Array(combinations).fill(-1);
      for (const [index, code] of this.#admitted.entries()) this.#positions[code] = index;
    }
    this.size = this.#admitted?.length ?? combinations;
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
    if (!(Number.isInteger(index) && index >= 0 && index < this.size)) {
      throw new InputError({
        field: "outcome",
        value: index,
        allowed: `a whole number from 0 to ${this.size - 1}`,
      });
    }
    let outcome = this.#outcomes[index];
    if (outcome === undefined) {
      outcome = Object.freeze(this.#combination(this.#admitted?.[index] ?? index));
      this.#outcomes[index] = outcome;
      this.#numbers.set(outcome, index);
    }
    return outcome;
  }

  indexOf(outcome: unknown): number {
    if (typeof outcome !== "object" || outcome === null) return -1;
    const own = this.#numbers.get(outcome);
    if (own !== undefined) return own;
    const given = outcome as Readonly<Record<string, unknown>>;
    let code = 0;
    for (let issue = 0; issue < this.names.length; issue++) {
      const digit = this.#digits[issue]?.get(given[this.names[issue] ?? ""] as Value);
      if (digit === undefined) return -1;
      code += digit * (this.#strides[issue] ?? 0);
    }
    for (const name in given) if (!Object.hasOwn(this.issues, name)) return -1;
    return this.#positions === null ? code : (this.#positions[code] ?? -1);
  }

  digits(issue: number): Uint32Array {
    return (this.#columns[issue] ??= Uint32Array.from({ length: this.size }, (_, index) =>
      this.#digit(this.#admitted?.[index] ?? index, issue),
    ));
  }

  #combination(code: number): OutcomeOf<I> {
    const entries = this.names.map((name, issue) => {
      const values = this.#values[issue] ?? [];
      return [name, values[this.#digit(code, issue)]];
    });
    return Object.fromEntries(entries) as OutcomeOf<I>;
  }

  #digit(code: number, issue: number): number {
    return Math.floor(code / (this.#strides[issue] ?? 1)) % (this.#values[issue]?.length ?? 1);
  }
}

function checkIssues(issues: Issues): number {
  const entries = Object.entries(issues);
  if (entries.length === 0)
    throw new InputError({ field: "agenda", value: issues, allowed: "at least one issue" });
  let combinations = 1;
  for (const [name, values] of entries) {
    const field = `agenda.${name}`;
    if (/^\d+$/.test(name))
      throw new InputError({ field, value: name, allowed: "a name that is not a whole number" });
    if (!Array.isArray(values) || values.length === 0) {
      throw new InputError({ field, value: values, allowed: "a list of at least one value" });
    }
    for (const value of values as readonly unknown[]) {
      const good = typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
      if (!good) throw new InputError({ field, value, allowed: "a text or a finite number" });
    }
    if (new Set(values.map(String)).size < values.length) {
      throw new InputError({ field, value: values, allowed: "values that are all different" });
    }
    combinations *= values.length;
  }
  if (combinations > LARGEST_AGENDA) {
    throw new InputError({
      field: "agenda",
      value: combinations,
      allowed: `at most ${LARGEST_AGENDA} combinations`,
    });
  }
  return combinations;
}
