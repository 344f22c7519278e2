import { assertPart, listPart } from "../data-parts.ts";
import { assertNumber, assertSome, DataError } from "../data-error.ts";

/** The distribution of the values of many runs at one moment. */
export interface Band {
  /** The moment, as it was given. */
  readonly at: number;
  /** Number of runs that have a value then. */
  readonly runs: number;
  /** Ends of the band that holds the middle 90 % of them. */
  readonly low90: number;
  readonly high90: number;
  /** Ends of the band that holds the middle half. */
  readonly low50: number;
  readonly high50: number;
  readonly median: number;
}

/**
 * Bands for one quantity over time in many runs: quantiles at each moment over the runs that have a value then, linear
 * between order statistics (definition 7 of Hyndman and Fan). Moments without any value are left out.
 *
 * Source: Hyndman and Fan (1996), "Sample quantiles in statistical packages", The American Statistician 50.
 *
 * @param at The moments, in ascending order.
 * @param runs The values of each run, one for every moment. A run that ended early may be shorter, and `null` is no
 *   value.
 * @throws DataError when there are none, or for a value that is neither finite nor `null`.
 */
export function bands(at: readonly number[], runs: readonly (readonly (number | null)[])[]): readonly Band[] {
  assertSome("at", at, "moment");
  assertSome("runs", runs, "run");
  at.forEach((moment, index) => assertNumber(`at.${index}`, moment));
  runs.forEach((values, run) => assertValues(values, run, at.length));
  return at.flatMap((moment, index) => {
    const sorted = runs.flatMap((values) => values[index] ?? []).sort((one, other) => one - other);
    if (sorted.length === 0) return [];
    const share = (of: number) => quantileOf(sorted, of);
    const [low90, low50, median, high50, high90] = [0.05, 0.25, 0.5, 0.75, 0.95].map(share) as Five;
    return [{ at: moment, runs: sorted.length, low90, low50, median, high50, high90 }];
  });
}

type Five = [number, number, number, number, number];

/** The quantile by linear interpolation between the two values next to position (n − 1) × share, counted from 0. */
function quantileOf(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (position - below) * (high - low);
}

function assertValues(values: readonly (number | null)[], run: number, most: number): void {
  assertPart(`runs.${run}`, values, listPart);
  if (values.length > most)
    throw new DataError({ field: `runs.${run}.length`, value: values.length, allowed: `at most ${most}` });
  values.forEach((value, index) => {
    if (value === null || Number.isFinite(value)) return;
    const allowed = "a finite number, or null for no value";
    throw new DataError({ field: `runs.${run}.${index}`, value, allowed });
  });
}
