import { InputError } from "@summitry/core";
import {
  aListOf,
  aName,
  aNumber,
  anObject,
  aRecordOf,
  aText,
  type Check,
  maybe,
} from "@summitry/core/checks";
import { aDate } from "./date.ts";
import type { Forecast } from "./forecast.ts";

/** What came about. */
export interface Fact {
  /** Name of the outcome, or of the column, as the forecast has it. */
  readonly name: string;
  /** Whether the outcome came about; or the value of the column, in its unit. */
  readonly value: boolean | number;
  /** The day on which it was known, YYYY-MM-DD; of an outcome that did not come about the day on which its time was over. */
  readonly date: string;
  /** Where that is written. */
  readonly source?: string | undefined;
}

/** What somebody else said beforehand: a probability for an outcome; for a column a value, or equally likely values. */
export type Reference = Readonly<Record<string, number | readonly number[]>>;

/** A fact about a yes or no. */
export interface FlagFact extends Fact {
  readonly value: boolean;
}

/** A fact that is a number. */
export interface NumberFact extends Fact {
  readonly value: number;
}

const isTrueOrNumber: Check = (field, value) => {
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return;
  throw new InputError({ field, value, allowed: "true, false or a finite number" });
};

const takesFacts = aListOf(
  anObject(
    { name: aName, value: isTrueOrNumber, date: aDate, source: maybe(aText) },
    { of: "a fact: an object" },
  ),
  { of: "facts", atLeast: 1 },
);
const aNumberOrNumbers: Check = (field, value) =>
  (Array.isArray(value) ? aListOf(aNumber(), { of: "numbers", atLeast: 1 }) : aNumber())(field, value);

/** What somebody else said. */
export const aReference: Check = aRecordOf(aNumberOrNumbers, "probabilities and values by name");

/**
 * The facts that a forecast is about.
 *
 * @throws InputError for a fact about something else, two about the same, one of another kind than the forecast, and one that
 *   was known before the forecast was frozen.
 */
export function checkedFacts(
  facts: readonly Fact[],
  { outcomes, columns, date }: Forecast,
): { readonly flags: readonly FlagFact[]; readonly numbers: readonly NumberFact[] } {
  takesFacts("facts", facts);
  const known = [...Object.keys(outcomes), ...Object.keys(columns)];
  for (const [at, fact] of facts.entries()) {
    const refuse = (part: string, value: unknown, allowed: string | readonly string[]): never => {
      throw new InputError({ field: `facts.${at}.${part}`, value, allowed });
    };
    if (!known.includes(fact.name)) refuse("name", fact.name, known);
    if (facts.findIndex(({ name }) => name === fact.name) < at)
      refuse("name", fact.name, "one fact about each outcome or column");
    const isOutcome = Object.hasOwn(outcomes, fact.name);
    if (isOutcome !== (typeof fact.value === "boolean"))
      refuse("value", fact.value, isOutcome ? "true or false" : "a finite number");
    if (fact.date < date) {
      const allowed = `a day from ${date} on: the forecast was frozen then, and what was known before is no test of it`;
      refuse("date", fact.date, allowed);
    }
  }
  return { flags: facts.filter(isFlagFact), numbers: facts.filter(isNumberFact) };
}

function isFlagFact(fact: Fact): fact is FlagFact {
  return typeof fact.value === "boolean";
}

function isNumberFact(fact: Fact): fact is NumberFact {
  return typeof fact.value === "number";
}
