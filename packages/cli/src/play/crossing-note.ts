import type { Outcome, TableTurn } from "@summitry/core";
import { redLines } from "@summitry/story/english";

/** A sentence that says which of the player's own red lines a text crosses; empty if none. */
export function crossingNote(turn: TableTurn, outcome: Outcome): string {
  const crossed = turn.crossed(outcome);
  return crossed.length === 0 ? "" : ` You hold ${redLines(crossed)} against it.`;
}
