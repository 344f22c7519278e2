import { type Identity, InputError, type RowTest } from "@summitry/core";
import type { Failure } from "../runs/chunk.ts";
import type { Estimate, NamedEstimate } from "../statistics/estimate.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { quantile } from "../statistics/quantile.ts";
import { wilson } from "../statistics/wilson.ts";

/** Names of the columns that hold numbers, or `null` where there is none to give. */
export type NumericColumn<R> = { [K in keyof R]: R[K] extends number | null ? K : never }[keyof R] & string;

/** What a batch is made of. */
export interface BatchParts<R> {
  readonly seed: string;
  readonly runs: number;
  readonly rows: readonly R[];
  readonly failures: readonly Failure[];
  readonly notice: string | null;
  readonly outcomes: Readonly<Record<string, RowTest<R>>>;
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
  readonly failures: readonly Failure[];
  /** Why the batch ran in one thread although more were possible, for a person to read; `null` otherwise. */
  readonly notice: string | null;
  readonly #rows: readonly R[];
  readonly #outcomes: Readonly<Record<string, RowTest<R>>>;

  constructor({ seed, runs, rows, failures, notice, outcomes }: BatchParts<R>) {
    this.seed = seed;
    this.runs = runs;
    this.failures = failures;
    this.notice = notice;
    this.#rows = rows;
    this.#outcomes = outcomes;
  }

  /** Number of runs that broke off. */
  get failed(): number {
    return this.failures.length;
  }

  /** The rows, in run order. */
  [Symbol.iterator](): Iterator<R> {
    return this.#rows[Symbol.iterator]();
  }

  /**
   * The first row, in run order, that answers the description; `simulate` with its `run` gives the whole run.
   */
  find(test: (row: R) => boolean): R | undefined {
    return this.#rows.find((row) => test(row));
  }

  /**
   * The values of a column, in run order.
   *
   * @throws InputError for a name that no row has.
   */
  column<K extends keyof R & string>(name: K): readonly R[K][] {
    const [first] = this.#rows;
    if (first !== undefined && !this.#rows.some((row) => Object.hasOwn(row, name))) {
      throw new InputError({ field: "column", value: name, allowed: Object.keys(first) });
    }
    return this.#rows.map((row) => row[name]);
  }

  /** Share of runs whose row passes the test, from 0 to 1, with its Wilson interval. */
  probability(test: (row: R) => boolean): Estimate {
    return wilson(this.#rows.filter((row) => test(row)).length, this.#rows.length);
  }

  /** The outcomes that the scenario names, with their probabilities. */
  outcomes(): readonly NamedEstimate[] {
    return Object.entries(this.#outcomes).map(([name, test]) => ({ name, ...this.probability(test) }));
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
   * Quantiles of a column, in its unit, over the runs where it is not `null`; NaN where there is no such run.
   * Between two values they are linear (definition 7 of Hyndman and Fan).
   *
   * @param shares From 0 (smallest) to 1 (largest): 0.5 is the median.
   * @throws InputError for a share outside that range, and as `mean` does.
   */
  quantiles(column: NumericColumn<R>, shares: readonly number[]): readonly number[] {
    const sorted = Float64Array.from(this.#numbers(column)).sort();
    return shares.map((share) => quantile(sorted, share));
  }

  #numbers(column: NumericColumn<R>): readonly number[] {
    const numbers: number[] = [];
    for (const [at, value] of this.column(column).entries()) {
      if (value === null) continue;
      if (typeof value !== "number" || !Number.isFinite(value)) {
        const field = `${column} of run ${this.#rows[at]?.run}`;
        throw new InputError({ field, value, allowed: "a finite number, or null for none" });
      }
      numbers.push(value);
    }
    return numbers;
  }
}
