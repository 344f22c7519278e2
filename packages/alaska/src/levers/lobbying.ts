import type { EventOf, Inner } from "@summitry/core";
import { daysSince, type Memory } from "./memory.ts";
import type { Lever } from "./moves-today.ts";

/** What an agent remembers: the day of the last contact of Trump and Putin, which is public. */
export const contacts: Memory = {
  inner: { contact: null },
  on: {
    open: (inner: Inner, { day, seats, level }: EventOf<"open">): void => {
      if (level !== "envoys" && seats.includes("trump") && seats.includes("putin")) inner.contact = day;
    },
    move: (inner: Inner, { day, by, move, toward }: EventOf<"move">): void => {
      if (move === "call" && (toward === "putin" || by === "putin")) inner.contact = day;
    },
  },
};

/**
 * Makes the lever of an appeal to Trump, `after` days after he and Putin have spoken. It moves his stance, and the
 * effect wears off.
 */
export function lobbying(after: number): Lever {
  return (turn) => {
    if (daysSince(turn.day, turn.inner.contact) !== after) return null;
    return { type: "move", move: "lobby", toward: "trump", because: "Trump has just spoken with Putin" };
  };
}
