import type { WorldView } from "@summitry/core";
import { stanceAnger, stanceBase } from "../parameters/stance.ts";

/**
 * Trump's stance, as anyone can read it: from -1, with Ukraine, to 1, with Russia.
 *
 * Formula: clamp(`stance.base` + lean + mood - `stance.anger` * frustration, -1, 1): what has been carried out of a reset,
 * who spoke to him last, and anger with Putin.
 */
export function stanceOf(view: Pick<WorldView, "amount" | "quantity">): number {
  const anger = view.amount(stanceAnger) * view.quantity("frustration");
  const stance = view.amount(stanceBase) + view.quantity("lean") + view.quantity("mood") - anger;
  return Math.max(-1, Math.min(1, stance));
}

/**
 * The end of the scale toward which an agent pulls Trump when they meet; none for Trump himself and for agents on neither
 * side.
 */
export function sideOf(agent: string): readonly number[] {
  if (agent === "trump") return [];
  if (agent === "putin") return [1];
  return agent === "zelensky" || agent === "europe" ? [-1] : [];
}
