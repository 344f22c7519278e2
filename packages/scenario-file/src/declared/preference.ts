import { additive, type Agenda, discounted, withInteractions, type Preference } from "@summitry/core";
import { matches, declaredWorth } from "../choices/issue.ts";
import type { DeclaredInterest, DeclaredTable } from "../schema.ts";

/** An agent's preference over the texts of a table, as a file declares it. */
export function declaredPreference(
  agenda: Agenda,
  { settles }: DeclaredTable,
  { utility, interactions = [], discount }: DeclaredInterest,
): Preference {
  const total = Object.values(utility).reduce((sum, { weight }) => sum + weight, 0);
  const parts = Object.entries(utility).map(([issue, { weight, values }]) => [
    issue,
    { weight: weight / total, values: declaredWorth(settles[issue] ?? [], values) },
  ]);
  const plain = additive(agenda, Object.fromEntries(parts));
  const terms = interactions.map(({ when, adds }) => {
    const named = Object.entries(when).map(([issue, named]) => [
      issue,
      (agenda.issues[issue] ?? []).filter((value) => matches(named, value)),
    ]);
    return { when: Object.fromEntries(named), adds };
  });
  const whole = terms.length === 0 ? plain : withInteractions(plain, terms);
  return discount === undefined ? whole : discounted(whole, discount);
}

/** A preference with the same utility for every text: that of a mediator who wants nothing itself. */
export function indifferent(agenda: Agenda): Preference {
  return additive(
    agenda,
    Object.fromEntries(agenda.names.map((issue) => [issue, { weight: 1, values: () => 0 }])),
  );
}
