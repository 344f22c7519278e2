import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { fundWait } from "../parameters/support.ts";
import type { Memory } from "./memory.ts";
import { isDueToday } from "./reacting.ts";

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
 * New funds for Ukraine, `europe.fundWait` days after its appeal on average. They raise European support, as far as it
 * can replace American support.
 */
export function funding(turn: ActTurn): Move | null {
  if (!isDueToday(turn, turn.inner.appealed, "appeal", fundWait)) return null;
  return { type: "move", move: "fund", toward: "zelensky", because: "Kyiv asked for what America withholds" };
}
