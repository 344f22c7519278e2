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

/**
 * The day on which an agent does something again, after a wait drawn once for the occasion. A wait that began before day
 * 0 and was not over by then begins anew on day 0: an exponential wait is no nearer its end for having lasted.
 *
 * @param since Day from which it waits; `null` for day 0.
 */
export function dueAfter(turn: JudgingTurn, since: number | null, occasion: string, mean: Amount): number {
  return Math.max(0, since ?? 0) + waits(turn, occasion, mean);
}
