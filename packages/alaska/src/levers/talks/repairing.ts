import { ROW } from "../../leaving/reasons.ts";
import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { waits } from "../../judgement/waits.ts";
import { repairWait } from "../../parameters/contacts.ts";
import { dayOf, type Memory } from "../memory.ts";
import { isQuiet } from "../../tables/quiet.ts";
import { isCalled } from "./tables.ts";

/**
 * What Zelensky remembers of a breach with Washington, a row or a cut of support: its day, until envoys have met or
 * support is restored.
 */
export const breach: Memory = {
  inner: { breach: null, letter: null },
  on: {
    move: (inner: Inner, { day, by, move }: EventOf<"move">): void => {
      if (move === "quarrel" || move === "cut") inner.breach = day;
      if (move === "restore") inner.breach = null;
      if (move === "letter" && by === "zelensky") inner.letter = day;
    },
    leave: (inner: Inner, { day, because }: EventOf<"leave">): void => {
      if (because === ROW) inner.breach = day;
    },
    open: (inner: Inner, { seats, level }: EventOf<"open">): void => {
      if (level === "envoys" && seats.includes("zelensky") && !seats.includes("putin")) inner.breach = null;
    },
  },
};

/** After a breach Kyiv asks for talks of American and Ukrainian envoys; the wait is drawn once for that breach. */
export function repairingTalks(turn: ActTurn): Move | null {
  const since = dayOf(turn.inner.breach);
  if (since === null || turn.quantity("envoysTravel") === 0) return null;
  if (isQuiet(turn) || isCalled(turn, "ceasefire")) return null;
  if (turn.day < since + waits(turn, `repair ${since}`, repairWait)) return null;
  return { type: "invite", table: "ceasefire", level: "envoys", seats: ["trump", "zelensky"] };
}

/** A letter to Trump on the day after a breach. */
export function apologising(turn: ActTurn): Move | null {
  const since = dayOf(turn.inner.breach);
  if (since === null || turn.day !== since + 1) return null;
  return { type: "move", move: "letter", toward: "trump", because: "the breach is to be mended" };
}
