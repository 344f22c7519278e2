import type { BargainingTurn } from "@summitry/core";
import { feelOutMargin } from "../parameters/stance.ts";
import { leastGain } from "./parting.ts";
import { NO_MANDATE, ROW } from "./reasons.ts";

/**
 * Why Trump leaves a meeting of presidents early, or `null` while he stays: its heat is above 1, or after the first offers
 * no deal seems to be had. Talks on a reset end at once where he has no mandate for any text.
 */
export function trumpLeaves(turn: BargainingTurn): string | null {
  if (turn.table === "reset" && !(turn.space.max >= turn.floor)) return NO_MANDATE;
  if (turn.table === "guarantees" || turn.level === "envoys" || turn.round === 0) return null;
  if (turn.quantity("heat") > 1) return ROW;
  if (turn.round > 1 || turn.table === "reset" || turn.quantity("judgesEarly") === 0) return null;
  const hope = leastGain(turn) + turn.quantity("readingError");
  return hope < turn.amount(feelOutMargin) ? "the first minutes showed that no deal was to be had" : null;
}
