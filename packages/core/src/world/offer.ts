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

/** A red line that an outcome crosses, with the agent who holds it. */
export interface Crossing {
  /** Id of the line. */
  readonly line: string;
  /** Id of its holder. */
  readonly holder: string;
}

/** An offer that the others at the table see only when it is opened. */
export interface SealedOffer extends Offer {
  /** Red lines of others that it crosses. */
  readonly crosses: readonly Crossing[];
}

/** Makes an offer that nobody can change: it stands in the world, and agents are shown it. */
export function offerOf(by: string, round: number, outcome: Outcome): Offer {
  return Object.freeze({ by, round, outcome });
}
