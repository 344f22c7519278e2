import { assertNumber, DataError } from "../data-error.ts";

const DAY = 86_400_000;

/**
 * Converts days of a run to positions on the axis: to dates if a start is given, otherwise to the days themselves.
 *
 * @param start Date of day 0, YYYY-MM-DD.
 * @throws DataError when it is not a date.
 */
export function calendar(start: string | undefined): {
  readonly type: "utc" | "linear";
  readonly label: string;
  readonly of: (day: number) => number | Date;
} {
  if (start === undefined) return { type: "linear", label: "day of the run", of: (day) => day };
  const first = typeof start === "string" ? Date.parse(start) : Number.NaN;
  if (Number.isNaN(first) || !/^\d{4}-\d{2}-\d{2}$/.test(start))
    throw new DataError({ field: "start", value: start, allowed: "a date as YYYY-MM-DD" });
  return { type: "utc", label: "", of: (day) => new Date(first + day * DAY) };
}

/**
 * Throws unless the moments are in ascending order.
 *
 * @throws DataError naming the first that is not.
 */
export function assertIncreasing(field: string, moments: readonly number[]): void {
  moments.forEach((moment, at) => {
    assertNumber(`${field}.${at}`, moment);
    const before = moments[at - 1] ?? Number.NEGATIVE_INFINITY;
    if (moment <= before)
      throw new DataError({
        field: `${field}.${at}`,
        value: moment,
        allowed: `more than ${before}, the one before`,
      });
  });
}
