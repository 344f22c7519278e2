import { InputError } from "../errors/input-error.ts";
import { frozen } from "../data/frozen.ts";
import type { Agenda, AgendaOptions, IssueWords } from "./agenda.ts";
import type { Combinations } from "./combinations.ts";
import { checkedNumber } from "./implicit-agenda.ts";
import type { Issues, OutcomeOf } from "./issues.ts";

/** Whether an object is an outcome that this agenda itself made: plain, and nobody can change it. */
export let isOutcomeOf: (agenda: Agenda, value: object) => boolean;

/** An agenda small enough for a list of its outcomes: each outcome is created once, and `excludes` is possible. */
export class EnumeratedAgenda<I extends Issues> implements Agenda<I> {
  readonly issues: I;
  readonly names: readonly string[];
  readonly words: Readonly<Record<string, IssueWords>>;
  readonly size: number;
  readonly #combinations: Combinations<I>;
  readonly #admitted: Int32Array | null;
  readonly #positions: Int32Array | null;
  readonly #outcomes: (OutcomeOf<I> | undefined)[];
  readonly #numbers = new Map<object, number>();
  readonly #digits: Uint32Array[] = [];

  static {
    isOutcomeOf = (agenda, value) => #numbers in agenda && agenda.#numbers.has(value);
  }

  constructor(combinations: Combinations<I>, { excludes, words = {} }: AgendaOptions<I>) {
    this.issues = combinations.issues;
    this.names = combinations.names;
    this.words = frozen(structuredClone(words as Readonly<Record<string, IssueWords>>));
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
    Object.freeze(this);
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
    this.#digits[issue] ??= Uint32Array.from({ length: this.size }, (_, index) =>
      this.#combinations.digit(this.#admitted?.[index] ?? index, issue),
    );
    return this.#digits[issue].slice();
  }
}
Object.freeze(EnumeratedAgenda.prototype);
