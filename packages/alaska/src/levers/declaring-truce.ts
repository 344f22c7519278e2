import type { ActTurn, Move } from "@summitry/core";
import { feastAfter } from "../evidence/feasts.ts";
import { decides } from "../judgement/decides.ts";
import { declaredDays, declaredRate } from "../parameters/truces.ts";

/** A short truce that Putin declares alone, on the eve of a feast. It is no text: it binds nobody and ends by itself. */
export function declaringTruce(turn: ActTurn): Move | null {
  const feast = feastAfter(turn.date);
  if (feast === null || turn.inForce("ceasefire") !== null) return null;
  if (!decides(turn, `truce for ${feast.name} ${turn.date}`, declaredRate)) return null;
  return {
    type: "move",
    move: "declare truce",
    toward: "zelensky",
    due: Math.max(1, Math.round(turn.amount(declaredDays))),
    because: `the eve of ${feast.name}`,
  };
}
