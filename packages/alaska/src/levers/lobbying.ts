import type { EventOf, Inner } from "@summitry/core";
import { since, type Memory } from "./memory.ts";
import type { Lever } from "./pull.ts";

/** The day on which Trump and Putin last spoke, as everybody could see. */
export const contacts: Memory = {
  inner: { contact: null },
  on: {
    open: (inner: Inner, { day, seats }: EventOf<"open">): void => {
      if (seats.includes("trump") && seats.includes("putin")) inner.contact = day;
    },
    move: (inner: Inner, { day, move, toward }: EventOf<"move">): void => {
      if (move === "call" && toward === "putin") inner.contact = day;
    },
  },
};

/** An appeal to Trump some days after he and Putin have spoken. It moves his stance, and wears off. */
export function lobbying(after: number): Lever {
  return (turn) => {
    if (since(turn.day, turn.inner.contact) !== after) return null;
    return { type: "move", move: "lobby", toward: "trump", because: "he has just spoken with Putin" };
  };
}
