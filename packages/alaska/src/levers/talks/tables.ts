import type { ActTurn } from "@summitry/core";
import type { TableName } from "../../tables/index.ts";
import { isQuiet } from "../../tables/quiet.ts";
import { talksLead } from "../../parameters/talks.ts";

/** Whether a meeting of a table is called. */
export function isCalled(turn: ActTurn, table: TableName): boolean {
  return turn.invitations.some((invitation) => invitation.table === table);
}

/** Whether a reset may be talked about now. */
export function resetIsOpen(turn: ActTurn): boolean {
  if (turn.inForce("reset") !== null || isCalled(turn, "reset")) return false;
  return turn.quantity("parallelReset") === 1 || isQuiet(turn);
}

/** Whole days from an invitation of presidents to the meeting. */
export function lead(turn: ActTurn): number {
  return Math.max(1, Math.round(turn.amount(talksLead)));
}
