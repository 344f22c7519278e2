import { additive, type AdditiveParts } from "../../preference/kinds/additive.ts";
import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues, Outcome, Value } from "../../agenda/issues.ts";
import type { Preference } from "../../preference/preference.ts";
import type { Offer } from "../../world/offer.ts";
import { modelOf, type OpponentModel } from "./opponent-model.ts";

/**
 * What an issue gains in weight, divided by the number of issues, each time a party keeps its value in its next offer.
 */
const LEARNING = 0.2;

/**
 * Assumes that a party wants what it often asks for. The more of its offers have a value, the more that value is worth;
 * the less often the value of an issue changes from one offer to the next, the more the issue weighs. Estimated
 * utilities are from 0 to 1, and walking away is assumed to be worth 0. There is no estimate for a party that has made
 * no offer.
 *
 * Source: the model of van Krimpen, Looije and Hajizadeh (2013), "HardHeaded", Complex Automated Negotiations.
 */
export function frequencyModel(): OpponentModel {
  return modelOf(started, count, estimate);
}

/** How often a party has asked for what. */
interface Counts {
  readonly agenda: Agenda;
  /** Number of its offers that have each value, by issue. */
  readonly values: readonly Map<Value, number>[];
  /** Number of times it has kept the value of each issue from one offer to the next. */
  readonly kept: number[];
  last: Outcome | null;
}

function started(agenda: Agenda): Counts {
  const values = agenda.names.map((name) => new Map((agenda.issues[name] ?? []).map((value) => [value, 0])));
  return { agenda, values, kept: agenda.names.map(() => 0), last: null };
}

function count(counts: Counts, { outcome }: Offer): void {
  counts.agenda.names.forEach((name, issue) => {
    const value = outcome[name];
    const numbers = counts.values[issue];
    if (value !== undefined) numbers?.set(value, (numbers.get(value) ?? 0) + 1);
    if (counts.last !== null && counts.last[name] === value)
      counts.kept[issue] = (counts.kept[issue] ?? 0) + 1;
  });
  counts.last = outcome;
}

function estimate({ agenda, values, kept }: Counts): Preference {
  const { names } = agenda;
  const raw = kept.map((times) => 1 / names.length + (times * LEARNING) / names.length);
  const all = raw.reduce((sum, weight) => sum + weight, 0);
  const parts = names.map((name, issue) => {
    const counts = [...(values[issue] ?? [])];
    const most = Math.max(...counts.map(([, times]) => times));
    const worth = Object.fromEntries(counts.map(([value, times]) => [value, times / most]));
    return [name, { weight: (raw[issue] ?? 0) / all, values: worth }];
  });
  return additive(agenda, Object.fromEntries(parts) as AdditiveParts<Issues>);
}
