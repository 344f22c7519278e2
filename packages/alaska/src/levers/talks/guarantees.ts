import type { ActTurn, Move } from "@summitry/core";
import { waits } from "../../judgement/waits.ts";
import { guaranteesWait } from "../../parameters/contacts.ts";
import { isOnUkraine } from "../../tables/on-ukraine.ts";
import { isCalled, lead } from "./tables.ts";

/**
 * Kyiv calls talks on guarantees with Europe and Washington, and calls them again after a new text on Ukraine has been
 * signed; the wait is drawn once for the eve or for that text.
 */
export function guaranteesTalks(turn: ActTurn): Move | null {
  if (isCalled(turn, "guarantees") || turn.inForce("guarantees") !== null) return null;
  const last = turn.lastMet("guarantees");
  const since = last === null ? 0 : newsAfter(turn, last);
  if (since === null) return null;
  const because = last === null ? "the eve" : `text ${since}`;
  if (turn.day < since + waits(turn, `guarantees after ${because}`, guaranteesWait)) return null;
  return { type: "invite", table: "guarantees", lead: lead(turn) };
}

/** Day of the first text on Ukraine signed after a day, or `null`. */
function newsAfter(turn: ActTurn, day: number): number | null {
  const text = turn.texts.find(({ table, signedDay }) => isOnUkraine(table) && signedDay > day);
  return text?.signedDay ?? null;
}
