import type { Agenda, Interests, Issues, Protocol } from "@summitry/core";

/** A table to analyse. The argument of `negotiate`, strategies included, can be passed as it is. */
export interface Problem<I extends Issues, P extends Interests<I> = Interests<I>> {
  /** The issues and their possible outcomes. */
  readonly agenda: Agenda<I>;
  /**
   * At least two parties. Reservation values given as functions, and red lines that are not always in force, are taken
   * as they are when the meeting opens.
   */
  readonly parties: readonly P[];
  /** The protocol they would use; a reservation value may depend on its number of rounds. One round when left out. */
  readonly protocol?: Protocol;
}
