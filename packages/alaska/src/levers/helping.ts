import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { europeSanctionsGap } from "../parameters/threats.ts";
import { daysSince, type Memory } from "./memory.ts";

/** Day of the last European package before the summit, counted from day 0: 18 July 2025. */
const PACKAGE_BEFORE = -28;

/** What Europe remembers of appeals from Kyiv and of its own packages. */
export const helping: Memory = {
  inner: { appealed: null, package: PACKAGE_BEFORE },
  on: {
    move: (inner: Inner, { day, by, move }: EventOf<"move">): void => {
      if (move === "appeal") inner.appealed = day;
      if (move === "sanction" && by === "europe") inner.package = day;
    },
  },
};

/**
 * New funds for Ukraine, a week after its appeal. They raise European support, as far as it can replace American
 * support.
 */
export function funding(turn: ActTurn): Move | null {
  if (daysSince(turn.day, turn.inner.appealed) !== 7) return null;
  return { type: "move", move: "fund", toward: "zelensky", because: "Kyiv asked for what America withholds" };
}

/** The next package of European sanctions, unless a truce is in force. Each package has a small effect. */
export function europeanSanctions(turn: ActTurn): Move | null {
  if (
    turn.inForce("ceasefire") !== null ||
    daysSince(turn.day, turn.inner.package) < turn.amount(europeSanctionsGap)
  )
    return null;
  return { type: "move", move: "sanction", toward: "putin", because: "the war goes on" };
}
