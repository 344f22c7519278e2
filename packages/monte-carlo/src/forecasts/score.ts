import { InputError } from "@summitry/core";
import { anObject, aRecordOf, maybe } from "@summitry/core/checks";
import { meanInterval } from "../statistics/mean-interval.ts";
import {
  aReference,
  type NumberFact,
  checkedFacts,
  type Fact,
  type Reference,
  type FlagFact,
} from "./facts.ts";
import type { Forecast } from "./forecast.ts";
import { aForecast } from "./forecast-check.ts";
import { brierScore, crps, logScore, smoothedShare } from "./scores.ts";

/** Fewest facts over which a mean score has an interval: below, it would say more than is known. */
export const FEWEST_FACTS = 30;

/** What to hold a forecast against. */
export interface ScoreOptions {
  /** Other forecasts by name: those of this library, or what somebody said. 50 % is always among them. */
  readonly references?: Readonly<Record<string, Forecast | Reference>> | undefined;
}

/** A mean over some facts. */
export interface MeanScore {
  /** Number of facts. */
  readonly facts: number;
  /** The mean; NaN without facts. */
  readonly mean: number;
  /** Its 95 % interval; `null` below 30 facts. It takes facts for independent, which those of one story are not. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** The scores of one probability. */
export interface OutcomeScore extends FlagFact {
  /** The probability that the forecast gave to the outcome. */
  readonly probability: number;
  /** Its Brier score: 0 is the best. */
  readonly brier: number;
  /** Its logarithmic score, in nats: 0 is the best. */
  readonly log: number;
}

/** The score of one distribution. */
export interface ColumnScore extends NumberFact {
  /** Its continuous ranked probability score, in the unit of the column: 0 is the best. */
  readonly crps: number;
  /** The same of the references that speak of the column, by name. */
  readonly references: Readonly<Record<string, number>>;
}

/** How a reference did on the facts that it speaks of, and the forecast on the same ones. */
export interface ReferenceScore {
  readonly name: string;
  /** The Brier score of the reference. */
  readonly brier: MeanScore;
  /** Its logarithmic score. */
  readonly log: MeanScore;
  /** Brier score of the forecast minus that of the reference: below 0 the forecast was better. */
  readonly brierDifference: MeanScore;
  /** The same of the logarithmic score. */
  readonly logDifference: MeanScore;
}

/** How a forecast did. */
export interface Scores {
  /** Name of the forecast. */
  readonly forecast: string;
  readonly outcomes: readonly OutcomeScore[];
  readonly columns: readonly ColumnScore[];
  readonly brier: MeanScore;
  readonly log: MeanScore;
  readonly references: readonly ReferenceScore[];
}

const takes = anObject(
  { references: maybe(aRecordOf(isReference, "forecasts by name")) },
  { within: "", of: "options: an object" },
);

/** The reference that is always there. */
const EVEN = "50 %";

/**
 * Holds a forecast against the facts, with proper scores: nobody does better by them than by saying what they believe. Beside
 * it stand reference forecasts on the same facts, such as base rates: a score by itself says little.
 *
 * Source: Gneiting and Raftery (2007), "Strictly proper scoring rules, prediction, and estimation", Journal of the American
 * Statistical Association 102.
 *
 * @param forecast As `forecast` has made it, also read from a file.
 * @example
 * score(frozen, [{ name: "truce", value: false, date: "2025-09-01" }], { references: { "base rate": { truce: 0.1 } } });
 * @throws InputError for what is no forecast, a fact or a reference that does not fit it, and a fact that was known before it.
 */
export function score(forecast: Forecast, facts: readonly Fact[], options: ScoreOptions = {}): Scores {
  aForecast("forecast", forecast);
  const { flags, numbers } = checkedFacts(facts, forecast);
  takes("options", options);
  const others = referencesOf(options.references ?? {}, forecast);
  const outcomes = flags.map((fact): OutcomeScore => {
    const probability = probabilityOf(forecast, fact.name) as number;
    return { ...fact, probability, ...scoresOf(probability, fact) };
  });
  return {
    forecast: forecast.name,
    outcomes,
    columns: numbers.map((fact) => columnScore(fact, forecast, others)),
    brier: meanScore(outcomes.map(({ brier }) => brier)),
    log: meanScore(outcomes.map(({ log }) => log)),
    references: [
      { name: EVEN, says: () => 0.5 },
      ...others.map(({ name, of }) => ({ name, says: (fact: string) => probabilityOf(of, fact) })),
    ].map(({ name, says }) => referenceScore(name, says, outcomes)),
  };
}

/** A forecast to stand beside. */
interface Other {
  readonly name: string;
  readonly of: Forecast | Reference;
}

function referencesOf(
  given: Readonly<Record<string, Forecast | Reference>>,
  forecast: Forecast,
): readonly Other[] {
  const known = [...Object.keys(forecast.outcomes), ...Object.keys(forecast.columns)];
  return Object.entries(given).map(([name, of]) => {
    if (name === EVEN)
      throw new InputError({
        field: "references",
        value: name,
        allowed: "another name: 50 % is always there",
      });
    if (isForecast(of)) return { name, of };
    for (const [about, value] of Object.entries(of)) {
      const field = `references.${name}`;
      if (!known.includes(about)) throw new InputError({ field, value: about, allowed: known });
      if (!Object.hasOwn(forecast.outcomes, about)) continue;
      if (typeof value === "number" && value >= 0 && value <= 1) continue;
      throw new InputError({ field: `${field}.${about}`, value, allowed: "a probability from 0 to 1" });
    }
    return { name, of };
  });
}

/** The probability that is given to an outcome; `undefined` for none. */
function probabilityOf(of: Forecast | Reference, name: string): number | undefined {
  if (!isForecast(of)) {
    const value = Object.hasOwn(of, name) ? of[name] : undefined;
    return typeof value === "number" ? value : undefined;
  }
  const share = Object.hasOwn(of.outcomes, name) ? of.outcomes[name] : undefined;
  return share === undefined ? undefined : smoothedShare(share.happened, share.runs);
}

/** The equally likely values that are given to a column; `undefined` for none. */
function valuesOf(of: Forecast | Reference, name: string): readonly number[] | undefined {
  if (isForecast(of)) return Object.hasOwn(of.columns, name) ? of.columns[name]?.values : undefined;
  const value = Object.hasOwn(of, name) ? of[name] : undefined;
  return typeof value === "number" ? [value] : value?.toSorted((one, other) => one - other);
}

function isForecast(of: Forecast | Reference): of is Forecast {
  return typeof of.format === "string";
}

function isReference(field: string, value: unknown): void {
  const checks = typeof value === "object" && value !== null && "format" in value ? aForecast : aReference;
  checks(field, value);
}

function scoresOf(
  probability: number,
  { value }: FlagFact,
): { readonly brier: number; readonly log: number } {
  return { brier: brierScore(probability, value), log: logScore(probability, value) };
}

function columnScore(fact: NumberFact, forecast: Forecast, others: readonly Other[]): ColumnScore {
  const scored = (of: Forecast | Reference): number | undefined => {
    const values = valuesOf(of, fact.name);
    return values === undefined || values.length === 0 ? undefined : crps(values, fact.value);
  };
  const references = others.flatMap(({ name, of }) => {
    const found = scored(of);
    return found === undefined ? [] : [[name, found] as const];
  });
  return { ...fact, crps: scored(forecast) ?? Number.NaN, references: Object.fromEntries(references) };
}

function referenceScore(
  name: string,
  says: (fact: string) => number | undefined,
  outcomes: readonly OutcomeScore[],
): ReferenceScore {
  const both = outcomes.flatMap((own) => {
    const probability = says(own.name);
    return probability === undefined ? [] : [{ own, other: scoresOf(probability, own) }];
  });
  return {
    name,
    brier: meanScore(both.map(({ other }) => other.brier)),
    log: meanScore(both.map(({ other }) => other.log)),
    brierDifference: meanScore(both.map(({ own, other }) => own.brier - other.brier)),
    logDifference: meanScore(both.map(({ own, other }) => own.log - other.log)),
  };
}

function meanScore(scores: readonly number[]): MeanScore {
  const mean = scores.reduce((sum, each) => sum + each, 0) / scores.length;
  if (scores.length < FEWEST_FACTS || !Number.isFinite(mean))
    return { facts: scores.length, mean, interval: null };
  const { low, high } = meanInterval(scores);
  return { facts: scores.length, mean, interval: [low, high] };
}
