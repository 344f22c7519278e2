import { InputError } from "@summitry/core";

/** A row as far as it is needed. */
type Cells = Readonly<Record<string, unknown>>;

/**
 * The numbers in a column of some rows, without `null` for none.
 *
 * @throws InputError naming the column and the run for anything else.
 */
export function columnNumbers(column: string, rows: readonly Cells[]): Float64Array {
  const numbers = new Float64Array(rows.length);
  let count = 0;
  for (const { run, [column]: value } of rows) {
    if (value === null) continue;
    if (typeof value !== "number" || !Number.isFinite(value)) {
      const field = `${column} of run ${String(run)}`;
      throw new InputError({ field, value, allowed: "a finite number, or null for none" });
    }
    numbers[count++] = value;
  }
  return numbers.subarray(0, count);
}
