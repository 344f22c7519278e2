import { DataError, assertNumber } from "../data-error.ts";
import { assertParts } from "../data-parts.ts";
import { assertEstimates, type Estimated } from "../estimated.ts";

/** An estimate at a point of a sweep, as `probability` and `mean` of a sweep give it. */
export interface EstimatedPoint extends Estimated {
  /** Values of parameters by id: what tells the point from others. */
  readonly values: Readonly<Record<string, number>>;
}

/**
 * Throws unless there are points, each with numbers.
 *
 * @throws DataError naming the first that is otherwise.
 */
export function assertPoints(points: readonly EstimatedPoint[]): void {
  assertEstimates("points", points);
  points.forEach(({ values }, at) => {
    assertParts(`points.${at}.values`, values);
    for (const [id, value] of Object.entries(values)) assertNumber(`points.${at}.values.${id}`, value);
  });
}

/** The ids of the parameters in which the points differ. */
export function variedIn(points: readonly EstimatedPoint[]): readonly string[] {
  const ids = [...new Set(points.flatMap(({ values }) => Object.keys(values)))];
  return ids.filter((id) => new Set(points.map(({ values }) => values[id])).size > 1);
}

/** @throws DataError for points that differ in another number of parameters. */
export function variedOf(points: readonly EstimatedPoint[], wanted: number, what: string): readonly string[] {
  assertPoints(points);
  const varied = variedIn(points);
  if (varied.length === wanted) return varied;
  throw new DataError({ field: "points", value: varied, allowed: what });
}

/** The values that the points have of a parameter, in ascending order. */
export function sweptValues(points: readonly EstimatedPoint[], id: string): readonly number[] {
  return [...new Set(points.map(({ values }) => values[id] ?? Number.NaN))].sort((one, other) => one - other);
}
