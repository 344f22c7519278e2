import { aFunction, anObject, aRecordOf, anything, maybe } from "../errors/checks.ts";
import type { Agenda, AgendaOptions } from "./agenda.ts";
import { Combinations } from "./combinations.ts";
import { assertEnumerated, isEnumerated } from "./enumerated.ts";
import { EnumeratedAgenda } from "./enumerated-agenda.ts";
import { ImplicitAgenda } from "./implicit-agenda.ts";
import type { Issues } from "./issues.ts";

const takesIssues = aRecordOf(anything, "issues by name");
const takesOptions = anObject({ excludes: maybe(aFunction) }, { within: "agenda", of: "options" });

/**
 * Makes an agenda from its issues, which are copied. Up to a million outcomes are listed. On a larger agenda, of up
 * to 10^12 outcomes, each outcome is created when it is asked for, and only additive preferences can be searched.
 *
 * @example const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
 * @throws InputError for no issues, an issue without values, duplicate or non-finite values, an issue named by a
 *   whole number (JavaScript would reorder it), more than 10^12 combinations, a half of the issues with more than a
 *   million, `excludes` on more than a million combinations, or no outcome left after `excludes`.
 */
export function agenda<const I extends Issues>(issues: I, options: AgendaOptions<I> = {}): Agenda<I> {
  takesIssues("agenda", issues);
  takesOptions("agenda.options", options);
  const combinations = new Combinations(issues);
  if (!isEnumerated(combinations) && options.excludes === undefined) return new ImplicitAgenda(combinations);
  assertEnumerated("agenda.excludes", combinations);
  return new EnumeratedAgenda(combinations, options);
}
