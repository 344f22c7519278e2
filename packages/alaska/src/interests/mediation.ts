import { BargainingTurn, TextTurn, type TableTurn } from "@summitry/core";
import type { PositionActor } from "../evidence/index.ts";
import { trumpAbsent, trumpMediation } from "../parameters/trump.ts";
import { stanceOf } from "./stance.ts";

/** Somebody whose gain counts with Trump, and how much of it. */
export interface Leaning {
  readonly actor: PositionActor;
  readonly share: number;
}

/**
 * Whose gains count with Trump: `trump.mediation` in all, on texts about Ukraine split by his stance between Putin,
 * (1 + stance) / 2, and Zelensky, (1 - stance) / 2. Who is not in the room counts `trump.absent` of that.
 */
export function leanings(turn: TableTurn): readonly Leaning[] {
  const share = turn.amount(trumpMediation);
  if (turn.table === "reset") return [{ actor: "putin", share }];
  if (turn.table === "guarantees") {
    return [
      { actor: "zelensky", share: share / 2 },
      { actor: "europe", share: share / 2 },
    ];
  }
  const russia = (1 + stanceOf(turn)) / 2;
  const heard = (actor: string): number => (isAbsent(turn, actor) ? turn.amount(trumpAbsent) : 1);
  return [
    { actor: "putin", share: share * russia * heard("putin") },
    { actor: "zelensky", share: share * (1 - russia) * heard("zelensky") },
  ];
}

function isAbsent(turn: TableTurn, actor: string): boolean {
  if (turn instanceof BargainingTurn) return !turn.seats.includes(actor);
  return turn instanceof TextTurn && !turn.text.parties.includes(actor);
}
