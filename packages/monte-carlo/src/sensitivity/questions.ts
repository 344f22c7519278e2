import {
  aFunction,
  aListOf,
  aName,
  aNumber,
  anObject,
  aScenario,
  type Check,
  maybe,
} from "@summitry/core/checks";
import { type Agendas, type Identity, InputError, type Scenario } from "@summitry/core";
import { checkedMeasure, type Measure } from "../rows/measure.ts";
import { watchedColumns } from "../rows/watched-columns.ts";

/**
 * What is asked about: an outcome or a measure that the scenario names, a column of numbers, or a function of a row under a name. A
 * column of yes and no counts 1 or 0. One that is `null` in some runs, such as a day, is asked whether it comes at all.
 */
export type OutcomeQuestion<R> = string | { readonly name: string; readonly of: Measure<R> };

/** A question ready to be put to rows. */
export interface ReadyQuestion<R> {
  readonly name: string;
  /** The number that a row gives. */
  read(row: R): number;
}

const aNamedMeasure = anObject({ name: aName, of: aFunction }, { of: "a name, or an object" });

const aQuestion: Check = (field, value) => {
  if (typeof value !== "string") aNamedMeasure(field, value);
};

/** Checks of what is asked. */
export const questionChecks = {
  of: maybe(aListOf(aQuestion, { atLeast: 1, of: "outcomes" })),
  never: maybe(aNumber()),
};

/**
 * Questions as functions of a row; all outcomes of the scenario where none are asked.
 *
 * @param never What stands in a column for a `null`, such as the horizon for a day that never comes; whether it comes at
 *   all is asked when left out.
 * @throws InputError for a name that is no outcome and no column of numbers.
 */
export function questionsOf<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  of?: readonly OutcomeQuestion<R>[],
  never?: number,
): readonly ReadyQuestion<R>[] {
  aScenario("scenario", scenario);
  questionChecks.of("of", of);
  questionChecks.never("never", never);
  const asked = of ?? Object.keys(scenario.outcomes);
  if (asked.length === 0)
    throw new InputError({ field: "of", value: asked, allowed: "a column: the scenario names no outcomes" });
  return asked.map((question) => {
    const { name, measure } =
      typeof question === "string"
        ? named(scenario, question, never)
        : { name: question.name, measure: question.of };
    const watched = watchedColumns(measure, () => columnsOf(scenario));
    return { name, read: (row) => Number(checkedMeasure(watched, row)) };
  });
}

function named<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  name: string,
  never: number | undefined,
): { readonly name: string; readonly measure: Measure<R> } {
  const { outcomes, measures } = scenario;
  const test = outcomes[name] ?? measures[name];
  if (test !== undefined) return { name, measure: test };
  const columns = columnsOf(scenario);
  if (!columns.includes(name)) {
    const known = [...Object.keys(outcomes), ...Object.keys(measures), ...columns];
    throw new InputError({
      field: "of",
      value: name,
      allowed: "an outcome or a column of the scenario",
      known,
    });
  }
  const start = (scenario.definition.row.start() as Readonly<Record<string, unknown>>)[name];
  const kind = scenario.columns[name]?.kind ?? typeof start;
  if (kind === "text" || kind === "string")
    throw new InputError({ field: "of", value: name, allowed: "a column of numbers, or of yes and no" });
  const read = (row: R): unknown => (row as Readonly<Record<string, unknown>>)[name];
  if (start !== null) return { name, measure: read as Measure<R> };
  if (kind === "flag") return { name, measure: (row) => read(row) === true };
  if (never === undefined) return { name: `${name} at all`, measure: (row) => read(row) !== null };
  return { name, measure: (row) => (read(row) ?? never) as number };
}

function columnsOf<R extends Identity>({ definition }: Scenario<Agendas, R>): readonly string[] {
  const { row, parameters = [] } = definition;
  return [...Object.keys(row.start()), ...parameters.map(({ id }) => id), "run", "seed"];
}
