import {
  Agent,
  tradeOff,
  type ActTurn,
  type Inner,
  type Move,
  type Recipes,
  type RedLine,
  type Strategy,
} from "@summitry/core";
import { utilityOf } from "../interests/interest.ts";
import { guarding } from "../levers/incidents.ts";
import { contacts, lobbying } from "../levers/lobbying.ts";
import { appeals, appealToEurope, offeringBusiness } from "../levers/appealing.ts";
import { mergedMemory } from "../levers/memory.ts";
import { movesToday } from "../levers/moves-today.ts";
import { StatedAgent } from "./stated-agent.ts";

/** Days between a call for talks with Ukraine's backers and the meeting. */
const NOTICE = 7;
/** Days between a contact of Trump and Putin and Kyiv's appeal to Trump. */
const HEARD_AFTER = 1;

const memory = mergedMemory(contacts, appeals);

/**
 * Volodymyr Zelensky, as a model of publicly stated positions: a ceasefire now, then a peace with minimal concessions
 * and adequate guarantees; three red lines.
 */
export class Zelensky extends StatedAgent {
  readonly id = "zelensky";
  readonly utility: Agent["utility"] = {
    ceasefire: utilityOf("ceasefire", "zelensky"),
    settlement: utilityOf("settlement", "zelensky"),
    guarantees: utilityOf("guarantees", "zelensky"),
  };
  readonly strategy: Strategy = tradeOff({ exponent: 2 });
  override readonly redLines: readonly RedLine[] = this.ukraineLines;
  override readonly inner: Inner = memory.inner;
  override readonly on: Recipes = memory.on;

  override act(turn: ActTurn): readonly Move[] {
    return movesToday(LEVERS, turn);
  }
}

const LEVERS = [
  guaranteesTalks,
  guarding("zelensky"),
  lobbying(HEARD_AFTER),
  appealToEurope,
  offeringBusiness,
] as const;

/**
 * Calls talks on guarantees with Europe and Washington, and calls them again after a new text on Ukraine has been
 * signed.
 */
function guaranteesTalks(turn: ActTurn): Move | null {
  const called = turn.invitations.some(({ table }) => table === "guarantees");
  if (called || turn.inForce("guarantees") !== null) return null;
  const last = turn.lastMet("guarantees");
  const news = turn.texts.some(({ table, signedDay }) => isOnUkraine(table) && signedDay > (last ?? 0));
  return last === null || news ? { type: "invite", table: "guarantees", lead: NOTICE } : null;
}

function isOnUkraine(table: string): boolean {
  return table === "ceasefire" || table === "settlement";
}
