import type { ActTurn, Move } from "@summitry/core";
import { dueAfter } from "../../judgement/waits.ts";
import { callsGap, hearingKyiv } from "../../parameters/contacts.ts";
import { dayOf } from "../memory.ts";

/** Trump calls Putin: the wait from their last contact is drawn once for that contact. */
export function callingPutin(turn: ActTurn): Move | null {
  const since = dayOf(turn.inner.contact);
  if (since === turn.day) return null;
  const due = dueAfter(turn, since, `call after ${since ?? "none"}`, callsGap);
  return turn.day < due ? null : call("putin", "to hear where things stand");
}

/** After each contact with Putin he calls Kyiv, once, after a wait drawn for that contact. */
export function callingKyiv(turn: ActTurn): Move | null {
  return hearing(turn, "zelensky", turn.inner.contact, turn.inner.heardKyiv);
}

/** After each meeting in person with Putin he calls the Europeans, once, after a wait drawn for that meeting. */
export function callingEurope(turn: ActTurn): Move | null {
  return hearing(turn, "europe", turn.inner.summit, turn.inner.heardEurope);
}

function hearing(turn: ActTurn, whom: string, spokeWithPutin: unknown, heard: unknown): Move | null {
  const since = dayOf(spokeWithPutin);
  const last = dayOf(heard);
  if (since === null || since === turn.day || (last !== null && last >= since)) return null;
  const due = dueAfter(turn, since, `report to ${whom} ${since}`, hearingKyiv);
  return turn.day < due ? null : call(whom, "to tell what Putin said");
}

function call(toward: string, because: string): Move {
  return { type: "move", move: "call", toward, because };
}
