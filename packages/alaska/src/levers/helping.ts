import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { waits } from "../judgement/waits.ts";
import { fundWait } from "../parameters/support.ts";
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
 * New funds for Ukraine, a wait of mean `europe.fundWait` after its appeal. They raise European support, as far as it can
 * replace American support.
 */
export function funding(turn: ActTurn): Move | null {
  const { appealed } = turn.inner;
  if (
    appealed === null ||
    daysSince(turn.day, appealed) !== waits(turn, `appeal ${String(appealed)}`, fundWait)
  )
    return null;
  return { type: "move", move: "fund", toward: "zelensky", because: "Kyiv asked for what America withholds" };
}
