import type { ActTurn, Move } from "@summitry/core";
import { directGap } from "../../parameters/contacts.ts";
import type { Memory } from "../memory.ts";
import { isQuiet } from "../../tables/quiet.ts";
import { isWithoutNews, nextRound, envoysMemory } from "./rounds.ts";
import { isCalled } from "./tables.ts";

/** What Putin remembers of direct rounds of the Russian and Ukrainian delegations. */
export const directRounds: Memory = envoysMemory((seats) => !seats.includes("trump"));

/**
 * Putin offers a direct round of delegations, after a wait drawn once for the round before, and not while nothing has
 * happened since one that brought no text.
 */
export function directTalks(turn: ActTurn): Move | null {
  if (turn.quantity("envoysTravel") === 0 || isQuiet(turn) || isCalled(turn, "ceasefire")) return null;
  if (turn.day < nextRound(turn, "direct", directGap) || isWithoutNews(turn)) return null;
  return { type: "invite", table: "ceasefire", level: "envoys", seats: ["putin", "zelensky"] };
}
