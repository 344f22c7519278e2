import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { appealWait, businessWait } from "../parameters/reactions.ts";
import { businessGap } from "../parameters/support.ts";
import { daysSince, type Memory } from "./memory.ts";
import { isDueToday } from "./reacting.ts";

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

/** An appeal to Europe some days after Washington has pressed Kyiv or cut support: `appeal.wait` on average. */
export function appealToEurope(turn: ActTurn): Move | null {
  const { cut, pressed } = turn.inner;
  const because = isDueToday(turn, cut, "cut", appealWait)
    ? "America has cut support"
    : isDueToday(turn, pressed, "pressed", appealWait)
      ? "America threatens to end support"
      : null;
  return because === null ? null : { type: "move", move: "appeal", toward: "europe", because };
}

/**
 * An offer of business to Trump, such as minerals, `business.wait` days after pressure on average. It pulls his stance as
 * a visit would, and can't be repeated soon.
 */
export function offeringBusiness(turn: ActTurn): Move | null {
  if (daysSince(turn.day, turn.inner.business) < turn.amount(businessGap)) return null;
  if (!isDueToday(turn, turn.inner.pressed, "business after", businessWait)) return null;
  return {
    type: "move",
    move: "offer business",
    toward: "trump",
    because: "Trump is to have a stake in Ukraine",
  };
}
