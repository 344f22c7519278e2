import type { Design } from "@summitry/core";

/**
 * A design of points, each of which has the same number of runs. Run r is at point floor(r / runsPerPoint) and has the
 * luck of run r % runsPerPoint, so that two points differ by their values and not by chance.
 */
export interface PointDesign extends Design {
  /** Number of points. */
  readonly points: number;
  /** Number of runs at every point. */
  readonly runsPerPoint: number;
  /** Ids of the parameters that the points differ by. */
  readonly varies: readonly string[];
  /** The values that a point has, by id: what tells it from others. */
  valuesAt(point: number): Readonly<Record<string, number>>;
}

/** The points of a design, and what it can be made from again. */
export interface Points {
  readonly recipe: Design["recipe"];
  readonly points: number;
  readonly varies: readonly string[];
  valuesAt(point: number): Readonly<Record<string, number>>;
  /** Values that are the same at every point which has none of its own; none when left out. */
  readonly rest?: Readonly<Record<string, number>>;
}

/** The design that has so many runs at every point. */
export function repeated(
  { recipe, points, varies, valuesAt, rest = {} }: Points,
  runsPerPoint: number,
): PointDesign {
  return Object.freeze({
    recipe: structuredClone(recipe),
    points,
    runsPerPoint,
    varies,
    valuesAt,
    runs: points * runsPerPoint,
    at: (run: number) => ({
      like: run % runsPerPoint,
      values: { ...rest, ...valuesAt(Math.floor(run / runsPerPoint)) },
    }),
  });
}
