import { aFunction, anObject, aRecordOf, anything, aText, maybe } from "../errors/checks.ts";
import type { Agenda, AgendaOptions, IssueWords } from "./agenda.ts";
import { Combinations } from "./combinations.ts";
import { assertEnumerated, isEnumerated } from "./enumerated.ts";
import { EnumeratedAgenda } from "./enumerated-agenda.ts";
import { ImplicitAgenda } from "./implicit-agenda.ts";
import { assertKnown } from "../errors/input-error.ts";
import type { Issues } from "./issues.ts";

const takesIssues = aRecordOf(anything, "issues by name");
const takesWords = anObject(
  { label: maybe(aText), unit: maybe(aText), values: maybe(aRecordOf(aText, "words by value")) },
  { of: "words of an issue: an object" },
);
const takesOptions = anObject(
  { excludes: maybe(aFunction), words: maybe(aRecordOf(takesWords, "words by issue")) },
  { within: "agenda", of: "options" },
);

/**
 * Makes an agenda from its issues, which are copied. Up to a million outcomes are listed. On a larger agenda, of up
 * to 10^12 outcomes, each outcome is created when it is asked for, and only additive preferences can be searched.
 *
 * @example const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
 * @throws InputError for no issues, an issue without values, duplicate or non-finite values, an issue named by a
 *   whole number (JavaScript would reorder it), more than 10^12 combinations, a half of the issues with more than a
 *   million, `excludes` on more than a million combinations, no outcome left after `excludes`, or `words` for what is no issue.
 */
export function agenda<const I extends Issues>(issues: I, options: AgendaOptions<I> = {}): Agenda<I> {
  takesIssues("agenda", issues);
  takesOptions("agenda.options", options);
  const combinations = new Combinations(issues);
  checkWords(combinations, options.words ?? {});
  if (!isEnumerated(combinations) && options.excludes === undefined)
    return new ImplicitAgenda(combinations, options);
  assertEnumerated("agenda.excludes", combinations);
  return new EnumeratedAgenda(combinations, options);
}

function checkWords<I extends Issues>(
  { issues, names }: Combinations<I>,
  words: NonNullable<AgendaOptions<I>["words"]>,
): void {
  for (const [name, { values = {} }] of Object.entries(words as Readonly<Record<string, IssueWords>>)) {
    assertKnown("agenda.words", name, names);
    for (const value of Object.keys(values))
      assertKnown(`agenda.words.${name}.values`, value, issues[name]!.map(String));
  }
}
