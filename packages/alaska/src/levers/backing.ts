import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { isRow } from "../leaving/reasons.ts";
import { decides } from "../judgement/decides.ts";
import { backRate, withdrawRate } from "../parameters/guarantees.ts";
import { daysSince, type Memory } from "./memory.ts";
import { againstKyiv } from "./leaning.ts";

/** What Trump remembers of contacts with Kyiv and Europe, and of what set him against their guarantees. */
export const backers: Memory = {
  inner: { courted: null, soured: null },
  on: {
    move: (inner: Inner, { day, by, move, toward }: EventOf<"move">): void => {
      if (toward === "trump" && isBacker(by)) inner.courted = day;
      if (by === "trump" && move === "call" && toward !== null && isBacker(toward)) inner.courted = day;
      if (move === "cut" || move === "quarrel") inner.soured = day;
    },
    leave: (inner: Inner, { day, because }: EventOf<"leave">): void => {
      if (isRow(because)) inner.soured = day;
    },
    sign: (inner: Inner, { day, table, outcome }: EventOf<"sign">): void => {
      if (table === "guarantees") inner.courted = day;
      if (table === "reset" && outcome.spheres === "understanding") inner.soured = day;
    },
  },
};

function isBacker(agent: string): boolean {
  return agent === "zelensky" || agent === "europe";
}

/**
 * Backs the coalition's guarantees in public, on the day after a contact with Kyiv or Europe: a decision with the base
 * rate `guarantees.back`, pulled by his stance.
 */
export function backing(turn: ActTurn): Move | null {
  const { courted } = turn.inner;
  if (daysSince(turn.day, courted) !== 1) return null;
  if (!decides(turn, `contact ${String(courted)}`, backRate, -againstKyiv(turn))) return null;
  return {
    type: "move",
    move: "back",
    toward: "zelensky",
    because: "Kyiv and Europe have asked for a word of backing",
  };
}

/**
 * Withdraws that backing on the day after a row, a cut of support or an understanding on spheres of influence: a decision
 * with the base rate `guarantees.withdraw`, pulled by his stance.
 */
export function withdrawing(turn: ActTurn): Move | null {
  const { soured } = turn.inner;
  if (daysSince(turn.day, soured) !== 1) return null;
  const nothing = turn.quantity("usBacking") === 0 && turn.inForce("guarantees") === null;
  if (nothing || !decides(turn, `soured ${String(soured)}`, withdrawRate, againstKyiv(turn))) return null;
  return {
    type: "move",
    move: "withdraw backing",
    toward: "zelensky",
    because: "Europe is to carry the burden alone",
  };
}
