import type { Issues, OutcomeOf, Value } from "./issues.ts";
import { InputError } from "../errors/input-error.ts";
import { assertName, assertText } from "../errors/name.ts";

/** All combinations of the values of some issues, numbered from 0: the first issue varies slowest. */
export class Combinations<I extends Issues> {
  /** Number of combinations. */
  readonly size: number;
  /** Names of the issues, in order. */
  readonly names: readonly string[];
  /** The issues with their values: a copy that can't be changed. */
  readonly issues: I;
  readonly #values: readonly (readonly Value[])[];
  readonly #digits: readonly ReadonlyMap<Value, number>[];
  readonly #strides: readonly number[];

  /** @throws InputError for issues that can't make an agenda of any size. */
  constructor(issues: I) {
    checkIssues(issues);
    const entries = Object.entries<readonly Value[]>(issues);
    const copy = entries.map(([name, values]) => [name, Object.freeze([...values])] as const);
    this.issues = Object.freeze(Object.fromEntries(copy)) as I;
    this.names = Object.freeze(entries.map(([name]) => name));
    this.#values = copy.map(([, values]) => values);
    this.#digits = this.#values.map((values) => new Map(values.map((value, digit) => [value, digit])));
    this.#strides = this.#values.map((_, issue) =>
      this.#values.slice(issue + 1).reduce((product, values) => product * values.length, 1),
    );
    this.size = (this.#strides[0] ?? 1) * (this.#values[0]?.length ?? 1);
  }

  /** The combination with that number, as a new object. */
  outcome(code: number): OutcomeOf<I> {
    const entries = this.names.map((name, issue) => {
      const values = this.#values[issue] ?? [];
      return [name, values[this.digit(code, issue)]];
    });
    return Object.fromEntries(entries) as OutcomeOf<I>;
  }

  /** Position, among the values of an issue, of the value that a combination has. */
  digit(code: number, issue: number): number {
    return Math.floor(code / (this.#strides[issue] ?? 1)) % (this.#values[issue]?.length ?? 1);
  }

  /** The number of a combination, or -1 for anything that is not a combination. */
  codeOf(outcome: unknown): number {
    if (typeof outcome !== "object" || outcome === null) return -1;
    const given = outcome as Readonly<Record<string, unknown>>;
    let code = 0;
    for (let issue = 0; issue < this.names.length; issue++) {
      const digit = this.#digits[issue]?.get(given[this.names[issue] ?? ""] as Value);
      if (digit === undefined) return -1;
      code += digit * (this.#strides[issue] ?? 0);
    }
    for (const name in given) if (!Object.hasOwn(this.issues, name)) return -1;
    return code;
  }
}

function checkIssues(issues: Issues): void {
  const entries = Object.entries(issues);
  if (entries.length === 0)
    throw new InputError({ field: "agenda", value: issues, allowed: "at least one issue" });
  for (const [name, values] of entries) {
    const field = `agenda.${name}`;
    assertName("agenda", name);
    if (/^\d+$/.test(name))
      throw new InputError({ field, value: name, allowed: "a name that is not a whole number" });
    if (!Array.isArray(values) || values.length === 0) {
      throw new InputError({ field, value: values, allowed: "a list of at least one value" });
    }
    for (const value of values as readonly unknown[]) {
      const good = typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
      if (!good) throw new InputError({ field, value, allowed: "a text or a finite number" });
      assertText(field, String(value));
    }
    if (new Set(values.map(String)).size < values.length) {
      throw new InputError({ field, value: values, allowed: "values that are all different" });
    }
  }
}
