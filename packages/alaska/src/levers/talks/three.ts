import type { ActTurn, Move } from "@summitry/core";
import { decides } from "../../judgement/decides.ts";
import { stanceOf } from "../../interests/stance.ts";
import { europeLean, europeRate, summitPull, threeRate } from "../../parameters/meetings.ts";
import { daysSince } from "../memory.ts";
import { promisesTrilateral, type CeasefireText } from "../../tables/ceasefire.ts";
import { countIn } from "./meetings.ts";
import { isCalled, isQuiet, lead } from "./tables.ts";

/**
 * Trump calls a meeting of three. One that a text promises he calls in time for its date. Otherwise he decides, once for
 * each, after a meeting of presidents that left hope, after a refusal in Kyiv, and after a pause of the strikes; every
 * invitation declined before speaks against it.
 */
export function callingThree(turn: ActTurn): Move | null {
  if (isCalled(turn, "ceasefire")) return null;
  const due = turn.quantity("trilateralDue");
  if (due > turn.day) {
    const late = due - turn.day <= lead(turn);
    return late ? three(due - turn.day, promisedWithEurope(turn)) : null;
  }
  if (isQuiet(turn)) return null;
  const occasion = occasionFor(turn);
  if (occasion === null) return null;
  const declined = turn.amount(summitPull) * countIn(turn.inner.declined);
  if (!decides(turn, `three after ${occasion}`, threeRate, -declined)) return null;
  const leaning = -turn.amount(europeLean) * stanceOf(turn);
  return three(lead(turn), decides(turn, `Europe after ${occasion}`, europeRate, leaning));
}

/** What suggests such a meeting today: what happened yesterday, or `null`. */
function occasionFor({ day, inner }: ActTurn): string | null {
  if (daysSince(day, inner.met) === 1 && inner.hope === true) return `meeting ${day - 1}`;
  if (daysSince(day, inner.refusedDay) === 1) return `refusal ${day - 1}`;
  return daysSince(day, inner.news) === 1 ? `pause ${day - 1}` : null;
}

/** Whether the text that promises the meeting wants Europe there. */
function promisedWithEurope(turn: ActTurn): boolean {
  const texts = [turn.pending("ceasefire"), turn.inForce("ceasefire")];
  const promised = texts.find((text) => text !== null && promisesTrilateral(text.outcome as CeasefireText));
  return promised?.outcome["followUp"] === "with Europe";
}

function three(days: number, withEurope: boolean): Move {
  const seats = ["trump", "putin", "zelensky", ...(withEurope ? ["europe"] : [])];
  return { type: "invite", table: "ceasefire", lead: days, seats };
}

/** Calls the three to a meeting on a settlement after one on a ceasefire that left hope. */
export function callingSettlement(turn: ActTurn): Move | null {
  const { inner, day } = turn;
  if (inner.hope !== true || daysSince(day, inner.metThree) !== 1 || turn.lastMet("settlement") === day - 1)
    return null;
  if (turn.inForce("settlement") !== null || isCalled(turn, "settlement")) return null;
  return { type: "invite", table: "settlement", lead: lead(turn) };
}
