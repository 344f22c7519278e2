import type { Agenda } from "../../agenda/agenda.ts";
import { isEnumerated } from "../../agenda/enumerated.ts";
import type { Issues } from "../../agenda/issues.ts";
import { InputError } from "../../errors/input-error.ts";
import type { Preference } from "../preference.ts";
import type { SumOverIssues } from "../prefix-sums.ts";
import { isSumOverIssues, ofSum, sumOverIssues } from "./additive-preference.ts";
import {
  CombinedPreference,
  constantIn,
  onlyTermIn,
  type WeightedPreference,
} from "./combined-preference.ts";

/**
 * The preference that is a constant plus others on one agenda, all with one factor. Those that are sums over issues
 * become one sum over issues, and multiples of multiples one multiple.
 *
 * @throws InputError, naming `field`, when one is no sum over issues and the agenda is too large to be listed.
 */
export function combined<I extends Issues>(
  field: string,
  agenda: Agenda<I>,
  constant: number,
  preferences: readonly Preference<I>[],
  factor: number,
): Preference<I> {
  const [first] = preferences;
  if (preferences.length === 1 && first !== undefined && constant === 0 && factor === 1) return first;
  let start = constant;
  let sums = 0;
  const terms: WeightedPreference[] = [];
  for (const each of preferences) {
    const preference = each as Preference;
    const inner = onlyTermIn(preference);
    if (inner !== null) start += factor * constantIn(preference);
    const term = inner === null ? { preference, factor } : times(inner, factor);
    if (isSum(term)) sums++;
    terms.push(term);
  }
  if (sums === terms.length) return overIssues(agenda, start, terms);
  if (!isEnumerated(agenda)) {
    const allowed = "sums over issues, such as `additive` makes, on an agenda too large to be listed";
    throw new InputError({ field, value: agenda.size, allowed });
  }
  const all = sums === 0 ? terms : sumsFirst(agenda as Agenda, terms);
  return alone<I>(start, all) ?? new CombinedPreference(agenda, start, all);
}

function times(term: WeightedPreference, factor: number): WeightedPreference {
  return factor === 1 ? term : { preference: term.preference, factor: factor * term.factor };
}

const isSum = ({ preference }: WeightedPreference): boolean => isSumOverIssues(preference);

/** The terms with those that are sums over issues put together as the first. */
function sumsFirst(agenda: Agenda, terms: readonly WeightedPreference[]): readonly WeightedPreference[] {
  const others = terms.filter((term) => !isSum(term));
  const sums = terms.filter(isSum);
  if (sums.length === 1) return [...sums, ...others];
  return [{ preference: overIssues(agenda, 0, sums), factor: 1 }, ...others];
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

/** The sum over issues of several of them. */
function overIssues<I extends Issues>(
  agenda: Agenda<I>,
  constant: number,
  terms: readonly WeightedPreference[],
): Preference<I> {
  const only = alone<I>(constant, terms);
  if (only !== null) return only;
  const [first] = terms as readonly [WeightedPreference];
  const { constant: before, row } = sumOverIssues(first.preference) as SumOverIssues;
  if (terms.length === 1 && first.factor === 1) return ofSum(agenda, { constant: constant + before, row });
  let start = constant;
  const all: number[] = row.map(() => 0);
  for (const { preference, factor } of terms) {
    const sum = sumOverIssues(preference) as SumOverIssues;
    start += factor * sum.constant;
    for (let place = 0; place < all.length; place++)
      all[place] = (all[place] as number) + factor * (sum.row[place] as number);
  }
  return ofSum(agenda, { constant: start, row: all });
}
