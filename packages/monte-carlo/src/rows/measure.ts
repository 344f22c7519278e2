import { type Identity, InputError, type RowTest } from "@summitry/core";

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

/**
 * Whether a row passes a test.
 *
 * @param field What the test is called, for an error.
 * @throws InputError naming the run when the answer is neither true nor false.
 */
export function passes<R extends Identity>(test: RowTest<R>, row: R, field = "test"): boolean {
  const answer: unknown = test(row);
  if (typeof answer === "boolean") return answer;
  throw new InputError({ field: `${field} of run ${row.run}`, value: answer, allowed: "true or false" });
}
