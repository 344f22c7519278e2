import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { isRow } from "../../leaving/reasons.ts";
import { decides } from "../../judgement/decides.ts";
import { cutRate, pressDays } from "../../parameters/pressure.ts";
import { daysSince, type Memory } from "../memory.ts";
import { demandDue } from "./demanding.ts";
import { againstKyiv } from "../leaning.ts";

/** What Trump remembers of rows with Zelensky. */
export const rows: Memory = {
  inner: { row: null },
  on: {
    leave: (inner: Inner, { day, because }: EventOf<"leave">): void => {
      if (isRow(because)) inner.row = day;
    },
    move: (inner: Inner, { day, move }: EventOf<"move">): void => {
      if (move === "quarrel") inner.row = day;
    },
  },
};

/**
 * What becomes of a demand when Kyiv has refused it or its day has passed: support is cut, or the day passes without
 * consequence. A decision with the base rate `pressure.cut`, pulled by his stance.
 */
export function endingDemand(turn: ActTurn): Move | null {
  const due = demandDue(turn);
  const { demand: about } = turn.inner;
  if (due === null || typeof about !== "string") return null;
  if (turn.day < due && turn.inner.demandRefused !== true) return null;
  const cuts = decides(turn, `demand ${about} ${due}`, cutRate, againstKyiv(turn));
  const [move, because] = cuts
    ? ["cut", turn.inner.demandRefused === true ? "Kyiv has refused" : "Kyiv has not accepted"]
    : ["relent", "words are enough for now"];
  return { type: "move", move, toward: "zelensky", about, because };
}

/** A cut `pressure.days` after a row in public, on the same decision as over a demand. */
export function cuttingOverRow(turn: ActTurn): Move | null {
  if (turn.inner.cut !== null) return null;
  const { row } = turn.inner;
  if (daysSince(turn.day, row) !== Math.max(1, Math.round(turn.amount(pressDays)))) return null;
  if (!decides(turn, `row ${String(row)}`, cutRate, againstKyiv(turn))) return null;
  return { type: "move", move: "cut", toward: "zelensky", because: "the row in public has a price" };
}
