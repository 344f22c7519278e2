import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { stanceOf } from "../interests/stance.ts";
import { frustrationCarryOut, frustrationThreaten, threatDays } from "../parameters/threats.ts";
import { dayOf, type Memory } from "./memory.ts";

/**
 * How much a stance with Russia, to which a reset pulls him, raises the frustration at which he carries a threat out.
 */
const RESTRAINT = 0.2;

/** What Trump remembers of his own threat. */
export const threatening: Memory = {
  inner: { due: null, heeded: false },
  on: {
    move: (inner: Inner, { move, toward, due, by }: EventOf<"move">): void => {
      if (move === "threaten" && toward === "putin") {
        inner.due = due;
        inner.heeded = false;
      }
      if (move === "pause") inner.heeded = true;
      if (move === "lapse" || (move === "sanction" && by === "trump")) inner.due = null;
    },
    sign: (inner: Inner, { table }: EventOf<"sign">): void => {
      if (table === "ceasefire" || table === "settlement") inner.heeded = true;
    },
  },
};

/**
 * Threatens when frustration is above one level. At the deadline he carries the threat out if it is above a higher
 * level, and otherwise lets it lapse.
 */
export function threateningMoves(turn: ActTurn): Move | null {
  const frustration = turn.quantity("frustration");
  const due = dayOf(turn.inner.due);
  if (due === null) {
    const calm = turn.inForce("ceasefire") !== null || turn.pending("ceasefire") !== null;
    if (calm || frustration <= turn.amount(frustrationThreaten)) return null;
    const days = Math.max(1, Math.round(turn.amount(threatDays)));
    return {
      type: "move",
      move: "threaten",
      toward: "putin",
      due: days,
      because: "talks bring strikes, not a ceasefire",
    };
  }
  if (turn.day < due) return null;
  const restraint = RESTRAINT * Math.max(0, stanceOf(turn));
  const heeded = turn.inner.heeded === true;
  if (!heeded && frustration > turn.amount(frustrationCarryOut) + restraint) {
    return {
      type: "move",
      move: "sanction",
      toward: "putin",
      because: "the deadline passed without an answer",
    };
  }
  const because = heeded
    ? "Moscow has answered with a pause or a text"
    : "the reset and further talks weigh more";
  return { type: "move", move: "lapse", toward: "putin", because };
}
