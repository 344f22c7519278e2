import type { BargainingTurn } from "@summitry/core";
import { decides } from "../judgement/decides.ts";
import { putinAffront, putinLeaves } from "../parameters/meetings.ts";

/**
 * Why Putin leaves a meeting of presidents on Ukraine, or `null` while he stays. He decides once, half-way: from
 * `leave.putin`, moved by how far the best he has been offered lies below walking away.
 */
export function putinLeavesTable(turn: BargainingTurn): string | null {
  const { offers, round, rounds, table } = turn;
  if (table === "reset" || table === "guarantees" || 2 * round !== rounds) return null;
  let best = Number.NEGATIVE_INFINITY;
  for (const { by, outcome } of offers) if (by !== turn.agent) best = Math.max(best, turn.utility(outcome));
  if (best >= turn.floor || best === Number.NEGATIVE_INFINITY) return null;
  const pull = turn.amount(putinAffront) * (turn.floor - best);
  return decides(turn, `affront ${table} ${turn.day}`, putinLeaves, pull)
    ? "what is asked here is no basis for talks"
    : null;
}
