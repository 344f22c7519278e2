import { numbersInOrder } from "@summitry/core/checks";
import { InputError } from "@summitry/core";

/**
 * The quantile of some values: the value below which a given share of them lies. Interpolates linearly between the two
 * values next to position `(n - 1) * share`, counted from 0 in ascending order. This is definition 7 of Hyndman and
 * Fan, the default of R and NumPy. NaN when there are no values.
 *
 * Source: Hyndman and Fan (1996), "Sample quantiles in statistical packages", The American Statistician 50.
 *
 * @param sorted The values in ascending order.
 * @param share From 0 (the smallest value) to 1 (the largest).
 * @throws InputError for a share outside that range.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  numbersInOrder("sorted", sorted);
  if (typeof share !== "number" || !(share >= 0 && share <= 1)) {
    throw new InputError({ field: "share", value: share, allowed: "a number from 0 to 1" });
  }
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return between(low, high, position - below);
}

/** A share of the way from one number to another, however large and far apart they are. */
function between(low: number, high: number, share: number): number {
  if (share === 0 || low === high) return low;
  const distance = high - low;
  return Number.isFinite(distance) ? low + share * distance : low * (1 - share) + high * share;
}
