import { clusteredQuantile } from "../statistics/clusters.ts";

/** How some numbers are distributed that come several to a run, as plain data. */
export interface Distribution {
  /** How many numbers there are. */
  readonly count: number;
  /** Number of runs that have any. */
  readonly runs: number;
  /** The 5, 25, 50, 75 and 95 % quantiles; none where there are no numbers. */
  readonly quantiles: readonly DistributionQuantile[];
}

/** A quantile, with its 95 % interval. */
export interface DistributionQuantile {
  /** From 0 (the smallest number) to 1 (the largest): 0.5 is the median. */
  readonly share: number;
  /** The number below which that share of all lies, in their unit. */
  readonly value: number;
  /** Lower end of the interval, in that unit; `null` where there are too few runs to tell. */
  readonly low: number | null;
  /** Upper end of the interval, in that unit; `null` where there are too few runs to tell. */
  readonly high: number | null;
}

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];

/**
 * How numbers are distributed.
 *
 * @param byRun The numbers of each run; runs without any may be among them.
 */
export function distributionOf(byRun: readonly (readonly number[])[]): Distribution {
  const some = byRun.filter((numbers) => numbers.length > 0);
  const count = some.reduce((sum, numbers) => sum + numbers.length, 0);
  const quantiles = count === 0 ? [] : SHARES.map((share) => quantileOf(some, share));
  return { count, runs: some.length, quantiles };
}

function quantileOf(byRun: readonly (readonly number[])[], share: number): DistributionQuantile {
  const { estimate, low, high } = clusteredQuantile(byRun, share);
  return { share, value: estimate, low: finite(low), high: finite(high) };
}

function finite(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}
