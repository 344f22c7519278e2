import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { dueAfter } from "../../judgement/waits.ts";
import { directGap } from "../../parameters/contacts.ts";
import { dayOf, type Memory } from "../memory.ts";
import { isCalled, isQuiet } from "./tables.ts";

/** What Putin remembers of direct talks: the day of the last round of the Russian and Ukrainian delegations. */
export const directRounds: Memory = {
  inner: { direct: null },
  on: {
    open: (inner: Inner, { day, seats, level }: EventOf<"open">): void => {
      if (level === "envoys" && !seats.includes("trump")) inner.direct = day;
    },
  },
};

/** Putin offers a direct round of delegations; the wait from the last one is drawn once for that round. */
export function directTalks(turn: ActTurn): Move | null {
  if (turn.quantity("envoysTravel") === 0 || isQuiet(turn) || isCalled(turn, "ceasefire")) return null;
  const last = dayOf(turn.inner.direct);
  if (turn.day < dueAfter(turn, last, `direct after ${last ?? "none"}`, directGap)) return null;
  return { type: "invite", table: "ceasefire", level: "envoys", seats: ["putin", "zelensky"] };
}
