import type { Effect, Numbers } from "./effect.ts";
import { checkLength, pointsIn } from "./effect.ts";
import { meanOf, ratioOfMeans } from "./ratio.ts";

/**
 * The share of luck in an outcome, from pairs of runs of the same worlds with other luck: half the mean square of their
 * differences by the variance. What is left, the covariance of a pair by the variance, is ignorance: what another world,
 * with other parameters, would change. With its interval over the worlds; NaN where nothing varies.
 *
 * Source: Fisher (1925), "Statistical methods for research workers", on the intraclass correlation, which is the rest.
 *
 * @throws InputError for lists of unequal lengths.
 */
export function luckShare(first: Numbers, second: Numbers): Effect {
  checkLength("second", second, pointsIn("first", first));
  const mean = (meanOf(first) + meanOf(second)) / 2;
  const squared = (value: number): number => value * value;
  const halves = Float64Array.from(first, (value, at) => squared(value - (second[at] as number)) / 2);
  const spread = Float64Array.from(
    first,
    (value, at) => (squared(value - mean) + squared((second[at] as number) - mean)) / 2,
  );
  return ratioOfMeans(halves, spread, { factors: 1, limits: [0, 1] });
}
