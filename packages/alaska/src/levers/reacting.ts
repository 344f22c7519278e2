import type { ActTurn, Amount } from "@summitry/core";
import { waits } from "../judgement/waits.ts";
import { dayOf } from "./memory.ts";

/**
 * Whether a reaction to what happened on a remembered day is due today: after a wait that was drawn once for it.
 *
 * @param kept The day that is remembered, or `null` for never.
 * @param to What it is a reaction to: it names the occasion together with the day.
 */
export function isDueToday(turn: ActTurn, kept: unknown, to: string, wait: Amount): boolean {
  const day = dayOf(kept);
  return day !== null && day < turn.day && turn.day - day === waits(turn, `${to} ${day}`, wait);
}
