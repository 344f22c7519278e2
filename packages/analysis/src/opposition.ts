import type { Issues } from "@summitry/core";
import type { EvaluatedTable } from "./evaluated-table.ts";
import { shareOfBest } from "./solutions.ts";

/**
 * The opposition of interests: how far the best compromise in a zone is from giving every party its highest utility.
 */
export function oppositionOf({ sides }: EvaluatedTable<Issues, string>, zone: Uint32Array): number {
  let closest = Number.POSITIVE_INFINITY;
  for (const index of zone) {
    let sum = 0;
    for (const side of sides) {
      const short = 1 - shareOfBest(side, index);
      sum += short * short;
    }
    if (sum < closest) closest = sum;
  }
  return Math.sqrt(closest);
}
