import type { WorldView } from "@summitry/core";
import { derailHeat } from "../parameters/stance.ts";
import { stanceOf } from "./stance.ts";

/**
 * Heat with which Trump and Zelensky come together: `derail.heat` * max(0, temper of the day) * (1 + max(0, stance)) *
 * (2 - trust).
 */
export function heatOf(view: WorldView): number {
  const temper = Math.max(0, view.input("temper"));
  const lean = 1 + Math.max(0, stanceOf(view));
  return view.amount(derailHeat) * temper * lean * (2 - view.quantity("trust"));
}
