import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { europeLastPackage, europeSanctionsGap } from "../parameters/sanctions.ts";
import { isQuiet } from "../tables/quiet.ts";
import { dayOf, type Memory } from "./memory.ts";

/** What Europe remembers of its sanctions: the day on which it last changed them. */
export const packages: Memory = {
  inner: { package: null },
  on: {
    move: (inner: Inner, { day, by, move }: EventOf<"move">): void => {
      if (by === "europe" && (move === "sanction" || move === "ease")) inner.package = day;
    },
  },
};

/**
 * The next package of European sanctions, unless a truce on the ground is in force; after a settlement Europe eases them
 * step by step, at the same pace.
 *
 * Formula: days to the next step = `europe.sanctionsGap` * (1/2 + u), with u drawn once for each step.
 */
export function europeanSanctions(turn: ActTurn): Move | null {
  const last = dayOf(turn.inner.package) ?? turn.amount(europeLastPackage);
  const gap = turn.amount(europeSanctionsGap);
  if (turn.day - last < gap / 2) return null;
  if (turn.day - last < gap * (1 / 2 + turn.occasion(`package after ${last}`).uniform())) return null;
  if (turn.inForce("settlement") !== null) {
    if (turn.quantity("sanctionsEurope") === 0) return null;
    return { type: "move", move: "ease", toward: "putin", because: "there is peace" };
  }
  if (isQuiet(turn)) return null;
  return { type: "move", move: "sanction", toward: "putin", because: "the war goes on" };
}
