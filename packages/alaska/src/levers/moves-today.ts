import type { ActTurn, Move } from "@summitry/core";

/** A lever: returns the move to make today, or `null`. */
export type Lever = (turn: ActTurn) => Move | null;

const NONE: readonly Move[] = Object.freeze([]);

/** The moves that levers make today, in the order of the levers. */
export function movesToday(levers: readonly Lever[], turn: ActTurn): readonly Move[] {
  let moves: Move[] | null = null;
  for (const lever of levers) {
    const move = lever(turn);
    if (move !== null) (moves ??= []).push(move);
  }
  return moves ?? NONE;
}
