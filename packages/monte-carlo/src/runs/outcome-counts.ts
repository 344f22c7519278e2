import type { Identity, RowTest } from "@summitry/core";
import { passes } from "../rows/measure.ts";
import type { NamedEstimate } from "../statistics/estimate.ts";
import { wilson } from "../statistics/wilson.ts";

/** Number of runs in which each outcome happened, by name. */
export type Counts = Readonly<Record<string, number>>;

/**
 * Counts the rows in which each outcome happened.
 *
 * @throws InputError naming the outcome and the run when its test answers anything but true or false.
 */
export function countOutcomes<R extends Identity>(
  outcomes: Readonly<Record<string, RowTest<R>>>,
  rows: readonly R[],
): Counts {
  return Object.fromEntries(
    Object.entries(outcomes).map(([name, test]) => {
      const field = `outcomes.${name}`; // made once, not for every row
      return [name, rows.filter((row) => passes(test, row, field)).length];
    }),
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
