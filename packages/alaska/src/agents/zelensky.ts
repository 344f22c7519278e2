import { Agent, tradeOff, type ActTurn, type Move, type RedLine, type Strategy } from "@summitry/core";
import { utilityOf } from "../interests/interest.ts";
import { ukraineLines } from "../red-lines.ts";
import { StatedAgent } from "./stated-agent.ts";

/** Days from a call for talks with Ukraine's backers to the meeting. */
const NOTICE = 7;

/**
 * Volodymyr Zelensky, as a model of publicly stated positions: a ceasefire now, then a peace with minimal concessions
 * and proper guarantees; three red lines.
 */
export class Zelensky extends StatedAgent {
  readonly id = "zelensky";
  readonly utility: Agent["utility"] = {
    ceasefire: utilityOf("ceasefire", "zelensky"),
    settlement: utilityOf("settlement", "zelensky"),
    guarantees: utilityOf("guarantees", "zelensky"),
  };
  readonly strategy: Strategy = tradeOff({ exponent: 2 });
  override readonly redLines: readonly RedLine[];

  constructor(lines: readonly RedLine[] = ukraineLines(false)) {
    super();
    this.redLines = lines;
  }

  /** Calls Europe and Washington to talks on guarantees, and again when a text on Ukraine has been signed since. */
  override act(turn: ActTurn): readonly Move[] {
    const called = turn.invitations.some(({ table }) => table === "guarantees");
    if (called || turn.inForce("guarantees") !== null) return [];
    const last = turn.lastMet("guarantees");
    const news = turn.texts.some(({ table, signedDay }) => isOnUkraine(table) && signedDay > (last ?? 0));
    return last === null || news ? [{ type: "invite", table: "guarantees", lead: NOTICE }] : [];
  }
}

function isOnUkraine(table: string): boolean {
  return table === "ceasefire" || table === "settlement";
}
