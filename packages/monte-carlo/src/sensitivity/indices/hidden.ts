import { pow } from "@summitry/core";
import { CONFIDENCE } from "../../statistics/estimate.ts";
import type { Numbers } from "./effect.ts";

/**
 * What can be hidden where no pair of runs differs: the share of all pairs that differ is below `share` with 95 % (three in
 * as many as there are, roughly: the rule of three), and they differ by `range` at most, as far as is known.
 */
export function hiddenIn(outputs: readonly Numbers[]): { readonly share: number; readonly range: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const list of outputs)
    for (let at = 0; at < list.length; at++) {
      least = Math.min(least, list[at] as number);
      most = Math.max(most, list[at] as number);
    }
  return { share: 1 - pow(1 - CONFIDENCE, 1 / (outputs[0]?.length ?? 1)), range: most - least };
}

/** Whether two lists have the same numbers. */
export function isUnmoved(one: Numbers, other: Numbers): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
