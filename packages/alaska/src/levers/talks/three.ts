import type { ActTurn, Move } from "@summitry/core";
import { decides } from "../../judgement/decides.ts";
import { waits } from "../../judgement/waits.ts";
import { stanceOf } from "../../interests/stance.ts";
import { europeLean, europeRate, summitPull, threeRate, threeWait } from "../../parameters/meetings.ts";
import { daysSince } from "../memory.ts";
import { talksLead } from "../../parameters/talks.ts";
import { promisesTrilateral, type CeasefireText } from "../../tables/ceasefire.ts";
import { countIn } from "./meetings.ts";
import { isQuiet } from "../../tables/quiet.ts";
import { isCalled, lead } from "./tables.ts";

/**
 * Trump calls a meeting of three. One that a text promises he calls in time for its date, for a day
 * until then on which all can come: a wait of mean `talks.lead`, drawn once for the promise. Otherwise he decides, once for
 * each, some days after a meeting of presidents that left hope, after a refusal in Kyiv, and after a pause of the strikes; every
 * invitation declined before speaks against it.
 */
export function callingThree(turn: ActTurn): Move | null {
  if (isCalled(turn, "ceasefire")) return null;
  const due = turn.quantity("trilateralDue");
  if (due > turn.day) {
    if (due - turn.day > lead(turn)) return null;
    const days = Math.min(due - turn.day, waits(turn, `promise ${due}`, talksLead));
    return three(days, promisedWithEurope(turn));
  }
  if (isQuiet(turn)) return null;
  const occasion = occasionFor(turn);
  if (occasion === null) return null;
  const declined = turn.amount(summitPull) * countIn(turn.inner.declined);
  if (!decides(turn, `three after ${occasion}`, threeRate, -declined)) return null;
  const leaning = -turn.amount(europeLean) * stanceOf(turn);
  return three(lead(turn), decides(turn, `Europe after ${occasion}`, europeRate, leaning));
}

/** What suggests such a meeting today: what happened some days ago, after a wait drawn once for it; `null` for nothing. */
function occasionFor(turn: ActTurn): string | null {
  const { met, hope, refusedDay, news } = turn.inner;
  if (hope === true && isThoughtOver(turn, "meeting", met)) return `meeting ${String(met)}`;
  if (isThoughtOver(turn, "refusal", refusedDay)) return `refusal ${String(refusedDay)}`;
  return isThoughtOver(turn, "pause", news) ? `pause ${String(news)}` : null;
}

function isThoughtOver(turn: ActTurn, what: string, since: unknown): boolean {
  const days = daysSince(turn.day, since);
  return days > 0 && days === waits(turn, `three, after ${what} ${String(since)}`, threeWait);
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
