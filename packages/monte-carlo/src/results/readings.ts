import { type Identity, InputError, type RowTest } from "@summitry/core";
import { checkedMeasure, type Measure, passes } from "../rows/measure.ts";
import { inEachGroup, ofEachRow, oneList, type RowGroup, type RowReading } from "../rows/reading.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { runningEstimates } from "../statistics/running-estimates.ts";
import { wilson } from "../statistics/wilson.ts";

/** The first row, in run order, that passes a test. */
export function* firstRow<R extends Identity>(test: RowTest<R>): RowReading<R, R | undefined> {
  for (let group = yield; group !== null; group = yield) {
    const at = group.rows.findIndex((row) => passes(test, row));
    if (at >= 0) return group.whole(at);
  }
  return undefined;
}

/** Numbers of the first runs, in order. */
export function* firstNumbers<R extends Identity>(count: number): RowReading<R, readonly number[]> {
  const numbers: number[] = [];
  while (numbers.length < count) {
    const group = yield;
    if (group === null) break;
    for (const { run } of group.rows.slice(0, count - numbers.length)) numbers.push(run);
  }
  return numbers;
}

/** The share of rows that pass a test. */
export function* shareOf<R extends Identity>(test: RowTest<R>): RowReading<R, Estimate> {
  const passed = yield* inEachGroup(({ rows }: RowGroup<R>) => ({
    count: rows.filter((row) => passes(test, row)).length,
    of: rows.length,
  }));
  return wilson(sumOf(passed.map(({ count }) => count)), sumOf(passed.map(({ of }) => of)));
}

/** How the estimate of a measure settles as rows come in. */
export function* convergenceOf<R extends Identity>(measure: Measure<R>): RowReading<R, readonly Estimate[]> {
  return runningEstimates(yield* ofEachRow((row: R) => checkedMeasure(measure, row)));
}

/**
 * The values of a column.
 *
 * @param names The columns there are; none of a batch of which nothing is known.
 * @throws InputError for another column.
 */
export function* valuesOf<R extends Identity, K extends keyof R & string>(
  column: K,
  names: readonly string[],
): RowReading<R, readonly R[K][]> {
  assertColumn(column, names);
  return oneList(yield* inEachGroup((group: RowGroup<R>) => group.column(column) as readonly R[K][]));
}

/**
 * The numbers in a column, without `null` for none.
 *
 * @throws InputError as `valuesOf` does, and naming the run for anything else than a finite number or `null`.
 */
export function* numericValues<R extends Identity>(
  column: string,
  names: readonly string[],
): RowReading<R, Float64Array> {
  assertColumn(column, names);
  const found = yield* inEachGroup((group: RowGroup<R>) => numbersIn(group, column));
  const numbers = new Float64Array(sumOf(found.map(({ length }) => length)));
  let next = 0;
  for (const some of found) {
    numbers.set(some, next);
    next += some.length;
  }
  return numbers;
}

function numbersIn<R extends Identity>(group: RowGroup<R>, column: string): Float64Array {
  const values = group.column(column);
  const numbers = new Float64Array(values.length);
  let count = 0;
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    if (typeof value !== "number" || !Number.isFinite(value)) {
      const field = `${column} of run ${group.rows[at]?.run}`;
      throw new InputError({ field, value, allowed: "a finite number, or null for none" });
    }
    numbers[count++] = value;
  }
  return numbers.subarray(0, count);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function assertColumn(name: string, names: readonly string[]): void {
  if (names.length === 0 || names.includes(name)) return;
  throw new InputError({ field: "column", value: name, allowed: names });
}
