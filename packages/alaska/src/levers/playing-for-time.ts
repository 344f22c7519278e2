import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { stanceOf } from "../interests/stance.ts";
import { putinStall } from "../parameters/worth.ts";
import { dayOf, since, type Memory } from "./memory.ts";

/** Days before a deadline on which an offer of further talks is made. */
const BEFORE = 3;
/** Worth of time below which he does not bother. */
const WORTHWHILE = 0.005;
/** Stance beyond which praise has nothing left to win. */
const WON = 0.6;

/** What Putin keeps in mind of a threat with a deadline. */
export const threatened: Memory = {
  inner: { due: null },
  on: {
    move: (inner: Inner, { move, toward, due }: EventOf<"move">): void => {
      if (move === "threaten" && toward === "putin") inner.due = due;
      if (move === "lapse" || move === "sanction") inner.due = null;
    },
  },
};

/** Shortly before a deadline he offers further talks, if time is worth it to him. It calms, and commits to nothing. */
export function playingForTime(turn: ActTurn): Move | null {
  const due = dayOf(turn.inner.due);
  if (due === null || due - turn.day !== BEFORE) return null;
  if (turn.amount(putinStall) * turn.quantity("delayValue") < WORTHWHILE) return null;
  return { type: "move", move: "stall", toward: "trump", because: "talks cost less than an answer" };
}

/** Praise on the day after he and Trump have spoken, as long as it can win something. */
export function flattering(turn: ActTurn): Move | null {
  if (since(turn.day, turn.inner.contact) !== 1 || stanceOf(turn) > WON) return null;
  return { type: "move", move: "flatter", toward: "trump", because: "his ear is worth keeping" };
}
