import { type Identity, InputError, type RowTest } from "@summitry/core";
import type { PointDesign } from "../designs/point-design.ts";
import { watchedColumns } from "../rows/watched-columns.ts";
import { passes } from "../rows/measure.ts";

/** Rows in memory or in a folder. */
export type RowsOf<R> = (Iterable<R> | AsyncIterable<R>) & {
  readonly seed: string;
  readonly runs: number;
  readonly failed: number;
};

/** How many rows of a point passed a test, and how many there are. */
export interface Tally {
  readonly passed: number;
  readonly of: number;
}

/** For every test the tally of every point, from one pass through the rows. */
export async function tallied<R extends Identity>(
  rows: RowsOf<R>,
  { points, runsPerPoint }: PointDesign,
  tests: readonly RowTest<R>[],
): Promise<readonly (readonly Tally[])[]> {
  const of = new Uint32Array(points);
  const passed = tests.map(() => new Uint32Array(points));
  let names: readonly string[] = [];
  const watching = tests.map((test) => watchedColumns(test, () => names));
  for await (const row of rows) {
    names = names.length > 0 ? names : Object.keys(row);
    const point = Math.floor(row.run / runsPerPoint);
    of[point] = (of[point] as number) + 1;
    for (const [at, test] of watching.entries()) {
      const counts = passed[at] as Uint32Array;
      if (passes(test, row)) counts[point] = (counts[point] as number) + 1;
    }
  }
  return passed.map((counts) =>
    Array.from(counts, (count, point) => ({ passed: count, of: of[point] as number })),
  );
}

/**
 * The numbers of a column at every point, without `null`.
 *
 * @throws InputError for anything else than a finite number or `null`.
 */
export async function numbersIn<R extends Identity>(
  rows: RowsOf<R>,
  { points, runsPerPoint }: PointDesign,
  column: string & keyof R,
): Promise<readonly Float64Array[]> {
  const found = Array.from({ length: points }, (): number[] => []);
  for await (const row of rows) {
    if (!(column in row)) throw new InputError({ field: "column", value: column, allowed: Object.keys(row) });
    const value: unknown = row[column];
    if (value === null) continue;
    if (typeof value !== "number" || !Number.isFinite(value)) {
      const field = `${column} of run ${row.run}`;
      throw new InputError({ field, value, allowed: "a finite number, or null for none" });
    }
    found[Math.floor(row.run / runsPerPoint)]?.push(value);
  }
  return found.map((values) => Float64Array.from(values));
}
