import { type Identity, InputError, type RowTest } from "@summitry/core";
import type { Batch } from "./batch.ts";
import type { Estimate, NamedEstimate } from "../statistics/estimate.ts";
import { pairedDifference } from "../statistics/paired.ts";

/** What is compared of a row: a number, or a yes or no that counts as 1 or 0. */
export type Measure<R> = (row: R) => number | boolean;

/** One variant of a comparison. */
export interface Variant<R extends Identity> {
  readonly batch: Batch<R>;
  /** The outcomes its scenario names. */
  readonly outcomes: Readonly<Record<string, RowTest<R>>>;
}

/** Two variants simulated on the same seeds, run by run. */
export class Comparison<RA extends Identity, RB extends Identity = RA> {
  /** The batch of the first variant. */
  readonly a: Batch<RA>;
  /** The batch of the second variant. */
  readonly b: Batch<RB>;
  /** Number of runs that failed in either variant: no difference counts them. */
  readonly failed: number;
  /** The rows of the runs that failed in neither, in run order. */
  readonly pairs: readonly { readonly a: RA; readonly b: RB }[];
  readonly #outcomes: readonly { readonly name: string; readonly a: RowTest<RA>; readonly b: RowTest<RB> }[];

  constructor(a: Variant<RA>, b: Variant<RB>) {
    this.a = a.batch;
    this.b = b.batch;
    const rowsOfB = new Map(Array.from(b.batch, (row) => [row.run, row]));
    this.pairs = Array.from(a.batch).flatMap((row) => {
      const other = rowsOfB.get(row.run);
      return other === undefined ? [] : [{ a: row, b: other }];
    });
    this.failed = this.runs - this.pairs.length;
    this.#outcomes = Object.entries(a.outcomes).flatMap(([name, test]) => {
      const other = b.outcomes[name];
      return other === undefined ? [] : [{ name, a: test, b: other }];
    });
  }

  /** Number of runs of either variant, those that failed included. */
  get runs(): number {
    return this.a.runs;
  }

  /** The seed of both, as text. */
  get seed(): string {
    return this.a.seed;
  }

  /**
   * Why either batch ran in one thread although more were possible, for a person to read; `null` otherwise.
   */
  get notice(): string | null {
    return this.a.notice ?? this.b.notice;
  }

  /**
   * Second variant minus first: the mean of the paired differences, with its 95 % Student interval; see
   * `pairedDifference` for what that holds.
   *
   * @throws InputError when the measure of a row is neither a finite number nor a yes or no.
   */
  difference(measure: Measure<RA | RB>): Estimate {
    return this.#difference(measure, measure);
  }

  /**
   * The differences of the outcomes that both scenarios name: probability in the second minus that in the
   * first.
   */
  outcomes(): readonly NamedEstimate[] {
    return this.#outcomes.map(({ name, a, b }) => ({ name, ...this.#difference(a, b) }));
  }

  #difference(first: Measure<RA>, second: Measure<RB>): Estimate {
    return pairedDifference(
      this.pairs.map(({ a }) => numeric(first(a), a)),
      this.pairs.map(({ b }) => numeric(second(b), b)),
    );
  }
}

function numeric(value: unknown, { run }: Identity): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new InputError({ field: `measure of run ${run}`, value, allowed: "true, false or a finite number" });
}
