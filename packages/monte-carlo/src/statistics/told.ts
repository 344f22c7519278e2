import { pow } from "@summitry/core";
import type { Estimate } from "./estimate.ts";

/**
 * Whether the difference in a yes or no is told from zero: its interval leaves zero out, and so many pairs changed that
 * chance would hardly turn them all one way. The second is a sign test. It counts where few pairs changed: an interval is
 * too narrow for these, and has no width at all when every pair changed.
 *
 * @param confidence That of the interval, any correction for several comparisons included.
 */
export function isTold(difference: Estimate, confidence: number): boolean {
  const { low, high } = difference;
  const allOneWay = pow(2, 1 - changedPairs(difference));
  return (low > 0 || high < 0) && allOneWay < 1 - confidence;
}

/** How many pairs changed: each adds 1 to the sum of squared differences, and the others nothing. */
function changedPairs({ estimate, standardError, runs }: Estimate): number {
  return Math.round(runs * ((runs - 1) * standardError * standardError + estimate * estimate));
}
