import type { Halves } from "./halves.ts";
import { firstFree } from "./first-free.ts";

/** What to look for among the sums of two halves. */
export interface Wanted {
  /** The smallest sum of at least this. */
  readonly threshold: number;
  /** Sums count times this; 0 or more. */
  readonly share: number;
  /** Which outcomes count, by number; `null` when all do. */
  readonly free: ((index: number) => boolean) | null;
}

/**
 * Number of the outcome with the smallest sum of at least a threshold, or -1; of equal sums the lower number. One pass up the
 * first half and down the second; only where what it finds is not free, one by one from there.
 *
 * @throws InputError when too many outcomes in a row are not free.
 */
export function leastSum(halves: Halves, wanted: Wanted): number {
  const { first, second } = halves;
  const { threshold, share, free } = wanted;
  if (Number.isNaN(threshold)) return -1;
  const [heights, numbers] = [first.sums, first.numbers];
  const steps = second.sums;
  let place = steps.length;
  let [least, found, from] = [Number.POSITIVE_INFINITY, -1, 0];
  for (let at = 0; at < heights.length; at++) {
    const height = heights[at] as number;
    while (place > 0 && share * (height + (steps[place - 1] as number)) >= threshold) place -= 1;
    if (place === steps.length) continue;
    const sum = share * (height + (steps[place] as number));
    const lower = found < 0 || (numbers[at] as number) < (numbers[found] as number);
    if (place === 0 && sum > least) break;
    if (sum < least || (sum === least && lower)) [least, found, from] = [sum, at, place];
  }
  if (found < 0) return -1;
  const index = (numbers[found] as number) * steps.length + lowestNumber(halves, found, from, share);
  return free === null || free(index) ? index : firstFree(halves, { threshold, share, free });
}

/** Rounding may make sums equal whose second halves are not: of all those the lowest number. */
function lowestNumber({ first, second }: Halves, at: number, from: number, share: number): number {
  const height = first.sums[at] as number;
  const sum = share * (height + (second.sums[from] as number));
  let lowest = second.numbers[from] as number;
  for (let place = from + 1; place < second.sums.length; place++) {
    if (share * (height + (second.sums[place] as number)) !== sum) break;
    lowest = Math.min(lowest, second.numbers[place] as number);
  }
  return lowest;
}
