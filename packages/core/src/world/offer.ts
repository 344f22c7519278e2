import type { Outcome } from "../agenda/issues.ts";

/** An offer as it was made. */
export interface Offer {
  /** Id of the party who made it. */
  readonly by: string;
  /**
   * Round in which it was made, from 0; -1 for a text signed at an earlier meeting that opens this one as its first
   * offer.
   */
  readonly round: number;
  /** What was offered. */
  readonly outcome: Outcome;
}

/** Makes an offer that nobody can change: it stands in the world, and agents are shown it. */
export function offerOf(by: string, round: number, outcome: Outcome): Offer {
  return Object.freeze({ by, round, outcome });
}
