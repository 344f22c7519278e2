import { anAgenda, aPreference } from "../../errors/things.ts";
import { aFunctionOr, aNumber, anObject, aRecordOf, anything } from "../../errors/checks.ts";
import { own } from "../../data/own.ts";
import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues, Value } from "../../agenda/issues.ts";
import { isRecord } from "../../errors/is-record.ts";
import { InputError } from "../../errors/input-error.ts";
import { isEnumerated } from "../../agenda/enumerated.ts";
import { contributionColumns, ofSum, sumOverIssues } from "./additive-preference.ts";
import { finite } from "../finite.ts";
import type { Preference } from "../preference.ts";

/** The weight of an issue and the utility of each of its values. */
export interface IssueUtility<V extends Value> {
  /** Factor on the utilities of its values; weights need not add up to one. */
  readonly weight: number;
  /** Utility of each value before it is multiplied by the weight: a record by value, or a function of the value. */
  readonly values: { readonly [K in V]: number } | ((value: V) => number);
}

/** One weighted issue utility for every issue of the agenda. */
export type AdditiveParts<I extends Issues> = { readonly [K in keyof I]: IssueUtility<I[K][number]> };

const takesParts = aRecordOf(anything, "a weight and values by issue");
const takesPart = anObject(
  { weight: aNumber(), values: aFunctionOr(aRecordOf(anything)) },
  { of: "a weight and values: an object" },
);

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
  const known = parts as Readonly<Record<string, IssueUtility<Value>>>;
  for (const name of Object.keys(known)) {
    if (!agenda.names.includes(name))
      throw new InputError({ field: "additive", value: name, allowed: agenda.names });
  }
  const row: number[] = [];
  let weights = 0;
  for (const name of agenda.names) {
    const { weight, values: given } = partOf(known, name);
    const values = agenda.issues[name] ?? [];
    const worth = worthOf(name, values, given);
    for (const value of values) row.push(contribution(name, value, weight, worth(value)));
    weights += Math.abs(weight);
  }
  if (weights === 0 || weights === Number.POSITIVE_INFINITY) {
    const value = agenda.names.map((name) => known[name]?.weight);
    const allowed = "weights that are not all 0 and have a finite sum";
    throw new InputError({ field: "additive", value, allowed });
  }
  return ofSum(agenda, { constant: 0, row });
}

/** What a value adds: its weight times what it is worth. */
function contribution(name: string, value: Value, weight: number, own: unknown): number {
  const adds = typeof own === "number" ? weight * own : Number.NaN;
  if (Number.isFinite(adds)) return adds;
  const field = `additive.${name}.values.${value}`;
  finite(field, own);
  return finite(field, adds);
}

/** The part of an issue, checked closely only where something is wrong: agents make preferences for every run. */
function partOf(given: Readonly<Record<string, IssueUtility<Value>>>, name: string): IssueUtility<Value> {
  const part = own(given, name);
  const isWhole = isRecord(part) && Object.keys(part as object).length === 2 && Number.isFinite(part?.weight);
  if (part !== undefined && isWhole && typeof part.values === "function") return part;
  const field = `additive.${name}`;
  if (part === undefined) throw new InputError({ field, value: part, allowed: "a weight and values" });
  takesPart(field, part);
  return part;
}

/**
 * The utility of single values as a function, whichever way it was given. A record may only name values of the issue.
 */
function worthOf(
  name: string,
  values: readonly Value[],
  given: IssueUtility<Value>["values"],
): (value: Value) => unknown {
  if (typeof given === "function") return given;
  const field = `additive.${name}.values`;
  const known = new Set(values.map(String));
  for (const key of Object.keys(given)) {
    if (!known.has(key)) throw new InputError({ field, value: key, allowed: [...known] });
  }
  return (value) => own<number>(given, String(value));
}

/**
 * What each value of each issue adds to the utility, weight included: by position of the issue, then of the value.
 * A number that `sum` adds to all outcomes is not part of it. `null` unless the preference is a sum over issues, such
 * as `additive` makes, on an agenda small enough to be listed.
 */
export function contributionsOf<I extends Issues>(preference: Preference<I>): readonly Float64Array[] | null {
  aPreference("preference", preference);
  const { agenda } = preference;
  const sum = isEnumerated(agenda) ? sumOverIssues(preference as Preference) : null;
  return sum === null ? null : contributionColumns(agenda as Agenda, sum.row);
}
