import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { decides } from "../../judgement/decides.ts";
import { waits } from "../../judgement/waits.ts";
import { pressDays, pressRate, pressWait } from "../../parameters/pressure.ts";
import { dayOf, daysSince, type Memory } from "../memory.ts";
import { againstKyiv } from "../leaning.ts";
import { isAbout, isOfThree, isOnUkraine } from "../../tables/on-ukraine.ts";

/** What Trump remembers of his demand on Kyiv: what it is about, by when, and whether Kyiv has refused in public. */
export const demands: Memory = {
  inner: { demand: null, demandDue: null, demandRefused: false },
  on: {
    move: (inner: Inner, { move, due, about }: EventOf<"move">): void => {
      if (move === "pressure")
        Object.assign(inner, { demand: about ?? null, demandDue: due, demandRefused: false });
      if (move === "cut" || move === "relent") inner.demand = null;
    },
    ratify: (inner: Inner, { by, table }: EventOf<"ratify">): void => {
      if (by === "zelensky" && isAbout(inner.demand, table)) inner.demand = null;
    },
    sign: (inner: Inner, { table, signatories }: EventOf<"sign">): void => {
      if (signatories.includes("zelensky") && isAbout(inner.demand, table)) inner.demand = null;
    },
    refuse: (inner: Inner, { by, text }: EventOf<"refuse">): void => {
      if (by === "zelensky" && inner.demand === text) inner.demandRefused = true;
    },
  },
};

/**
 * Asks Kyiv to accept, or lose all support: a decision on every occasion, a wait of mean `pressure.wait` after it, with
 * the base rate `pressure.press` pulled by his stance. The demand names the text or the table, and a day
 * `pressure.days` ahead. Before a meeting of three it is made that many days ahead of the meeting, and is due on the day after
 * it.
 */
export function demanding(turn: ActTurn): Move | null {
  if (turn.inner.demand !== null || turn.inner.cut !== null) return null;
  const days = Math.max(1, Math.round(turn.amount(pressDays)));
  const meeting = turn.invitations.find(
    ({ table, seats, day }) => isOnUkraine(table) && isOfThree(seats) && day - turn.day === days,
  );
  if (meeting !== undefined && wouldPress(turn, `meeting ${meeting.table} ${meeting.sentDay}`))
    return demand(meeting.table, days + 1, "a meeting of three is to bring a result");
  const { occasion, occasionDay, occasionAbout: about, occasionBecause: because } = turn.inner;
  if (typeof occasion !== "string" || typeof about !== "string" || typeof because !== "string") return null;
  if (daysSince(turn.day, occasionDay) !== waits(turn, `${occasion} wait`, pressWait)) return null;
  if (isSettled(turn, about) || !wouldPress(turn, occasion)) return null;
  return demand(about, days, because);
}

/** The last day for Kyiv to accept, or `null` where nothing is demanded. */
export function demandDue(turn: ActTurn): number | null {
  return turn.inner.demand === null ? null : dayOf(turn.inner.demandDue);
}

function wouldPress(turn: ActTurn, occasion: string): boolean {
  return decides(turn, `press ${occasion}`, pressRate, againstKyiv(turn));
}

/** Whether Kyiv is not what a text waits for: one of its table is in force, or Trump has yet to sign it himself. */
function isSettled(turn: ActTurn, about: string): boolean {
  if (
    turn.texts.some(
      ({ id, status, awaits }) => id === about && status === "pending" && awaits.includes("trump"),
    )
  )
    return true;
  return ["ceasefire", "settlement"].some((table) => isAbout(about, table) && turn.inForce(table) !== null);
}

function demand(about: string, due: number, because: string): Move {
  return { type: "move", move: "pressure", toward: "zelensky", about, due, because };
}
