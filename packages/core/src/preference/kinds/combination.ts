import type { Agenda } from "../../agenda/agenda.ts";
import { isEnumerated } from "../../agenda/enumerated.ts";
import type { Issues } from "../../agenda/issues.ts";
import { InputError } from "../../errors/input-error.ts";
import type { Preference } from "../preference.ts";
import type { SumOverIssues } from "../prefix-sums.ts";
import { ofSum, sumOverIssues } from "./additive-preference.ts";
import {
  combinationIn,
  CombinedPreference,
  type Combination,
  type WeightedPreference,
} from "./combined-preference.ts";

/**
 * The preference that is a combination of others on one agenda. All that are sums over issues become one sum over
 * issues, and multiples of multiples one multiple.
 *
 * @throws InputError, naming `field`, when one is no sum over issues and the agenda is too large to be listed.
 */
export function combined<I extends Issues>(
  field: string,
  agenda: Agenda<I>,
  combination: Combination,
): Preference<I> {
  const same = alone<I>(combination.constant, combination.terms);
  if (same !== null) return same;
  if (isSorted(combination.terms) && isEnumerated(agenda)) return new CombinedPreference(agenda, combination);
  const sums: WeightedPreference[] = [];
  const others: WeightedPreference[] = [];
  const constant = sort(combination, 1, sums, others);
  if (others.length === 0) return overIssues(agenda, constant, sums);
  if (!isEnumerated(agenda)) {
    const allowed = "sums over issues, such as `additive` makes, on an agenda too large to be listed";
    throw new InputError({ field, value: agenda.size, allowed });
  }
  if (sums.length > 0)
    others.unshift(
      sums.length === 1 ? (sums[0] as WeightedPreference) : once(overIssues(agenda, 0, sums) as Preference),
    );
  return alone<I>(constant, others) ?? new CombinedPreference(agenda, { constant, terms: others });
}

/** Whether no term is a sum over issues, or a multiple of a single preference: then there is nothing to put together. */
function isSorted(terms: readonly WeightedPreference[]): boolean {
  for (let at = 0; at < terms.length; at++) {
    const { preference } = terms[at] as WeightedPreference;
    if (sumOverIssues(preference) !== null || combinationIn(preference)?.terms.length === 1) return false;
  }
  return true;
}

/**
 * Puts the terms that are sums over issues into one list and the rest into another, taking multiples of a single
 * preference apart. Returns the constant of it all.
 */
function sort(
  combination: Combination,
  factor: number,
  sums: WeightedPreference[],
  others: WeightedPreference[],
): number {
  let constant = factor * combination.constant;
  for (const term of combination.terms) {
    const { preference } = term;
    const inner = combinationIn(preference);
    if (inner?.terms.length === 1) {
      constant += sort(inner, factor * term.factor, sums, others);
      continue;
    }
    const list = sumOverIssues(preference) === null ? others : sums;
    list.push(factor === 1 ? term : { preference, factor: factor * term.factor });
  }
  return constant;
}

/** The one preference that a combination is the same as, whose table is then computed once for all; or `null`. */
function alone<I extends Issues>(
  constant: number,
  terms: readonly WeightedPreference[],
): Preference<I> | null {
  const [only] = terms;
  const isOne = terms.length === 1 && only?.factor === 1 && constant === 0;
  return isOne ? (only.preference as Preference<I>) : null;
}

const once = (preference: Preference): WeightedPreference => ({ preference, factor: 1 });

/** The sum over issues of several of them. */
function overIssues<I extends Issues>(
  agenda: Agenda<I>,
  constant: number,
  terms: readonly WeightedPreference[],
): Preference<I> {
  const only = alone<I>(constant, terms);
  if (only !== null) return only;
  const [first] = terms;
  if (terms.length === 1 && first?.factor === 1) {
    const { constant: before, row } = sumOverIssues(first.preference) as SumOverIssues;
    return ofSum(agenda, { constant: constant + before, row });
  }
  let start = constant;
  let row: number[] | null = null;
  for (const { preference, factor } of terms) {
    const sum = sumOverIssues(preference) as SumOverIssues;
    start += factor * sum.constant;
    const before: number[] = (row ??= sum.row.map(() => 0));
    for (let place = 0; place < before.length; place++)
      before[place] = (before[place] as number) + factor * (sum.row[place] as number);
  }
  return ofSum(agenda, { constant: start, row: row ?? [] });
}
