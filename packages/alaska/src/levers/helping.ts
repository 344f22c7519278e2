import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { daysSince, type Memory } from "./memory.ts";

/** What Europe remembers of appeals from Kyiv. */
export const helping: Memory = {
  inner: { appealed: null },
  on: {
    move: (inner: Inner, { day, move }: EventOf<"move">): void => {
      if (move === "appeal") inner.appealed = day;
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
