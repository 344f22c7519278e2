import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { pauseDays, pauseThreshold, strikeGap } from "../parameters/air.ts";
import type { CeasefireText } from "../tables/ceasefire.ts";
import { daysSince, type Memory } from "./memory.ts";

/** Share of the threshold below which a pause has achieved its purpose. */
const OVER = 0.3;
/** Days after the end of a pause in which no new one is offered. */
const AGAIN_AFTER = 21;

/** What Putin remembers of his air campaign. */
export const campaign: Memory = {
  inner: { struck: null, paused: null },
  on: {
    move: (inner: Inner, { day, move }: EventOf<"move">): void => {
      if (move === "strike") inner.struck = day;
      if (move === "pause") inner.paused = day;
    },
  },
};

/**
 * Putin's air campaign: a massed strike every `air.strikeGap` days; a pause when it would defuse enough anger and
 * threat; an end of the pause when it has done so, or has lasted long enough.
 */
export function airCampaigning(turn: ActTurn): Move | null {
  const truce = turn.inForce("ceasefire");
  if (truce !== null && (truce.outcome as CeasefireText).kind !== "none") return null;
  const appeal = turn.quantity("pauseAppeal");
  const threshold = turn.amount(pauseThreshold);
  const strike = (because: string): Move => ({ type: "move", move: "strike", toward: "zelensky", because });
  if (turn.quantity("airPaused") === 1) {
    const long = daysSince(turn.day, turn.inner.paused) >= turn.amount(pauseDays);
    if (appeal < OVER * threshold) return strike("the pause has done its work");
    return long ? strike("the pause was limited") : null;
  }
  if (appeal > threshold && daysSince(turn.day, turn.inner.paused) > AGAIN_AFTER) {
    return {
      type: "move",
      move: "pause",
      toward: "trump",
      because: "to calm Washington while the ground war goes on",
    };
  }
  return daysSince(turn.day, turn.inner.struck) >= turn.amount(strikeGap)
    ? strike("the air campaign goes on")
    : null;
}
