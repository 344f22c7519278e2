import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { businessGap } from "../parameters/support.ts";
import { daysSince, type Memory } from "./memory.ts";

/** What Zelensky remembers of pressure from Washington. */
export const appeals: Memory = {
  inner: { pressed: null, cut: null, business: null },
  on: {
    move: (inner: Inner, { day, by, move }: EventOf<"move">): void => {
      if (move === "pressure") inner.pressed = day;
      if (move === "cut") inner.cut = day;
      if (move === "offer business" && by === "zelensky") inner.business = day;
    },
  },
};

/** An appeal to Europe on the day after Washington has pressed Kyiv or cut support. */
export function appealToEurope(turn: ActTurn): Move | null {
  const hard = daysSince(turn.day, turn.inner.cut) === 1 ? "America has cut support" : null;
  const because =
    hard ?? (daysSince(turn.day, turn.inner.pressed) === 1 ? "America threatens to end support" : null);
  return because === null ? null : { type: "move", move: "appeal", toward: "europe", because };
}

/**
 * An offer of business to Trump, such as minerals, after pressure. It pulls his stance as a visit would, and can't be
 * repeated soon.
 */
export function offeringBusiness(turn: ActTurn): Move | null {
  if (
    daysSince(turn.day, turn.inner.pressed) !== 1 ||
    daysSince(turn.day, turn.inner.business) < turn.amount(businessGap)
  )
    return null;
  return {
    type: "move",
    move: "offer business",
    toward: "trump",
    because: "Trump is to have a stake in Ukraine",
  };
}
