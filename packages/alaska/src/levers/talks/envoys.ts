import type { ActTurn, Move } from "@summitry/core";
import { decides } from "../../judgement/decides.ts";
import { envoysGap, envoysOnReset } from "../../parameters/contacts.ts";
import { dayOf, type Memory } from "../memory.ts";
import { isQuiet } from "../../tables/quiet.ts";
import { isWithoutNews, nextRound, envoysMemory } from "./rounds.ts";
import { isCalled, resetIsOpen } from "./tables.ts";

/** What Trump remembers of the rounds of his envoys with the Russians. */
export const rounds: Memory = envoysMemory((seats) => seats.includes("trump") && seats.includes("putin"));

/**
 * Trump sends envoys to Moscow; the wait from their last round is drawn once for that round. They talk about the
 * settlement while there is no fighting on the ground, and otherwise about a ceasefire or, in a share of the rounds, about
 * a reset. A round about the war is not called while nothing has happened since one that brought no text.
 */
export function sendingEnvoys(turn: ActTurn): Move | null {
  if (turn.quantity("envoysTravel") === 0) return null;
  const last = dayOf(turn.inner.round);
  if (turn.day < nextRound(turn, "round", envoysGap)) return null;
  if (resetIsOpen(turn) && decides(turn, `subject after ${last ?? "none"}`, envoysOnReset))
    return { type: "invite", table: "reset", level: "envoys", seats: ["trump", "putin"] };
  if (isWithoutNews(turn)) return null;
  if (isQuiet(turn)) {
    if (turn.inForce("settlement") !== null || isCalled(turn, "settlement")) return null;
    return { type: "invite", table: "settlement", level: "envoys" };
  }
  if (isCalled(turn, "ceasefire")) return null;
  const shutOut = turn.quantity("ukraineShutOut") === 1;
  const seats = shutOut ? ["trump", "putin"] : ["trump", "putin", "zelensky"];
  return { type: "invite", table: "ceasefire", level: "envoys", seats };
}
