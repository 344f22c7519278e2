import { paretoFront, type BargainingTurn } from "@summitry/core";
import { feelOutMargin } from "../parameters/stance.ts";

/** Why Trump leaves a meeting that blows up. */
export const ROW = "the meeting turned into a row";

/** Heat above which a meeting blows up. */
const BLOWS_UP = 1;

/** Why Trump leaves a meeting before its end, or `null` while he stays. */
export function leavingEarly(turn: BargainingTurn): string | null {
  if (turn.table === "guarantees" || turn.round !== 1) return null;
  if (turn.quantity("heat") > BLOWS_UP) return ROW;
  if (turn.table === "reset" || turn.quantity("judgesEarly") === 0) return null;
  const hope = bestForTheLeast(turn) + turn.quantity("readingError");
  return hope < turn.amount(feelOutMargin) ? "he judged within minutes that no deal was to be had" : null;
}

/** The most that the other party who gains least would gain from a text he can sign himself, as he reads them. */
function bestForTheLeast(turn: BargainingTurn): number {
  const front = paretoFront(turn);
  if (front !== null) return front[0]?.gain ?? Number.NEGATIVE_INFINITY;
  return turn.space.max >= turn.reservation ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}
