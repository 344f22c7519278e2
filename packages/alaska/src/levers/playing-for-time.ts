import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { stanceOf } from "../interests/stance.ts";
import { putinStall } from "../parameters/worth.ts";
import { dayOf, daysSince, type Memory } from "./memory.ts";

/** Number of days before a deadline on which he offers further talks. */
const BEFORE = 3;
/** Value of time below which he does not offer them. */
const WORTHWHILE = 0.005;
/** Stance above which praise can win nothing more. */
const WON = 0.6;

/** What Putin remembers of a threat with a deadline. */
export const threatened: Memory = {
  inner: { due: null },
  on: {
    move: (inner: Inner, { move, toward, due }: EventOf<"move">): void => {
      if (move === "threaten" && toward === "putin") inner.due = due;
      if (move === "lapse" || move === "sanction") inner.due = null;
    },
  },
};

/**
 * Shortly before a deadline he offers further talks, if time is worth enough to him. It reduces frustration and commits
 * him to nothing.
 */
export function playingForTime(turn: ActTurn): Move | null {
  const due = dayOf(turn.inner.due);
  if (due === null || due - turn.day !== BEFORE) return null;
  if (turn.amount(putinStall) * turn.quantity("delayValue") < WORTHWHILE) return null;
  return { type: "move", move: "stall", toward: "trump", because: "talks cost less than an answer" };
}

/** Praise on the day after he and Trump have spoken, as long as it can still win something. */
export function flattering(turn: ActTurn): Move | null {
  if (daysSince(turn.day, turn.inner.contact) !== 1 || stanceOf(turn) > WON) return null;
  return { type: "move", move: "flatter", toward: "trump", because: "Trump's ear is worth keeping" };
}
