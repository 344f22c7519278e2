import { type Identity, InputError, type RowTest } from "@summitry/core";
import { Batch, type NumericColumn } from "../results/batch.ts";
import { type Lead, leadOf, likeliestTwo } from "../results/lead.ts";
import { columnNumbers, type RunValue } from "../results/numbers.ts";
import { passes } from "../rows/row-test.ts";
import { watchedColumns } from "../rows/watched-columns.ts";
import type { FailedRun } from "../runs/chunk.ts";
import { OutcomeCounts } from "../runs/outcome-counts.ts";
import type { Estimate, NamedEstimate } from "../statistics/estimate.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { quantileIntervals } from "../statistics/quantile-interval.ts";
import { wilson } from "../statistics/wilson.ts";
import { diskFor } from "./disk.ts";
import type { Manifest, StoredPart } from "./manifest.ts";
import { PartRows, type StoredRow } from "./part-rows.ts";
import { FAILURE } from "./stored-column.ts";

/**
 * A batch that stands in a folder. It asks the same questions as `Batch`, and reads part after part to answer them, so it
 * needs no more memory for a million runs than for a thousand; `load` gives the batch itself.
 */
export class StoredBatch<R extends Identity = Identity> implements AsyncIterable<R> {
  /** Path of the folder. */
  readonly folder: string;
  /** The seed, as text. */
  readonly seed: string;
  /** Runs that are there, those that failed included. */
  readonly runs: number;
  /** Number of runs that broke off. */
  readonly failed: number;
  /** Whether all runs that were asked for are there; if not, `resume` adds the others. */
  readonly complete: boolean;
  /** Why the batch ran in this thread although workers were possible, for a person to read; `null` otherwise. */
  readonly notice: string | null;
  /** What the folder says of itself: scenario, options, versions, columns and parts. */
  readonly manifest: Manifest;
  readonly #outcomes: Readonly<Record<string, RowTest<R>>>;

  constructor(
    folder: string,
    manifest: Manifest,
    outcomes: Readonly<Record<string, RowTest<R>>> = {},
    notice: string | null = null,
  ) {
    const { seed, complete, parts } = manifest;
    this.folder = folder;
    this.seed = seed;
    this.complete = complete;
    this.notice = notice;
    this.manifest = manifest;
    this.runs = parts.reduce((sum, { from, to }) => sum + to - from, 0);
    this.failed = parts.reduce((sum, { failed }) => sum + failed, 0);
    this.#outcomes = outcomes;
  }

  /** The rows, in run order. */
  async *[Symbol.asyncIterator](): AsyncIterator<R> {
    for await (const part of this.#parts()) yield* typed<R>(part.rows());
  }

  /** The runs that broke off, with the reason, in run order. */
  async failures(): Promise<readonly FailedRun[]> {
    const found: FailedRun[] = [];
    for (const part of this.manifest.parts) {
      if (part.failed > 0) found.push(...(await this.#open(part)).failures());
    }
    return found;
  }

  /**
   * The first row, in run order, that answers the description; `simulate` with its `run` gives the whole run.
   *
   * @throws InputError when the test reads a column that no row has, or answers anything but true or false.
   */
  async find(test: (row: R) => boolean): Promise<R | undefined> {
    const watching = watchedColumns(test, () => this.#names);
    for await (const part of this.#parts()) {
      const at = typed<R>(part.lazyRows()).findIndex((row) => passes(watching, row));
      if (at >= 0) return typed<R>(part.rows())[at];
    }
    return undefined;
  }

  /**
   * The values of a column, in run order.
   *
   * @throws InputError for a name that no row has.
   */
  async column<K extends keyof R & string>(name: K): Promise<readonly R[K][]> {
    return (await this.#only(name)).map(({ value }) => value as R[K]);
  }

  /**
   * The outcomes that the scenario names, with their probabilities: counted anew when `openBatch` was given the scenario,
   * and otherwise as they were counted when the batch was run.
   */
  outcomes(): readonly NamedEstimate[] {
    const tally = new OutcomeCounts();
    for (const { from, to, failed, outcomes } of this.manifest.parts) tally.add(outcomes, to - from - failed);
    return tally.estimates;
  }

  /**
   * How far the likeliest named outcome is ahead of the next, as `pairedDifference` within the same runs; `null` for fewer
   * than two outcomes or two runs, and when `openBatch` was not given the scenario, since it then knows counts alone.
   */
  async lead(): Promise<Lead | null> {
    const names = likeliestTwo(this.outcomes());
    const [first, second] = [names?.first, names?.second].map((name) => this.#outcomes[name ?? ""]);
    if (names === null || first === undefined || second === undefined) return null;
    const came: { readonly first: boolean[]; readonly second: boolean[] } = { first: [], second: [] };
    for await (const part of this.#parts()) {
      for (const row of typed<R>(part.lazyRows())) {
        came.first.push(passes(first, row, `outcomes.${names.first}`));
        came.second.push(passes(second, row, `outcomes.${names.second}`));
      }
    }
    return leadOf(names, came);
  }

  /**
   * Share of runs whose row passes the test, from 0 to 1, with its Wilson interval.
   *
   * @throws InputError as `find` does.
   */
  async probability(test: (row: R) => boolean): Promise<Estimate> {
    const watching = watchedColumns(test, () => this.#names);
    let successes = 0;
    for await (const part of this.#parts()) {
      for (const row of typed<R>(part.lazyRows())) if (passes(watching, row)) successes += 1;
    }
    return wilson(successes, this.runs - this.failed);
  }

  /**
   * Mean of a column, in its unit, with its Student interval, over the runs where it is not `null`.
   *
   * @throws InputError for a name that no row has, or a column that does not hold finite numbers.
   */
  async mean(column: NumericColumn<R>): Promise<Estimate> {
    return meanInterval(columnNumbers(column, await this.#only(column)));
  }

  /**
   * Quantiles of a column, in its unit, over the runs where it is not `null`, with distribution-free intervals.
   *
   * @param shares From 0 (smallest) to 1 (largest): 0.5 is the median.
   * @throws InputError for a share outside that range, and as `mean` does.
   */
  async quantiles(column: NumericColumn<R>, shares: readonly number[]): Promise<readonly Estimate[]> {
    const sorted = columnNumbers(column, await this.#only(column)).sort();
    return quantileIntervals(sorted, shares);
  }

  /** The batch itself, all rows in memory. */
  async load(): Promise<Batch<R>> {
    const rows: R[] = [];
    for await (const row of this) rows.push(row);
    const { seed, runs, notice } = this;
    const columns = this.manifest.columns.filter(({ name }) => name !== FAILURE);
    const failures = await this.failures();
    return new Batch({ seed, runs, rows, failures, notice, columns, outcomes: this.#outcomes });
  }

  /** The values of one column, and of which run they are. */
  async #only(name: string): Promise<readonly RunValue[]> {
    const names = this.#names;
    if (!names.includes(name)) throw new InputError({ field: "column", value: name, allowed: names });
    const found: RunValue[] = [];
    for await (const part of this.#parts()) found.push(...part.column(name));
    return found;
  }

  get #names(): readonly string[] {
    return this.manifest.columns.map(({ name }) => name).filter((name) => name !== FAILURE);
  }

  async *#parts(): AsyncIterable<PartRows> {
    for (const part of this.manifest.parts) yield await this.#open(part);
  }

  #open(part: StoredPart): Promise<PartRows> {
    return PartRows.open(diskFor(this.folder), this.folder, this.manifest, part);
  }
}

/** Rows with the type that the scenario gives them: the manifest says that they are its own. */
function typed<R>(rows: readonly StoredRow[]): readonly R[] {
  return rows as readonly unknown[] as readonly R[];
}
