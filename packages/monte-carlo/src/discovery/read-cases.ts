import { type Identity, InputError, type RowTest } from "@summitry/core";
import { passes } from "../rows/measure.ts";
import type { Cases } from "./cases.ts";

/** The cases of some rows, and which runs they are. */
export interface ReadCases extends Cases {
  readonly runs: ReadonlySet<number>;
}

/**
 * Reads the cases of a batch, row by row.
 *
 * @throws InputError for a column that is no number.
 */
export async function readCases<R extends Identity>(
  rows: Iterable<R> | AsyncIterable<R>,
  names: readonly string[],
  test: RowTest<R>,
): Promise<ReadCases> {
  const lists = names.map((): number[] => []);
  const hits: number[] = [];
  const runs = new Set<number>();
  for await (const row of rows) {
    for (const [at, name] of names.entries()) {
      const value: unknown = row[name as keyof R];
      if (typeof value !== "number" || Number.isNaN(value))
        throw new InputError({ field: `${name} of run ${row.run}`, value, allowed: "a number" });
      lists[at]?.push(value);
    }
    hits.push(Number(passes(test, row, "outcome")));
    runs.add(row.run);
  }
  const columns = new Map(names.map((name, at) => [name, Float64Array.from(lists[at] ?? [])]));
  const totals = { runs: hits.length, hits: hits.reduce((sum, hit) => sum + hit, 0) };
  return { names, columns, hits: Uint8Array.from(hits), totals, runs };
}
