import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { dueAfter } from "../../judgement/waits.ts";
import { visitsGap } from "../../parameters/contacts.ts";
import { dayOf, daysSince, type Memory } from "../memory.ts";

/** What Trump and Zelensky remember of Zelensky's visits: the day of the last one. */
export const visits: Memory = {
  inner: { visited: null },
  on: {
    move: (inner: Inner, { day, by, move }: EventOf<"move">): void => {
      if (move === "visit" && by === "zelensky") inner.visited = day;
    },
  },
};

/** Zelensky visits Trump; the wait from the last visit is drawn once for that visit. */
export function visiting(turn: ActTurn): Move | null {
  const last = dayOf(turn.inner.visited);
  const breach = dayOf(turn.inner.breach);
  if (breach !== null) return null;
  if (turn.day < dueAfter(turn, last, `visit after ${last ?? "none"}`, visitsGap)) return null;
  return { type: "move", move: "visit", toward: "trump", because: "Kyiv's case is best made in person" };
}

/** A visit ends in a row in public when its heat is above 1. */
export function quarrelling(turn: ActTurn): Move | null {
  if (daysSince(turn.day, turn.inner.visited) !== 1 || turn.quantity("heat") <= 1) return null;
  return { type: "move", move: "quarrel", toward: "zelensky", because: "the visit turned into a row" };
}
