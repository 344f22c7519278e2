import type { Identity, RowTest } from "@summitry/core";
import type { PointDesign } from "../designs/point-design.ts";
import type { NumericColumn } from "../results/batch-rows.ts";
import type { Estimate, NamedEstimate } from "../statistics/estimate.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { wilson } from "../statistics/wilson.ts";
import { numbersIn, type RowsOf, tallied } from "./tallied.ts";

/** A point of a design, and the values it has. */
export interface SweptPoint {
  /** Its number, from 0. */
  readonly point: number;
  /** Values of parameters by id: what tells it from other points. */
  readonly values: Readonly<Record<string, number>>;
}

/** An estimate at a point, with its 95 % interval, over the runs there that did not fail. */
export type SweptEstimate = SweptPoint & Estimate;

/** The named outcomes at a point. */
export interface SweptOutcomes extends SweptPoint {
  readonly outcomes: readonly NamedEstimate[];
}

/**
 * The rows of a sweep, and questions that are answered point by point. All points have the same luck, run by run, so that
 * their estimates differ by less than their intervals suggest.
 */
export class Sweep<R extends Identity, B extends RowsOf<R> = RowsOf<R>> {
  /** Where the points lie. */
  readonly design: PointDesign;
  /** All runs: run r is at point floor(r / runsPerPoint). */
  readonly batch: B;
  readonly #outcomes: readonly SweptOutcomes[];

  /** @internal */
  constructor(design: PointDesign, batch: B, outcomes: readonly (readonly NamedEstimate[])[]) {
    this.design = design;
    this.batch = batch;
    this.#outcomes = this.points().map((at) => ({ ...at, outcomes: outcomes[at.point] ?? [] }));
  }

  /** The points with their values, in order. */
  points(): readonly SweptPoint[] {
    return Array.from({ length: this.design.points }, (_, point) => ({
      point,
      values: this.design.valuesAt(point),
    }));
  }

  /** The outcomes that the scenario names with their shares at every point, each with its Wilson interval. */
  outcomes(): readonly SweptOutcomes[] {
    return this.#outcomes;
  }

  /**
   * Share of runs whose row passes the test at every point, with its Wilson interval.
   *
   * @throws InputError when the test reads a column that no row has, or answers anything but true or false.
   */
  async probability(test: RowTest<R>): Promise<readonly SweptEstimate[]> {
    const [counts = []] = await tallied(this.batch, this.design, [test]);
    return this.#each(counts.map(({ passed, of }) => wilson(passed, of)));
  }

  /**
   * Mean of a column at every point, in its unit, with its Student interval, over the runs where it is not `null`.
   *
   * @throws InputError for a value that is neither a finite number nor `null`, or a name that no row has.
   */
  async mean(column: NumericColumn<R>): Promise<readonly SweptEstimate[]> {
    const numbers = await numbersIn(this.batch, this.design, column);
    return this.#each(numbers.map((values) => meanInterval(values)));
  }

  /** The points and their outcomes as plain data: `JSON.stringify` takes it. */
  toJSON(): SweepData {
    const { seed, runs, failed } = this.batch;
    const { recipe, runsPerPoint } = this.design;
    return { design: recipe, seed, runs, failed, runsPerPoint, points: this.#outcomes };
  }

  #each(estimates: readonly Estimate[]): readonly SweptEstimate[] {
    return this.points().map((at) => ({ ...at, ...(estimates[at.point] as Estimate) }));
  }
}

/** A sweep as plain data. */
export interface SweepData {
  /** The recipe of the design. */
  readonly design: PointDesign["recipe"];
  readonly seed: string;
  /** Number of runs that are there, those that failed included. */
  readonly runs: number;
  /** Number of runs that broke off. */
  readonly failed: number;
  /** Number of runs at every point. */
  readonly runsPerPoint: number;
  readonly points: readonly SweptOutcomes[];
}

/**
 * Makes the sweep of a design's batch: one pass through its rows.
 *
 * @param outcomes The outcomes that the scenario names.
 */
export async function sweptBatch<R extends Identity, B extends RowsOf<R>>(
  design: PointDesign,
  batch: B,
  outcomes: Readonly<Record<string, RowTest<R>>>,
): Promise<Sweep<R, B>> {
  const names = Object.keys(outcomes);
  const counts = await tallied(batch, design, Object.values(outcomes));
  const at = (point: number): readonly NamedEstimate[] =>
    names.map((name, which) => {
      const { passed, of } = counts[which]?.[point] ?? { passed: 0, of: 0 };
      return { name, ...wilson(passed, of) };
    });
  return new Sweep(
    design,
    batch,
    Array.from({ length: design.points }, (_, point) => at(point)),
  );
}
