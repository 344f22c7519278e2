import type { Mask } from "./utility-table.ts";

/**
 * Which outcomes an agent may offer: a mask or, for an agenda too large to be listed, a function of the outcome
 * number; `null` when it may offer all.
 */
export type Allowed = Mask | ((index: number) => boolean);

/**
 * The searches that strategies need; they return outcome numbers. Utilities are multiplied by `share`, 0 or more,
 * first.
 */
export interface Search {
  /** Lowest utility on the agenda, not multiplied by any share; outcomes that may not be offered count too. */
  readonly lowest: number;
  /** Highest utility of the outcomes that may be offered, not multiplied by any share; NaN when there are none. */
  readonly highest: number;
  /** Number of the outcome with the smallest utility of at least `threshold`; -1 for none. */
  lowestAtLeast(threshold: number, share: number): number;
  /** Number of the outcome whose utility is nearest to `utility`; -1 for none. */
  nearest(utility: number, share: number): number;
}
