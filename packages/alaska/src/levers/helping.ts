import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { europeSanctionsGap } from "../parameters/threats.ts";
import { since, type Memory } from "./memory.ts";

/** Day of the latest European package before the summit: 18 July 2025. */
const PACKAGE_BEFORE = -28;

/** What Europe keeps in mind of appeals from Kyiv and of its own packages. */
export const helping: Memory = {
  inner: { appealed: null, package: PACKAGE_BEFORE },
  on: {
    move: (inner: Inner, { day, by, move }: EventOf<"move">): void => {
      if (move === "appeal") inner.appealed = day;
      if (move === "sanction" && by === "europe") inner.package = day;
    },
  },
};

/** New funds for Ukraine, a week after it has appealed. They raise European support, as far as it can replace American. */
export function funding(turn: ActTurn): Move | null {
  if (since(turn.day, turn.inner.appealed) !== 7) return null;
  return { type: "move", move: "fund", toward: "zelensky", because: "Kyiv asked for what America withholds" };
}

/** The next package of European sanctions, unless a truce holds. Each bites a little. */
export function europeanSanctions(turn: ActTurn): Move | null {
  if (
    turn.inForce("ceasefire") !== null ||
    since(turn.day, turn.inner.package) < turn.amount(europeSanctionsGap)
  )
    return null;
  return { type: "move", move: "sanction", toward: "putin", because: "the war goes on" };
}
