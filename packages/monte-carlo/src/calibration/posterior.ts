import { exp, normalQuantile, pow } from "@summitry/core";
import { CONFIDENCE, type Estimate, NORMAL_95 } from "../statistics/estimate.ts";

/** The shares of which a marginal distribution gives the quantiles. */
export const MARGINAL_SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Below this contraction a record is said to tell nothing of a parameter. */
const LEAST_CONTRACTION = 0.1;

/** The distribution of a parameter by itself, in its unit. */
export interface Marginal {
  readonly mean: number;
  /** Standard deviation. */
  readonly deviation: number;
  /** 5, 25, 50, 75 and 95 % quantile. */
  readonly quantiles: readonly number[];
}

/** What a record says of a parameter. */
export interface Posterior {
  /** Id of the parameter. */
  readonly parameter: string;
  /** Its distribution before the record is known. */
  readonly prior: Marginal;
  /** The same once it is. */
  readonly posterior: Marginal;
  /** By what share the standard deviation shrank, with its interval: 0 where the record says nothing, 1 where it says all. */
  readonly contraction: Estimate;
  /**
   * Whether the record tells something of it: a contraction of 0.1 or more that is above 0 beyond chance, at 95 % for all
   * parameters together (Šidák).
   */
  readonly informed: boolean;
}

/**
 * What weighted draws say of each parameter.
 *
 * @param parameters Values by id, of all draws.
 * @param weights How much each draw counts once the record is known.
 */
export function posteriorsOf(
  parameters: ReadonlyMap<string, Float64Array>,
  weights: Float64Array,
  effective: number,
): readonly Posterior[] {
  const even = new Float64Array(weights.length).fill(1);
  const reach = normalQuantile(1 - (1 - pow(CONFIDENCE, 1 / parameters.size)) / 2);
  return [...parameters].map(([parameter, values]) => {
    const [prior, posterior] = [marginalOf(values, even), marginalOf(values, weights)];
    const ratio = posterior.deviation / prior.deviation;
    const error = ratioError(values, [even, prior], [weights, posterior]);
    const contraction: Estimate = {
      estimate: 1 - ratio,
      low: 1 - ratio * exp(NORMAL_95 * error),
      high: 1 - ratio * exp(-NORMAL_95 * error),
      standardError: ratio * error,
      runs: Math.floor(effective),
    };
    return {
      parameter,
      prior,
      posterior,
      contraction,
      informed: contraction.estimate >= LEAST_CONTRACTION && ratio * exp(reach * error) < 1,
    };
  });
}

function marginalOf(values: Float64Array, weights: Float64Array): Marginal {
  let [all, sum, squares] = [0, 0, 0];
  for (let at = 0; at < values.length; at++) {
    all += weights[at] as number;
    sum += (weights[at] as number) * (values[at] as number);
  }
  const mean = sum / all;
  for (let at = 0; at < values.length; at++)
    squares += (weights[at] as number) * square((values[at] as number) - mean);
  return {
    mean,
    deviation: Math.sqrt(squares / all),
    quantiles: weightedQuantiles(values, weights, MARGINAL_SHARES),
  };
}

/**
 * Relative standard error of the ratio of two deviations of the same draws, by the delta method: each draw moves both, so that
 * what it adds to one less what it adds to the other counts.
 */
function ratioError(
  values: Float64Array,
  before: readonly [weights: Float64Array, spread: Marginal],
  after: readonly [weights: Float64Array, spread: Marginal],
): number {
  const influence = ([weights, { mean, deviation }]: typeof before): ((at: number) => number) => {
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return (at: number): number =>
      ((weights[at] as number) / all) * (square(((values[at] as number) - mean) / deviation) - 1) * 0.5;
  };
  const [one, other] = [influence(before), influence(after)];
  let squares = 0;
  for (let at = 0; at < values.length; at++) squares += square(other(at) - one(at));
  return Math.sqrt(squares);
}

function square(value: number): number {
  return value * value;
}

/** Quantiles of weighted values: the least value up to which that share of the weight lies. */
export function weightedQuantiles(
  values: Float64Array,
  weights: Float64Array,
  shares: readonly number[],
): readonly number[] {
  const order = Uint32Array.from(values, (_, at) => at)
    .filter((at) => (weights[at] as number) > 0)
    .sort((one, other) => (values[one] as number) - (values[other] as number));
  const all = order.reduce((sum, at) => sum + (weights[at] as number), 0);
  let [next, below] = [0, 0];
  return shares.map((share) => {
    while (next < order.length - 1 && below + (weights[order[next] as number] as number) < share * all) {
      below += weights[order[next] as number] as number;
      next += 1;
    }
    return values[order[next] as number] ?? Number.NaN;
  });
}
