import { type Identity, InputError } from "@summitry/core";

/** A measure: returns a number for the row of a run, or a boolean that counts as 1 or 0. */
export type Measure<R> = (row: R) => number | boolean;

/**
 * Applies a measure to a row and checks the result.
 *
 * @throws InputError naming the run when the result is neither a finite number nor a boolean.
 */
export function checkedMeasure<R extends Identity>(measure: Measure<R>, row: R): number | boolean {
  const value: unknown = measure(row);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  const allowed = "true, false or a finite number";
  throw new InputError({ field: `measure of run ${row.run}`, value, allowed });
}
