import type { ActTurn, Move } from "@summitry/core";
import { lobbyWait } from "../parameters/reactions.ts";
import { isDueToday } from "./reacting.ts";

/**
 * An appeal to Trump some days after he and Putin have spoken: `lobby.wait` on average. It moves his stance, and the effect
 * wears off.
 */
export function lobbying(turn: ActTurn): Move | null {
  if (!isDueToday(turn, turn.inner.contact, "contact", lobbyWait)) return null;
  return { type: "move", move: "lobby", toward: "trump", because: "Trump has just spoken with Putin" };
}
