import { type Agendas, digest, type Identity, InputError, type RowTest, type Scenario } from "@summitry/core";
import { passes } from "../rows/measure.ts";
import { watchedColumns } from "../rows/watched-columns.ts";
import type { FailedRun } from "../runs/chunk.ts";
import { BatchRows } from "./batch-rows.ts";
import { MemoryRows } from "./memory-rows.ts";
import { toDigest } from "./exact-json.ts";
import { toCSV, toJSONLines } from "./text-formats.ts";
import { type DescribedColumn, type TypedColumns, typedColumns } from "./typed-columns.ts";

/** What a batch is made of. */
export interface BatchParts<R extends Identity> {
  readonly seed: string;
  readonly runs: number;
  readonly rows: readonly R[];
  readonly failures: readonly FailedRun[];
  readonly notice: string | null;
  readonly outcomes: Readonly<Record<string, RowTest<R>>>;
  /** The scenario, where it is known. */
  readonly scenario?: Scenario<Agendas, R> | null;
  /** The columns there are, in order, whether or not a run has come to fill them. */
  readonly columns?: readonly DescribedColumn[] | undefined;
  /** Writes the batch to a folder; missing for a selection of rows, which is no batch of a seed. */
  readonly write?: (folder: string) => Promise<void>;
}

/**
 * The rows of many runs of one seed, and questions to them. Iterating gives the rows in run order. All
 * estimates are over the runs that did not fail.
 */
export class Batch<R extends Identity> extends BatchRows<R, "now"> implements Iterable<R> {
  /** The runs that broke off, with the reason, in run order. */
  readonly failures: readonly FailedRun[];
  readonly #parts: BatchParts<R>;
  readonly #source: MemoryRows<R>;
  #columns: TypedColumns<R> | null = null;

  /** @internal */
  constructor(parts: BatchParts<R>) {
    const { rows, failures, outcomes, columns, scenario = null } = parts;
    const source = new MemoryRows(rows, outcomes, columns);
    super(source, { ...parts, scenario, failed: failures.length });
    this.failures = failures;
    this.#parts = parts;
    this.#source = source;
  }

  /**
   * SHA-256 of all rows and failures: the same for the same scenario and seed, on any machine and any number of workers.
   * It tells NaN, Infinity, -Infinity and `null` from one another, and takes -0 for the 0 that it equals.
   */
  get digest(): string {
    return digest([...this.#source.rows.map(toDigest), ...this.failures]);
  }

  /** The rows, in run order. */
  [Symbol.iterator](): Iterator<R> {
    return this.#source.rows[Symbol.iterator]();
  }

  /**
   * The rows that answer the description, to ask the same questions of: shares are then shares of these runs.
   *
   * @throws InputError as `find` does.
   */
  where(test: (row: R) => boolean): Batch<R> {
    const { names, rows: all } = this.#source;
    const watching = watchedColumns(test, () => names);
    const { write: _, ...parts } = this.#parts;
    const rows = all.filter((row) => passes(watching, row));
    const kinds = new Map(parts.columns?.map(({ name, kind }) => [name, kind]));
    const columns = names.map((name): DescribedColumn => ({ name, kind: kinds.get(name) ?? "json" }));
    return new Batch({ ...parts, columns, rows, failures: [], runs: rows.length });
  }

  /** All columns by name, in run order: typed arrays for numbers (NaN for `null`) and for yes and no, lists for the rest. */
  get columns(): TypedColumns<R> {
    return (this.#columns ??= typedColumns(this.#source.rows, this.#parts.columns));
  }

  /**
   * The rows as CSV after RFC 4180, a line of names first; `null` is an empty field, and any number stands as it is. Text
   * that a spreadsheet would take for a formula has an apostrophe before it.
   */
  toCSV(): string {
    return toCSV(this.#source.rows, this.#source.names);
  }

  /** The rows as JSON lines: one object a line, with `"NaN"`, `"Infinity"` and `"-Infinity"` for what JSON lacks. */
  toJSONLines(): string {
    return toJSONLines(this.#source.rows);
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
}
