/** A number estimated from runs, with its 95 % interval. */
export interface Estimate {
  /** The estimate; NaN when no run speaks of it. */
  readonly estimate: number;
  /** Lower end of the 95 % interval, in the unit of the estimate. */
  readonly low: number;
  /** Upper end of the 95 % interval, in the unit of the estimate. */
  readonly high: number;
  /** Number of runs it rests on. */
  readonly runs: number;
}

/** The estimate for an outcome that the scenario names. */
export interface NamedEstimate extends Estimate {
  /** Name of the outcome. */
  readonly name: string;
}

/** The normal distribution has 95 % of its mass within this many standard deviations of the mean. */
export const NORMAL_95 = 1.959963984540054;
