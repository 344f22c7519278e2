import type { ActTurn, Move } from "@summitry/core";

/** Something an agent can do away from the table: the move, when it is the day for it. */
export type Lever = (turn: ActTurn) => Move | null;

const NONE: readonly Move[] = Object.freeze([]);

/** The moves that some levers make today, in their order. */
export function pull(levers: readonly Lever[], turn: ActTurn): readonly Move[] {
  let moves: Move[] | null = null;
  for (const lever of levers) {
    const move = lever(turn);
    if (move !== null) (moves ??= []).push(move);
  }
  return moves ?? NONE;
}
