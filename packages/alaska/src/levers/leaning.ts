import type { ActTurn } from "@summitry/core";
import { stanceOf } from "../interests/stance.ts";
import { pressAbove, pressSlope } from "../parameters/pressure.ts";

/**
 * How far Trump's stance pulls a decision against Kyiv, on the scale of log odds: `pressure.slope` * (stance -
 * `pressure.above`). A decision in favour of Kyiv is pulled the other way.
 */
export function againstKyiv(turn: ActTurn): number {
  return turn.amount(pressSlope) * (stanceOf(turn) - turn.amount(pressAbove));
}
