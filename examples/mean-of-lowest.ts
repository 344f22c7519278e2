import { alaska } from "@summitry/alaska";
import { aNumber, numbersInOrder } from "@summitry/core/checks";
import { meanInterval, monteCarlo, quantile, type Estimate } from "@summitry/monte-carlo";

const aShare = aNumber({ above: 0, max: 1 });

/**
 * The mean of the lowest values: what the worst runs come to on average, where low is bad. It is the edge below which they
 * lie, less what values fall short of it on average: a mean over all values, so it has Student's interval.
 *
 * Source: Rockafellar and Uryasev (2000), "Optimization of conditional value-at-risk", Journal of Risk 2.
 *
 * @param share Share of the values that are the lowest, above 0 and at most 1.
 * @throws InputError for another share, or values that are no numbers.
 */
export function meanOfLowest(values: ArrayLike<number>, share: number): Estimate {
  numbersInOrder("values", values);
  aShare("share", share);
  const edge = quantile(Float64Array.from(values).sort(), share);
  return meanInterval(Float64Array.from(values, (value) => edge - Math.max(0, edge - value) / share));
}

export const batch = await monteCarlo(alaska(), { runs: 200, seed: 42 });
export const worst = batch.estimate("utilityZelensky", (values) => meanOfLowest(values, 0.1));
console.log(batch.mean("utilityZelensky"), worst); // over all runs, and over the worst tenth of them
