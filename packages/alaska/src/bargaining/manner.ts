import type { BargainingTurn } from "@summitry/core";
import { oneOffer } from "../parameters/structure.ts";

/** Whether presidents put forward one text and take or leave it. */
export function takesOrLeaves(turn: BargainingTurn): boolean {
  return turn.level !== "envoys" && turn.table !== "guarantees" && turn.amount(oneOffer) > 1 / 2;
}
