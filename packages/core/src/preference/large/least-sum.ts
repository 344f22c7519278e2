import type { SearchTarget } from "./search-target.ts";
import type { SplitSums } from "./split-sums.ts";
import { firstAllowed } from "./first-allowed.ts";

/**
 * Number of the outcome with the smallest sum of at least `threshold`, or -1; on a tie the lower number. One pass, up
 * the sums of the first half and down those of the second, finds it. If that outcome is forbidden, `firstAllowed`
 * tries the outcomes one at a time.
 *
 * @throws InputError when too many outcomes in a row are forbidden.
 */
export function leastSum(sums: SplitSums, wanted: SearchTarget): number {
  const { first, second } = sums;
  const { threshold, share, isAllowed } = wanted;
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
  const index = (numbers[found] as number) * steps.length + lowestNumber(sums, found, from, share);
  return isAllowed === null || isAllowed(index) ? index : firstAllowed(sums, { threshold, share, isAllowed });
}

/**
 * Rounding may make totals equal although the sums of the second half differ: returns the lowest number of all of
 * them.
 */
function lowestNumber({ first, second }: SplitSums, at: number, from: number, share: number): number {
  const height = first.sums[at] as number;
  const sum = share * (height + (second.sums[from] as number));
  let lowest = second.numbers[from] as number;
  for (let place = from + 1; place < second.sums.length; place++) {
    if (share * (height + (second.sums[place] as number)) !== sum) break;
    lowest = Math.min(lowest, second.numbers[place] as number);
  }
  return lowest;
}
