import { anAgenda, aPreference } from "../../errors/things.ts";
import { aFunctionOr, aNumber, anObject, aRecordOf, anything } from "../../errors/checks.ts";
import { own } from "../../data/own.ts";
import { ComputedPreference } from "../computed-preference.ts";
import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues, Value } from "../../agenda/issues.ts";
import { changed } from "./discounted.ts";
import { digitsOf } from "../../agenda/digits.ts";
import { InputError } from "../../errors/input-error.ts";
import { SplitPreference, plus } from "../large/split-preference.ts";
import { isEnumerated } from "../../agenda/enumerated.ts";
import { FunctionPreference } from "./function.ts";
import { checkedBounds, type Bounds } from "../bounds.ts";
import { finite } from "../finite.ts";
import type { Preference } from "../preference.ts";
import { blocksOf } from "../blocks.ts";

/** The weight of an issue and the utility of each of its values. */
export interface IssueUtility<V extends Value> {
  /** Factor on the utilities of its values; weights need not add up to one. */
  readonly weight: number;
  /** Utility of each value before it is multiplied by the weight: a record by value, or a function of the value. */
  readonly values: { readonly [K in V]: number } | ((value: V) => number);
}

/** One weighted issue utility for every issue of the agenda. */
export type AdditiveParts<I extends Issues> = { readonly [K in keyof I]: IssueUtility<I[K][number]> };

/** Amounts added to the utility of single values, by issue; values that are left out get nothing. */
export type Increments<I extends Issues = Issues> = {
  readonly [K in keyof I]?: { readonly [V in I[K][number]]?: number };
};

const takesParts = aRecordOf(anything, "a weight and values by issue");
const takesPart = anObject(
  { weight: aNumber(), values: aFunctionOr(aRecordOf(anything)) },
  { of: "a weight and values: an object" },
);
const takesIncrements = aRecordOf(aRecordOf(aNumber(), "amounts by value"), "amounts by issue and value");

/**
 * A weighted sum over issues: utility = sum of weight times value, added in the order of the issues. On an agenda too
 * large to be listed, the first half of the issues and the second half are summed first, and then the two sums are
 * added.
 *
 * @throws InputError for an issue or value that is missing or unknown, a number or a sum of weights that is not finite,
 *   or weights that are all 0: whoever wants nothing gives a weight to values that are worth 0.
 */
export function additive<I extends Issues>(agenda: Agenda<I>, parts: AdditiveParts<I>): Preference<I> {
  anAgenda("additive.agenda", agenda);
  takesParts("additive", parts);
  const given = parts as Readonly<Record<string, IssueUtility<Value>>>;
  for (const name of Object.keys(given)) {
    if (!agenda.names.includes(name))
      throw new InputError({ field: "additive", value: name, allowed: agenda.names });
  }
  const columns = agenda.names.map((name) => {
    const part = own(given, name);
    const field = `additive.${name}`;
    if (part === undefined) throw new InputError({ field, value: part, allowed: "a weight and values" });
    takesPart(field, part);
    const { weight } = part;
    const values = agenda.issues[name] ?? [];
    const worth = worthOf(`${field}.values`, values, part.values);
    return Float64Array.from(values, (value) => {
      const own = finite(`${field}.values.${value}`, worth(value));
      return finite(`${field}.values.${value}`, weight * own);
    });
  });
  assertWeights(agenda.names.map((name) => own(given, name)?.weight ?? 0));
  return isEnumerated(agenda)
    ? new AdditivePreference(agenda, columns)
    : new SplitPreference(agenda, columns);
}

function assertWeights(weights: readonly number[]): void {
  const sum = weights.reduce((total, weight) => total + Math.abs(weight), 0);
  if (sum > 0 && Number.isFinite(sum)) return;
  const allowed = "weights that are not all 0 and have a finite sum";
  throw new InputError({ field: "additive", value: weights, allowed });
}

/**
 * The utility of single values as a function, whichever way it was given. A record may only name values of the issue.
 */
function worthOf(
  field: string,
  values: readonly Value[],
  given: IssueUtility<Value>["values"],
): (value: Value) => unknown {
  if (typeof given === "function") return given;
  const known = new Set(values.map(String));
  for (const key of Object.keys(given)) {
    if (!known.has(key)) throw new InputError({ field, value: key, allowed: [...known] });
  }
  return (value) => own<number>(given, String(value));
}

/**
 * A preference with amounts added to the utility of single values.
 *
 * @throws InputError for an unknown issue or value, or an amount that is not finite.
 */
export function increased<I extends Issues>(base: Preference<I>, increments: Increments<I>): Preference<I> {
  aPreference("base", base);
  takesIncrements("adjust", increments);
  const { agenda } = base;
  const given = increments as Readonly<Record<string, Readonly<Record<string, number>>>>;
  const columns = agenda.names.map((name) => new Float64Array(agenda.issues[name]?.length ?? 0));
  for (const name in given) {
    const issue = agenda.names.indexOf(name);
    const column = columns[issue];
    if (column === undefined) throw new InputError({ field: "adjust", value: name, allowed: agenda.names });
    const values = (agenda.issues[name] ?? []).map(String);
    for (const key in given[name]) {
      const digit = values.indexOf(key);
      if (digit < 0) throw new InputError({ field: `adjust.${name}`, value: key, allowed: values });
      column[digit] = finite(`adjust.${name}.${key}`, given[name]?.[key]);
    }
  }
  return changed(base, (whole) => {
    if (whole instanceof AdditivePreference || whole instanceof SplitPreference)
      return whole.plus(columns) as Preference<I>;
    const bonus = new AdditivePreference(agenda, columns);
    return new FunctionPreference(agenda, (index) => whole.at(index) + bonus.at(index));
  });
}

/**
 * What each value of each issue adds to the utility, weight included: by position of the issue, then of the value.
 * `null` unless the preference is a sum over issues, made by `additive` or `increased`.
 */
export function contributionsOf<I extends Issues>(preference: Preference<I>): readonly Float64Array[] | null {
  aPreference("preference", preference);
  return preference instanceof AdditivePreference ? preference.contributions() : null;
}

class AdditivePreference<I extends Issues> extends ComputedPreference<I> {
  readonly #columns: readonly Float64Array[];
  #digits: readonly Uint32Array[] | null = null;

  constructor(agenda: Agenda<I>, columns: readonly Float64Array[]) {
    super(agenda);
    this.#columns = columns;
    Object.freeze(this);
  }

  plus(columns: readonly Float64Array[]): AdditivePreference<I> {
    return new AdditivePreference(this.agenda, plus(this.#columns, columns));
  }

  contributions(): readonly Float64Array[] {
    return this.#columns.map((column) => column.slice());
  }

  protected override computeOne(index: number): number {
    return sumAt(this.#columns, (this.#digits ??= allDigits(this.agenda)), index);
  }

  protected override computeAll(): Float64Array {
    const sums = new Float64Array(this.agenda.size);
    for (const [issue, column] of this.#columns.entries()) {
      const digits = digitsOf(this.agenda, issue);
      for (let index = 0; index < sums.length; index++) {
        sums[index] = (sums[index] as number) + (column[digits[index] as number] as number);
      }
    }
    return sums;
  }

  protected override computeBounds(): Bounds {
    return checkedBounds(boundsOfSums(this.agenda, this.#columns));
  }
}
Object.freeze(AdditivePreference.prototype);

function allDigits(agenda: Agenda): readonly Uint32Array[] {
  return agenda.names.map((_, issue) => digitsOf(agenda, issue));
}

function sumAt(columns: readonly Float64Array[], digits: readonly Uint32Array[], index: number): number {
  let sum = 0;
  for (let issue = 0; issue < columns.length; issue++) {
    sum += columns[issue]?.[digits[issue]?.[index] as number] as number;
  }
  return sum;
}

/**
 * The bounds of a block are sums as well: issues with one value throughout the block add that value's worth, the
 * others their lowest or their highest.
 */
function boundsOfSums(agenda: Agenda, columns: readonly Float64Array[]): Bounds {
  const { starts, settled } = blocksOf(agenda);
  const digits = allDigits(agenda);
  const bounds = (bound: (...values: number[]) => number): Float64Array => {
    const level = columns.map((column, issue) =>
      issue < settled ? column : new Float64Array(column.length).fill(bound(...column)),
    );
    return Float64Array.from(starts.slice(0, -1), (start) => sumAt(level, digits, start));
  };
  return {
    lower: bounds(Math.min),
    upper: bounds(Math.max),
    fill(into, block) {
      const start = starts[block] as number;
      const end = starts[block + 1] as number;
      for (let index = start; index < end; index++) into[index - start] = sumAt(columns, digits, index);
    },
  };
}
