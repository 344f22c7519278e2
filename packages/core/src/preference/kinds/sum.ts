import type { Issues } from "../../agenda/issues.ts";
import { aNumber } from "../../errors/checks.ts";
import { InputError } from "../../errors/input-error.ts";
import { aPreference } from "../../errors/things.ts";
import type { Preference } from "../preference.ts";
import { combined } from "./combination.ts";
import { changedAlike, isDiscounted } from "./discounted.ts";

const takesNumber = aNumber();

/**
 * The sum of preferences on one agenda; a number among the terms adds the same to every outcome. Weights are given with
 * `scaled`. Sums over issues add up to one sum over issues, on an agenda of any size. Discounted preferences have to be
 * discounted alike, and then all of the sum is.
 *
 * @example sum(mine, scaled(theirs, 0.25), -0.1);
 * @throws InputError without any preference, and for a preference on another agenda, a number that is not finite,
 *   preferences that are discounted differently, or, on an agenda too large to be listed, one that is no sum over
 *   issues.
 */
export function sum<I extends Issues>(...terms: readonly (Preference<I> | number)[]): Preference<I> {
  let constant = 0;
  let discounted = false;
  const preferences: Preference<I>[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Preference<I> | number;
    if (typeof term === "number") {
      if (!Number.isFinite(term)) takesNumber(nameOf(at), term);
      constant += term;
      continue;
    }
    if (typeof term?.bounds !== "function") aPreference(nameOf(at), term);
    if (preferences.length > 0 && term.agenda !== preferences[0]?.agenda) {
      const allowed = "a preference on the agenda of those before it";
      throw new InputError({ field: nameOf(at), value: term.agenda.names, allowed });
    }
    discounted ||= isDiscounted(term);
    preferences.push(term);
  }
  const [first] = preferences;
  if (first === undefined)
    throw new InputError({ field: "sum", value: terms, allowed: "at least one preference" });
  if (!discounted) return combined("sum", first.agenda, constant, preferences, 1);
  const named = (at: number): string => nameOf(terms.indexOf(preferences[at] as Preference<I>));
  return changedAlike(preferences, named, (wholes) => combined("sum", first.agenda, constant, wholes, 1));
}

const nameOf = (at: number): string => `sum.${at}`;
