import type { ActTurn, WorldView } from "@summitry/core";
import type { TableName } from "../../tables/index.ts";
import { haltsGround, type CeasefireText } from "../../tables/ceasefire.ts";
import { talksLead } from "../../parameters/talks.ts";

/** Whether there is no fighting on the ground. */
export function isQuiet(view: Pick<WorldView, "inForce">): boolean {
  const truce = view.inForce("ceasefire");
  return truce !== null && haltsGround(truce.outcome as CeasefireText);
}

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
