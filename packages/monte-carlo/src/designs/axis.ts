import { aListOf, aNumber } from "@summitry/core/checks";
import { InputError, type Scenario } from "@summitry/core";
import { assertWithin, factorNamed, parameterOf } from "./varied.ts";

/** Values of a parameter; or, for parameters that are drawn together, rows of values in the order of the group. */
export type AxisValues = readonly number[] | readonly (readonly number[])[];

/** What is varied, and the values it takes in turn. */
export interface Axis {
  /** Ids of the parameters. */
  readonly parameters: readonly string[];
  /** One row for each step, with a value for each parameter. */
  readonly rows: readonly (readonly number[])[];
}

const takesRows = aListOf(aListOf(aNumber(), { of: "numbers" }), { atLeast: 1, of: "rows of numbers" });
const someNumbers = aListOf(aNumber(), { atLeast: 1, of: "numbers" });

/**
 * The axis of a parameter or a group.
 *
 * @throws InputError for an unknown name, or values that are not numbers within the limits.
 */
export function axisOf(scenario: Scenario, name: string, values: AxisValues): Axis {
  const field = `vary.${name}`;
  const { parameters } = factorNamed(scenario, name);
  const isGroup = !parameters.includes(name);
  const rows = isGroup ? rowsOf(field, values, parameters.length) : singles(field, values);
  for (const [step, row] of rows.entries())
    for (const [at, id] of parameters.entries())
      assertWithin(`${field}.${step}`, row[at] as number, parameterOf(scenario, id));
  return { parameters, rows };
}

function singles(field: string, values: AxisValues): Axis["rows"] {
  someNumbers(field, values);
  return (values as readonly number[]).map((value) => [value]);
}

function rowsOf(field: string, values: AxisValues, length: number): Axis["rows"] {
  takesRows(field, values);
  const rows = values as Axis["rows"];
  const at = rows.findIndex((row) => row.length !== length);
  if (at !== -1)
    throw new InputError({ field: `${field}.${at}`, value: rows[at], allowed: `a row of ${length} numbers` });
  return rows;
}

/** Writes the values of a step into a record. */
export function setStep({ parameters, rows }: Axis, step: number, values: Record<string, number>): void {
  const row = rows[step] ?? [];
  for (const [at, id] of parameters.entries()) values[id] = row[at] as number;
}
