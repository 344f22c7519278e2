import type { WorldView } from "@summitry/core";
import { stanceBase } from "../parameters/stance.ts";

/** The stance is rounded to steps of this size, so that small changes don't matter. */
const STEP = 0.05;

/** Trump's stance, as anyone can read it: from -1, with Ukraine, to 1, with Russia. */
export function stanceOf(view: Pick<WorldView, "amount" | "quantity">): number {
  const stance = view.amount(stanceBase) + view.quantity("lean") + view.quantity("mood");
  return Math.max(-1, Math.min(1, Math.round(stance / STEP) * STEP));
}

/**
 * The stance toward which an agent pulls Trump when they meet; none for Trump himself and for agents on neither side.
 */
export function sideOf(agent: string): readonly number[] {
  if (agent === "trump") return [];
  if (agent === "putin") return [1];
  return agent === "zelensky" || agent === "europe" ? [-1] : [];
}
