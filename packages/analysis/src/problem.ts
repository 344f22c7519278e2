import type { Agenda, Interests, Issues, Protocol } from "@summitry/core";

/** A table to analyse: what `negotiate` takes, strategies and all, will do. */
export interface Problem<I extends Issues, P extends Interests<I> = Interests<I>> {
  /** What can be settled. */
  readonly agenda: Agenda<I>;
  /**
   * At least two parties. Reservation values that are functions, and red lines that bind at times, count as they stand
   * when the meeting opens.
   */
  readonly parties: readonly P[];
  /** How they would bargain; a reservation value may look at the number of rounds. One round when left out. */
  readonly protocol?: Protocol;
}
