import type { Effect, Numbers } from "./effect.ts";
import { checkLength, pointsIn } from "./effect.ts";
import { hiddenIn, isUnmoved } from "./hidden.ts";
import { meanOf, ratioOfMeans } from "./ratio.ts";

/**
 * The share of luck in an outcome, from pairs of runs of the same worlds with other luck: half the mean square of their
 * differences by the variance. What is left, the covariance of a pair by the variance, is ignorance: what another world,
 * with other parameters, would change. From 0 to 1, with its interval over the worlds; NaN where nothing varies.
 *
 * Where no pair differs, luck is 0 up to what so many worlds could hide (the rule of three). Where a rare outcome never came
 * about twice in a world, luck is all, but for as much.
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
  const effect = ratioOfMeans(halves, spread, { factors: 1, limits: [0, 1] });
  if (Number.isNaN(effect.estimate)) return effect;
  const { share, range } = hiddenIn([first, second]);
  const hidden = Math.min(1, (share * squared(range)) / meanOf(spread));
  if (isUnmoved(first, second)) return { ...effect, high: hidden / 2 };
  const estimate = Math.min(1, effect.estimate);
  const low = neverTwice(first, second) ? Math.min(effect.low, 1 - hidden) : effect.low;
  return { ...effect, estimate, low: Math.min(low, estimate), high: Math.min(1, effect.high) };
}

/** Whether there are two values, of which one is never that of both runs of a world. */
function neverTwice(first: Numbers, second: Numbers): boolean {
  const values = new Set<number>();
  const twice = new Set<number>();
  for (let at = 0; at < first.length && values.size <= 2; at++) {
    values.add(first[at] as number).add(second[at] as number);
    if (first[at] === second[at]) twice.add(first[at] as number);
  }
  return values.size === 2 && twice.size < 2;
}
