import type { RowTest } from "@summitry/core";
import type { NamedEstimate } from "../statistics/estimate.ts";
import { wilson } from "../statistics/wilson.ts";

/** Number of runs in which each outcome happened, by name. */
export type Counts = Readonly<Record<string, number>>;

/** Counts the rows in which each outcome happened. */
export function countOutcomes<R>(outcomes: Readonly<Record<string, RowTest<R>>>, rows: readonly R[]): Counts {
  return Object.fromEntries(
    Object.entries(outcomes).map(([name, test]) => [name, rows.filter((row) => test(row)).length]),
  );
}

/** Counts outcomes while runs come in. */
export class OutcomeCounts {
  readonly #counts = Object.create(null) as Record<string, number>;
  #rows = 0;

  /** Adds the counts of more rows. */
  add(counts: Counts, rows: number): void {
    for (const [name, count] of Object.entries(counts))
      this.#counts[name] = (this.#counts[name] ?? 0) + count;
    this.#rows += rows;
  }

  /** The estimated probabilities so far. */
  get estimates(): readonly NamedEstimate[] {
    return Object.entries(this.#counts).map(([name, count]) => ({ name, ...wilson(count, this.#rows) }));
  }
}
