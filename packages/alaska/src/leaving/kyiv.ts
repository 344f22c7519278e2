import type { BargainingTurn } from "@summitry/core";
import { PRESSED } from "./reasons.ts";

/**
 * Why Kyiv and Europe leave a meeting, or `null` while they stay: it is heated, and the latest offers of both presidents
 * cross a line of theirs.
 */
export function kyivLeaves(turn: BargainingTurn): string | null {
  if (turn.table === "guarantees" || turn.quantity("heat") <= 1) return null;
  const crosses = (by: string): boolean => {
    const offer = turn.offers.findLast((each) => each.by === by);
    return offer !== undefined && turn.crossed(offer.outcome).length > 0;
  };
  return crosses("trump") && crosses("putin") ? PRESSED : null;
}
