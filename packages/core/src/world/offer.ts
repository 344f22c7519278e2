import type { Outcome } from "../agenda/issues.ts";

/** An offer as it was made. */
export interface Offer {
  /** Id of the party who made it. */
  readonly by: string;
  /** Round in which it was made, from 0; -1 for a text signed before that is on the table again. */
  readonly round: number;
  /** What was offered. */
  readonly outcome: Outcome;
}
