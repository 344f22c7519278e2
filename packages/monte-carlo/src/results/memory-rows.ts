import type { Identity, RowTest } from "@summitry/core";
import { columnNames } from "../rows/column-names.ts";
import { readAnswer, type RowReading, type RowGroup, type RowSource } from "../rows/reading.ts";
import { watchedColumns } from "../rows/watched-columns.ts";
import { countOutcomes, OutcomeCounts } from "../runs/outcome-counts.ts";
import type { NamedEstimate } from "../statistics/estimate.ts";
import type { DescribedColumn } from "./typed-columns.ts";

/** Rows in memory: one group, read at once. */
export class MemoryRows<R extends Identity> implements RowSource<R, "now">, RowGroup<R> {
  /** In run order. */
  readonly rows: readonly R[];
  readonly #tests: Readonly<Record<string, RowTest<R>>>;
  readonly #columns: readonly DescribedColumn[] | undefined;
  #names: readonly string[] | null = null;

  constructor(
    rows: readonly R[],
    tests: Readonly<Record<string, RowTest<R>>>,
    columns: readonly DescribedColumn[] | undefined,
  ) {
    this.rows = rows;
    this.#tests = tests;
    this.#columns = columns;
  }

  /** Those that are described, and any others that rows have. */
  get names(): readonly string[] {
    return (this.#names ??= columnNames(this.rows, this.#columns));
  }

  /** @throws InputError for an outcome that reads a column which no row has, or answers anything but true or false. */
  get outcomes(): readonly NamedEstimate[] {
    const watched = Object.entries(this.#tests).map(
      ([name, test]) => [name, watchedColumns(test, () => this.names)] as const,
    );
    const counts = new OutcomeCounts();
    counts.add(countOutcomes(Object.fromEntries(watched), this.rows), this.rows.length);
    return counts.estimates;
  }

  /** Gives the answer. */
  read<A>(begin: () => RowReading<R, A>): A {
    const reading = begin();
    let step = reading.next();
    if (step.done !== true) step = reading.next(this);
    if (step.done !== true) step = reading.next(null);
    return readAnswer(step);
  }

  /** The row itself. */
  whole(at: number): R | undefined {
    return this.rows[at];
  }

  /** What rows hold in a column. */
  column(name: string): readonly unknown[] {
    return this.rows.map((row) => row[name as keyof R] ?? null);
  }
}
