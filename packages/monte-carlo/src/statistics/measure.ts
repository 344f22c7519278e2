import { type Identity, InputError } from "@summitry/core";

/** What is measured of a row: a number, or a yes or no that counts as 1 or 0. */
export type Measure<R> = (row: R) => number | boolean;

/**
 * What a measure says of a row.
 *
 * @throws InputError naming the run when it is neither a finite number nor a yes or no.
 */
export function checkedMeasure<R extends Identity>(measure: Measure<R>, row: R): number | boolean {
  const value: unknown = measure(row);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  const allowed = "true, false or a finite number";
  throw new InputError({ field: `measure of run ${row.run}`, value, allowed });
}
