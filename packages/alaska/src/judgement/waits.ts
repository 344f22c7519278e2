import { ln, type Amount } from "@summitry/core";
import type { JudgingTurn } from "./judging-turn.ts";

/**
 * Whole days that pass before an agent does something, drawn once for an occasion: at least 1, exponential with that
 * mean.
 *
 * Formula: max(1, round(-mean * ln(1 - u))).
 */
export function waits(turn: JudgingTurn, occasion: string, mean: Amount): number {
  const { uniform } = turn.occasion(occasion);
  return Math.max(1, Math.round(-turn.amount(mean) * ln(1 - uniform())));
}
