import type { ActTurn } from "@summitry/core";
import { isOnUkraine } from "../tables/on-ukraine.ts";

/** Whether there is hope of an answer from Moscow: a meeting on the war is set with Putin himself, or a text waits. */
export function isHopeful(turn: ActTurn): boolean {
  if (turn.pending("ceasefire") !== null || turn.pending("settlement") !== null) return true;
  return turn.invitations.some(
    ({ table, seats, level }) => isOnUkraine(table) && level !== "envoys" && seats.includes("putin"),
  );
}
