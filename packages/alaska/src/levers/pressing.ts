import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { stanceOf } from "../interests/stance.ts";
import { cutDays, pressAbove, pressDays } from "../parameters/support.ts";
import { daysSince, type Memory } from "./memory.ts";

/** Days between a text being signed or refused, or talks failing, and pressure on Kyiv. */
const AFTER = 2;
/** Days before the same demand is repeated. */
const AGAIN_AFTER = 30;
/** How much further his stance has to lean to Russia before he cuts support. */
const FURTHER = 0.3;
/** Stance below which, leaning to Ukraine, he restores support and backs guarantees. */
const FRIENDLY = -0.15;

/** What Trump remembers of his dealings with Kyiv. */
export const pressing: Memory = {
  inner: { pressed: null, cut: null, backed: null, failed: null, refused: null },
  on: {
    move: (inner: Inner, { day, move }: EventOf<"move">): void => {
      if (move === "pressure") inner.pressed = day;
      if (move === "cut") inner.cut = day;
      if (move === "restore") inner.cut = null;
      if (move === "cut" || move === "restore") inner.pressed = null;
      if (move === "back") inner.backed = day;
    },
    force: (inner: Inner, { table }: EventOf<"force">): void => {
      if (table !== "reset") inner.pressed = null;
    },
    adjourn: (inner: Inner, { day, table }: EventOf<"adjourn">): void => {
      if (table === "ceasefire" || table === "settlement") inner.failed = day;
    },
    refuse: (inner: Inner, { day, by }: EventOf<"refuse">): void => {
      if (by === "zelensky") inner.refused = day;
    },
  },
};

/**
 * While his stance leans to Russia, he presses Kyiv when a text waits for it or was refused, or talks have failed; if
 * that does not help he cuts support; later he restores it.
 */
export function support(turn: ActTurn): Move | null {
  const move = (name: string, because: string): Move => ({
    type: "move",
    move: name,
    toward: "zelensky",
    because,
  });
  if (daysSince(turn.day, turn.inner.cut) < Number.POSITIVE_INFINITY) {
    if (stanceOf(turn) <= FRIENDLY) return move("restore", "Trump has come round to Kyiv again");
    return daysSince(turn.day, turn.inner.cut) >= turn.amount(cutDays)
      ? move("restore", "the point is made")
      : null;
  }
  if (daysSince(turn.day, turn.inner.pressed) < Number.POSITIVE_INFINITY) {
    const further = turn.amount(pressAbove) + FURTHER;
    if (daysSince(turn.day, turn.inner.pressed) >= turn.amount(pressDays) && stanceOf(turn) > further)
      return move("cut", "Kyiv has not accepted");
    if (daysSince(turn.day, turn.inner.pressed) < AGAIN_AFTER) return null;
  }
  const reason = reasonToPress(turn);
  return reason !== null && stanceOf(turn) > turn.amount(pressAbove) ? move("pressure", reason) : null;
}

function reasonToPress(turn: ActTurn): string | null {
  const signed = turn.pending("ceasefire")?.signedDay;
  if (signed !== undefined && turn.day - signed === AFTER) return "a signed text waits for Kyiv alone";
  if (daysSince(turn.day, turn.inner.refused) === AFTER) return "Kyiv has refused what Trump signed";
  return daysSince(turn.day, turn.inner.failed) === AFTER ? "talks failed and Trump blames Kyiv" : null;
}

/** Backs the coalition's guarantees in public while his stance leans to Ukraine, at most once a month. */
export function backing(turn: ActTurn): Move | null {
  if (daysSince(turn.day, turn.inner.backed) < AGAIN_AFTER || stanceOf(turn) > FRIENDLY) return null;
  return { type: "move", move: "back", toward: "zelensky", because: "Trump leans to Kyiv by now" };
}
