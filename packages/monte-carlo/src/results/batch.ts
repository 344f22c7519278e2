import { digest, type Identity, InputError, type RowTest } from "@summitry/core";
import type { FailedRun } from "../runs/chunk.ts";
import { runningEstimates } from "../statistics/running-estimates.ts";
import type { Estimate, NamedEstimate } from "../statistics/estimate.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { type Measure, checkedMeasure } from "../statistics/measure.ts";
import { quantileIntervals } from "../statistics/quantile-interval.ts";
import { wilson } from "../statistics/wilson.ts";
import { columnNames } from "../rows/column-names.ts";
import { type Lead, leadOf, likeliestTwo } from "./lead.ts";
import { columnNumbers } from "./numbers.ts";
import { passes } from "../rows/row-test.ts";
import { toDigest } from "./row-digest.ts";
import { toCSV, toJSONLines } from "./text-formats.ts";
import { type DescribedColumn, type TypedColumns, typedColumns } from "./typed-columns.ts";
import { watchedColumns } from "../rows/watched-columns.ts";

/** Names of the columns that hold numbers, or `null` where there is none to give. */
export type NumericColumn<R> = { [K in keyof R]: R[K] extends number | null ? K : never }[keyof R] & string;

/** What a batch is made of. */
export interface BatchParts<R> {
  readonly seed: string;
  readonly runs: number;
  readonly rows: readonly R[];
  readonly failures: readonly FailedRun[];
  readonly notice: string | null;
  readonly outcomes: Readonly<Record<string, RowTest<R>>>;
  /** The columns there are, in order, whether or not a run has come to fill them. */
  readonly columns?: readonly DescribedColumn[] | undefined;
  /** Writes the batch to a folder; missing for a selection of rows, which is no batch of a seed. */
  readonly write?: (folder: string) => Promise<void>;
}

/**
 * The rows of many runs of one seed, and questions to them. Iterating gives the rows in run order. All
 * estimates are over the runs that did not fail.
 */
export class Batch<R extends Identity> implements Iterable<R> {
  /** The seed, as text. */
  readonly seed: string;
  /** Number of runs, those that failed included. */
  readonly runs: number;
  /** The runs that broke off, with the reason, in run order. */
  readonly failures: readonly FailedRun[];
  /** Why the batch ran in this thread although workers were possible, for a person to read; `null` otherwise. */
  readonly notice: string | null;
  readonly #parts: BatchParts<R>;
  readonly #rows: readonly R[];
  #columns: TypedColumns<R> | null = null;

  constructor(parts: BatchParts<R>) {
    const { seed, runs, rows, failures, notice } = parts;
    this.seed = seed;
    this.runs = runs;
    this.failures = failures;
    this.notice = notice;
    this.#parts = parts;
    this.#rows = rows;
  }

  /** Number of runs that broke off. */
  get failed(): number {
    return this.failures.length;
  }

  /**
   * SHA-256 of all rows and failures: the same for the same scenario and seed, on any machine and any number of workers.
   * It tells NaN, Infinity, -Infinity and `null` from one another, and takes -0 for the 0 that it equals.
   */
  get digest(): string {
    return digest([...this.#rows.map(toDigest), ...this.failures]);
  }

  /** The rows, in run order. */
  [Symbol.iterator](): Iterator<R> {
    return this.#rows[Symbol.iterator]();
  }

  /**
   * The first row, in run order, that answers the description; `simulate` with its `run` gives the whole run.
   *
   * @throws InputError when the test reads a column that no row has, or answers anything but true or false.
   */
  find(test: (row: R) => boolean): R | undefined {
    const watching = watchedColumns(test, () => this.#names);
    return this.#rows.find((row) => passes(watching, row));
  }

  /**
   * The rows that answer the description, to ask the same questions of: shares are then shares of these runs.
   *
   * @throws InputError as `find` does.
   */
  where(test: (row: R) => boolean): Batch<R> {
    const watching = watchedColumns(test, () => this.#names);
    const { write: _, ...parts } = this.#parts;
    const rows = this.#rows.filter((row) => passes(watching, row));
    const kinds = new Map(parts.columns?.map(({ name, kind }) => [name, kind]));
    const columns = this.#names.map((name): DescribedColumn => ({ name, kind: kinds.get(name) ?? "json" }));
    return new Batch({ ...parts, columns, rows, failures: [], runs: rows.length });
  }

  /** All columns by name, in run order: typed arrays for numbers (NaN for `null`) and for yes and no, lists for the rest. */
  get columns(): TypedColumns<R> {
    return (this.#columns ??= typedColumns(this.#rows, this.#parts.columns));
  }

  /**
   * The values of a column, in run order.
   *
   * @throws InputError for a name that no row has.
   */
  column<K extends keyof R & string>(name: K): readonly R[K][] {
    this.#assertColumn(name);
    return this.#rows.map((row) => row[name] ?? (null as R[K])); // a row that lacks it has nothing to give
  }

  /**
   * Share of runs whose row passes the test, from 0 to 1, with its Wilson interval.
   *
   * @throws InputError as `find` does.
   */
  probability(test: (row: R) => boolean): Estimate {
    return this.#share(test, "test");
  }

  /** The outcomes that the scenario names, with their probabilities. */
  outcomes(): readonly NamedEstimate[] {
    return Object.entries(this.#parts.outcomes).map(([name, test]) => ({
      name,
      ...this.#share(test, `outcomes.${name}`),
    }));
  }

  /**
   * How far the likeliest named outcome is ahead of the next, as `pairedDifference` within the same runs: whether two shares
   * differ can't be seen from their own intervals. `null` for fewer than two outcomes or two runs.
   */
  lead(): Lead | null {
    const names = likeliestTwo(this.outcomes());
    if (names === null) return null;
    const came = (name: string) => this.#rows.map((row) => this.#came(name, row));
    return leadOf(names, { first: came(names.first), second: came(names.second) });
  }

  /**
   * Mean of a column, in its unit, with its Student interval, over the runs where it is not `null`.
   *
   * @throws InputError for a name that no row has, or a value that is neither a finite number nor `null`.
   */
  mean(column: NumericColumn<R>): Estimate {
    return meanInterval(this.#numbers(column));
  }

  /**
   * Quantiles of a column, in its unit, over the runs where it is not `null`, each with a distribution-free interval; NaN
   * where there is no such run. Between two values they are linear (definition 7 of Hyndman and Fan).
   *
   * @param shares From 0 (smallest) to 1 (largest): 0.5 is the median.
   * @throws InputError for a share outside that range, and as `mean` does.
   */
  quantiles(column: NumericColumn<R>, shares: readonly number[]): readonly Estimate[] {
    const sorted = this.#numbers(column).sort();
    return quantileIntervals(sorted, shares);
  }

  /**
   * How an estimate settles: over the first runs, then over more and more up to all. A probability for a yes or no, a mean
   * for a number.
   *
   * @throws InputError when the measure reads a column that no row has, or is neither a finite number nor a yes or no.
   */
  convergence(measure: Measure<R>): readonly Estimate[] {
    const watching = watchedColumns(measure, () => this.#names);
    return runningEstimates(this.#rows.map((row) => checkedMeasure(watching, row)));
  }

  /**
   * The rows as CSV after RFC 4180, a line of names first; `null` is an empty field, and any number stands as it is. Text
   * that a spreadsheet would take for a formula has an apostrophe before it.
   */
  toCSV(): string {
    return toCSV(this.#rows, this.#names);
  }

  /** The rows as JSON lines: one object a line, with `"NaN"`, `"Infinity"` and `"-Infinity"` for what JSON lacks. */
  toJSONLines(): string {
    return toJSONLines(this.#rows);
  }

  /**
   * Writes the batch to a new or empty folder: the same Parquet parts and manifest as `monteCarlo` with `out` writes.
   *
   * @throws InputError for a folder that holds something, for a selection made by `where`, and in a browser.
   * @throws WriteError when it can't be written.
   */
  async write(folder: string): Promise<void> {
    const { write } = this.#parts;
    if (write !== undefined) return write(folder);
    const allowed = "a whole batch, as monteCarlo gives it; a selection can be had by toCSV or toJSONLines";
    throw new InputError({ field: "write", value: `${this.runs} rows`, allowed });
  }

  get #names(): readonly string[] {
    return columnNames(this.#rows, this.#parts.columns);
  }

  #share(test: RowTest<R>, field: string): Estimate {
    const watching = watchedColumns(test, () => this.#names);
    return wilson(this.#rows.filter((row) => passes(watching, row, field)).length, this.#rows.length);
  }

  #came(outcome: string, row: R): boolean {
    const test = this.#parts.outcomes[outcome];
    return test !== undefined && passes(test, row, `outcomes.${outcome}`);
  }

  #assertColumn(name: string): void {
    const names = this.#names;
    if (names.length === 0 || names.includes(name)) return;
    throw new InputError({ field: "column", value: name, allowed: names });
  }

  #numbers(column: NumericColumn<R>): Float64Array {
    this.#assertColumn(column);
    return columnNumbers(
      column,
      this.#rows.map((row) => ({ run: row.run, value: row[column] })),
    );
  }
}
