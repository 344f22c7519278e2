import type { Mask } from "./utility-table.ts";

/**
 * Which outcomes may be put forward: a mask, or, for an agenda too large to be listed, a rule by outcome number; `null` when
 * all may.
 */
export type Allowed = Mask | ((index: number) => boolean);

/** The questions strategies ask about outcomes, answered by outcome number. Utilities count times a share, 0 or more. */
export interface Search {
  /** Lowest utility on the agenda, whole, of outcomes that are not free too. */
  readonly lowest: number;
  /** Highest utility of those that are free, whole; NaN when none is. */
  readonly highest: number;
  /** The smallest utility of at least a threshold; -1 for none. */
  lowestAtLeast(threshold: number, share: number): number;
  /** The utility nearest to a number; -1 for none. */
  nearest(utility: number, share: number): number;
}
