import type { Estimated } from "../estimated.ts";

/** What an index tells: shares of the variance, mean changes in the unit of the outcome, or how far a distribution moves. */
export type DriverIndexName = "first" | "total" | "shapley" | "muStar" | "mu" | "pawn";

/** An index of a parameter or a group for an outcome. */
export interface DriverIndex extends Estimated {
  /** Name of the parameter or the group. */
  readonly parameter: string;
  /** Name of the outcome. */
  readonly outcome: string;
  readonly index: DriverIndexName;
  /** Whether it is told from noise, even as one of many. */
  readonly told: boolean;
}
