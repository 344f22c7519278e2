import { additive, type AdditiveParts } from "../../preference/kinds/additive.ts";
import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues } from "../../agenda/issues.ts";
import type { Preference } from "../../preference/preference.ts";
import type { Offer } from "../../world/offer.ts";
import { offersOfOthers, type OpponentModel } from "./opponent-model.ts";

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
  return (turn) => {
    const beliefs = [...offersOfOthers(turn)].map(([id, offers]) => [
      id,
      { preference: estimate(turn.agenda, offers), reservation: 0 },
    ]);
    return Object.fromEntries(beliefs);
  };
}

function estimate(agenda: Agenda, offers: readonly Offer[]): Preference {
  const { names, issues } = agenda;
  const weights = weightsOf(names, offers);
  const parts = names.map((name, issue) => {
    const counts = new Map((issues[name] ?? []).map((value) => [value, 0]));
    for (const { outcome } of offers) {
      const value = outcome[name];
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const most = Math.max(...counts.values());
    const values = Object.fromEntries([...counts].map(([value, count]) => [value, count / most]));
    return [name, { weight: weights[issue] ?? 0, values }];
  });
  return additive(agenda, Object.fromEntries(parts) as AdditiveParts<Issues>);
}

function weightsOf(names: readonly string[], offers: readonly Offer[]): readonly number[] {
  const raw = names.map((name) => {
    let kept = 0;
    for (let at = 1; at < offers.length; at++)
      if (offers[at]?.outcome[name] === offers[at - 1]?.outcome[name]) kept += 1;
    return 1 / names.length + (kept * LEARNING) / names.length;
  });
  const all = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / all);
}
