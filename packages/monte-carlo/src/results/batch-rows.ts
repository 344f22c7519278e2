import { type Agendas, type Identity, InputError, type RowTest, type Scenario } from "@summitry/core";
import { aFunction, aThingWith } from "@summitry/core/checks";
import { type Histories, histories, type HistoryOptions } from "../reasons/histories.ts";
import type { LookOptions } from "../reasons/looked-into.ts";
import { type Reasons, reasons } from "../reasons/reasons.ts";
import { type Terms, terms } from "../reasons/terms.ts";
import type { Measure } from "../rows/measure.ts";
import type { RowAnswer, RowReading, RowSource, When } from "../rows/reading.ts";
import { watchedColumns } from "../rows/watched-columns.ts";
import type { Estimate, NamedEstimate, Statistic } from "../statistics/estimate.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { quantileIntervals } from "../statistics/quantile-interval.ts";
import { type Lead, leadIn } from "./lead.ts";
import { convergenceOf, firstNumbers, firstRow, numericValues, shareOf, valuesOf } from "./readings.ts";

/** Names of the columns that hold numbers, or `null` where there is none to give. */
export type NumericColumn<R> = { [K in keyof R]: R[K] extends number | null ? K : never }[keyof R] & string;

/** What a batch says of itself before it is asked anything. */
export interface BatchFacts<R extends Identity> {
  readonly seed: string;
  readonly runs: number;
  readonly failed: number;
  readonly notice: string | null;
  /** The outcomes that the scenario names; none where it is not known. */
  readonly outcomes: Readonly<Record<string, RowTest<R>>>;
  /** The scenario, to look into the runs again; `null` where it is not known. */
  readonly scenario: Scenario<Agendas, R> | null;
}

/**
 * The questions that can be put to the rows of a batch, wherever they stand: `Batch` answers at once, `StoredBatch` with
 * promises. All estimates are over the runs that did not fail.
 */
export abstract class BatchRows<R extends Identity, W extends When> {
  /** The seed, as text. */
  readonly seed: string;
  /** Number of runs that are there, those that failed included. */
  readonly runs: number;
  /** Number of runs that broke off. */
  readonly failed: number;
  /** Why the batch ran in this thread although workers were possible, for a person to read; `null` otherwise. */
  readonly notice: string | null;
  readonly #source: RowSource<R, W>;
  readonly #tests: Readonly<Record<string, RowTest<R>>>;
  readonly #scenario: Scenario<Agendas, R> | null;

  /** @internal */
  constructor(source: RowSource<R, W>, facts: BatchFacts<R>) {
    const { seed, runs, failed, notice, outcomes, scenario } = facts;
    this.seed = seed;
    this.runs = runs;
    this.failed = failed;
    this.notice = notice;
    this.#source = source;
    this.#tests = outcomes;
    this.#scenario = scenario;
  }

  /**
   * The first row, in run order, that answers the description; `simulate` with its `run` gives the whole run.
   *
   * @throws InputError when the test reads a column that no row has, or answers anything but true or false.
   */
  find(test: (row: R) => boolean): RowAnswer<R | undefined>[W] {
    return this.#source.read(() => firstRow(watched(test, this.#source)));
  }

  /**
   * The values of a column, in run order.
   *
   * @throws InputError for a name that no row has.
   */
  column<K extends keyof R & string>(name: K): RowAnswer<readonly R[K][]>[W] {
    return this.#source.read(() => valuesOf(name, this.#source.names));
  }

  /**
   * Share of runs whose row passes the test, from 0 to 1, with its Wilson interval.
   *
   * @throws InputError as `find` does.
   */
  probability(test: (row: R) => boolean): RowAnswer<Estimate>[W] {
    return this.#source.read(() => shareOf(watched(test, this.#source)));
  }

  /**
   * The outcomes that the scenario names, with their probabilities. Those of a folder are counted anew when `openBatch` was
   * given the scenario, and otherwise stand as they were counted when the batch was run.
   */
  outcomes(): readonly NamedEstimate[] {
    return this.#source.outcomes;
  }

  /**
   * How far the likeliest named outcome is ahead of the next, as `pairedDifference` within the same runs: whether two shares
   * differ can't be seen from their own intervals. `null` for fewer than two outcomes or two runs, and for a folder when
   * `openBatch` was not given the scenario, since only counts are known then.
   */
  lead(): RowAnswer<Lead | null>[W] {
    return this.#source.read(() => leadIn(this.outcomes(), this.#tests));
  }

  /**
   * Mean of a column, in its unit, with its Student interval, over the runs where it is not `null`.
   *
   * @throws InputError for a name that no row has, or a value that is neither a finite number nor `null`.
   */
  mean(column: NumericColumn<R>): RowAnswer<Estimate>[W] {
    return this.estimate(column, meanInterval);
  }

  /**
   * Quantiles of a column, in its unit, over the runs where it is not `null`, each with a distribution-free interval; NaN
   * where there is no such run. Between two values they are linear (definition 7 of Hyndman and Fan).
   *
   * @param shares From 0 (smallest) to 1 (largest): 0.5 is the median.
   * @throws InputError for a share outside that range, and as `mean` does.
   */
  quantiles(column: NumericColumn<R>, shares: readonly number[]): RowAnswer<readonly Estimate[]>[W] {
    return this.#source.read(() =>
      this.#made(column, (numbers) => quantileIntervals(numbers.sort(), shares)),
    );
  }

  /**
   * A statistic of a column, over the runs where it is not `null`.
   *
   * @throws InputError as `mean` does.
   */
  estimate(column: NumericColumn<R>, statistic: Statistic): RowAnswer<Estimate>[W] {
    return this.#source.read(() => {
      aFunction("statistic", statistic);
      return this.#made(column, (numbers) => statistic(numbers));
    });
  }

  /**
   * How an estimate settles: over the first runs, then over more and more up to all. A probability for a yes or no, a mean
   * for a number.
   *
   * @throws InputError when the measure reads a column that no row has, or is neither a finite number nor a yes or no.
   */
  convergence(measure: Measure<R>): RowAnswer<readonly Estimate[]>[W] {
    return this.#source.read(() => convergenceOf(watched(measure, this.#source)));
  }

  /**
   * How the runs went: each as the order in which things first happened, in a tree with counts and as the commonest
   * histories with their shares. The runs are simulated again for it, in this thread.
   *
   * @example (await batch.histories({ of: "reset" })).came?.commonest
   * @throws InputError as the function `histories` does, and for a folder when `openBatch` was not given the scenario.
   */
  async histories(options?: HistoryOptions<R>): Promise<Histories> {
    return histories(this.#known("histories"), this, options);
  }

  /**
   * Why the runs came no further: of each table how far it came, by share; what it was that it came no further; and whom or
   * which red lines that hung on. The runs are simulated again for it, in this thread.
   *
   * @example (await batch.reasons()).tables[0]?.stages
   * @throws InputError as the function `reasons` does, and for a folder when `openBatch` was not given the scenario.
   */
  async reasons(options?: LookOptions): Promise<Reasons> {
    return reasons(this.#known("reasons"), this, options);
  }

  /**
   * What was agreed: of each table how many texts were signed, what they say, how they stood in the end, when, and what they
   * were worth to those who signed. The runs are simulated again for it, in this thread.
   *
   * @example (await batch.terms()).tables[0]?.issues
   * @throws InputError as the function `terms` does, and for a folder when `openBatch` was not given the scenario.
   */
  async terms(options?: LookOptions): Promise<Terms> {
    return terms(this.#known("terms"), this, options);
  }

  /** @internal Numbers of the first runs that did not fail. */
  firstRuns(count: number): RowAnswer<readonly number[]>[W] {
    return this.#source.read(() => firstNumbers<R>(count));
  }

  #known(question: string): Scenario<Agendas, R> {
    if (this.#scenario !== null) return this.#scenario;
    const allowed = "a batch of which the scenario is known: give it to openBatch";
    throw new InputError({ field: question, value: `${this.runs} runs`, allowed });
  }

  /** What a statistic makes of the numbers in a column. */
  *#made<A>(column: string, make: (numbers: Float64Array) => A): RowReading<R, A> {
    return make(yield* numericValues<R>(column, this.#source.names));
  }
}

/** A batch, in memory or in a folder. */
export const aBatch = aThingWith(
  ["probability", "convergence"],
  "a batch, as monteCarlo or openBatch gives it",
);

/** A function of a row that throws when it reads a column that no row has. */
function watched<R extends Identity, A>(
  read: (row: R) => A,
  source: { readonly names: readonly string[] },
): (row: R) => A {
  return watchedColumns(read, () => source.names);
}
