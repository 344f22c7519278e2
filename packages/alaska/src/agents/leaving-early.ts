import { paretoFront, type BargainingTurn } from "@summitry/core";
import { feelOutMargin } from "../parameters/stance.ts";

/** The reason Trump gives for leaving a meeting that blows up. */
export const ROW = "the meeting turned into a row";

/** The meeting blows up when its heat is above this. */
const BLOWS_UP = 1;

/** The reason why Trump leaves a meeting early, or `null` while he stays. */
export function leavingEarly(turn: BargainingTurn): string | null {
  if (turn.table === "guarantees" || turn.round !== 1) return null;
  if (turn.quantity("heat") > BLOWS_UP) return ROW;
  if (turn.table === "reset" || turn.quantity("judgesEarly") === 0) return null;
  const hope = bestForTheLeast(turn) + turn.quantity("readingError");
  return hope < turn.amount(feelOutMargin) ? "the first minutes showed that no deal was to be had" : null;
}

/**
 * Of the texts that Trump can sign himself, the highest gain of the other party that gains least, as he estimates
 * gains.
 */
function bestForTheLeast(turn: BargainingTurn): number {
  const front = paretoFront(turn);
  if (front !== null) return front[0]?.gain ?? Number.NEGATIVE_INFINITY;
  return turn.space.max >= turn.floor ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}
