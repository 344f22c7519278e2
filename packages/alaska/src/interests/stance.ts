import type { WorldView } from "@summitry/core";
import { stanceBase } from "../parameters/stance.ts";

/** Steps in which a stance is read: it does not waver with every word. */
const STEP = 0.05;

/** Trump's stance as anyone can read it: -1 is with Ukraine, 1 with Russia. */
export function stanceOf(view: Pick<WorldView, "amount" | "quantity">): number {
  const stance = view.amount(stanceBase) + view.quantity("lean") + view.quantity("mood");
  return Math.max(-1, Math.min(1, Math.round(stance / STEP) * STEP));
}

/** Which way somebody whom Trump meets pulls him; nobody pulls himself, and a stranger in the room does not pull. */
export function sideOf(agent: string): readonly number[] {
  if (agent === "trump") return [];
  if (agent === "putin") return [1];
  return agent === "zelensky" || agent === "europe" ? [-1] : [];
}
