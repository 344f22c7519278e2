import type { Agenda } from "../../agenda/agenda.ts";
import type { Issues } from "../../agenda/issues.ts";
import { positionsIn } from "../../agenda/positions.ts";
import { aNumber, aRecordOf } from "../../errors/checks.ts";
import { isRecord } from "../../errors/is-record.ts";
import { InputError } from "../../errors/input-error.ts";
import { aPreference } from "../../errors/things.ts";
import { finite } from "../finite.ts";
import type { Preference } from "../preference.ts";
import { ofSum, sumOverIssues } from "./additive-preference.ts";
import { changed } from "./discounted.ts";
import { FunctionPreference } from "./function.ts";

/** Amounts added to the utility of single values, by issue; values that are left out get nothing. */
export type Increments<I extends Issues = Issues> = {
  readonly [K in keyof I]?: { readonly [V in I[K][number]]?: number };
};

const takesIncrements = aRecordOf(aRecordOf(aNumber(), "amounts by value"), "amounts by issue and value");

/**
 * A preference with amounts added to the utility of single values.
 *
 * @throws InputError for an unknown issue or value, or an amount that is not finite.
 */
export function increased<I extends Issues>(base: Preference<I>, increments: Increments<I>): Preference<I> {
  aPreference("base", base);
  return changed(base, increments as Increments, withMore);
}

function withMore<I extends Issues>(whole: Preference<I>, increments: Increments): Preference<I> {
  const agenda = whole.agenda as Agenda;
  const sum = sumOverIssues(whole as Preference);
  if (sum !== null)
    return ofSum(whole.agenda, { constant: sum.constant, row: plus(agenda, sum.row, increments) });
  const nothing = agenda.names.flatMap((name) => (agenda.issues[name] ?? []).map(() => 0));
  const alone = ofSum(agenda, { constant: 0, row: plus(agenda, nothing, increments) });
  return new FunctionPreference(whole.agenda, (index) => whole.at(index) + alone.at(index));
}

/**
 * A row of the values of all issues with increments added. They are checked as they are read, since agents add to values
 * as a run goes on.
 */
function plus(agenda: Agenda, row: readonly number[], increments: Increments): readonly number[] {
  if (!isRecord(increments)) takesIncrements("adjust", increments);
  const positions = positionsIn(agenda);
  const more = row.slice();
  for (const name in increments) {
    const amounts = increments[name] as Readonly<Record<string, number>>;
    if (!isRecord(amounts)) takesIncrements("adjust", increments);
    const places = positions.get(name)?.places;
    if (places === undefined) throw new InputError({ field: "adjust", value: name, allowed: agenda.names });
    for (const key in amounts) {
      const place = places.get(key);
      if (place === undefined)
        throw new InputError({ field: `adjust.${name}`, value: key, allowed: [...places.keys()] });
      const amount = amounts[key] as number;
      if (!Number.isFinite(amount)) finite(`adjust.${name}.${key}`, amount);
      more[place] = (more[place] as number) + amount;
    }
  }
  return more;
}
