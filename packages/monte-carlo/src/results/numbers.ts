import { InputError } from "@summitry/core";

/** A value of a row, and the number of its run. */
export interface RunValue {
  readonly run: unknown;
  readonly value: unknown;
}

/**
 * The numbers in a column of some rows, without `null` for none.
 *
 * @throws InputError naming the column and the run for anything else.
 */
export function columnNumbers(column: string, values: readonly RunValue[]): Float64Array {
  const numbers = new Float64Array(values.length);
  let count = 0;
  for (const { run, value } of values) {
    if (value === null || value === undefined) continue;
    if (typeof value !== "number" || !Number.isFinite(value)) {
      const field = `${column} of run ${String(run)}`;
      throw new InputError({ field, value, allowed: "a finite number, or null for none" });
    }
    numbers[count++] = value;
  }
  return numbers.subarray(0, count);
}
