/** A number estimated from runs, with its 95 % interval. */
export interface Estimate {
  /** The estimate; NaN when no run gives a value. */
  readonly estimate: number;
  /** Lower end of the 95 % interval, in the unit of the estimate. */
  readonly low: number;
  /** Upper end of the 95 % interval, in the unit of the estimate. */
  readonly high: number;
  /**
   * Monte Carlo standard error, in the unit of the estimate: how much an estimate from another seed typically differs;
   * NaN if unknown.
   */
  readonly standardError: number;
  /** Number of runs it rests on. */
  readonly runs: number;
}

/** The estimate for an outcome that the scenario names. */
export interface NamedEstimate extends Estimate {
  /** Name of the outcome. */
  readonly name: string;
}

/**
 * What is made of the values that some runs give: an estimate with its interval. The list is its own, in run order, and
 * may be sorted in place.
 */
export type Statistic = (values: Float64Array) => Estimate;

/** The confidence of every interval except those that several comparisons share. */
export const CONFIDENCE = 0.95;

/** The normal distribution has 95 % of its mass within this many standard deviations of the mean. */
export const NORMAL_95 = 1.959963984540054;
