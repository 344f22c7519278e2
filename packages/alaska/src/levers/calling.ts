import type { ActTurn, EventOf, Inner, Move } from "@summitry/core";
import { refusalsIn } from "../interests/refusal.ts";
import { stanceOf } from "../interests/stance.ts";
import type { TableName } from "../tables/index.ts";
import { summitGap, talksGap, talksLead } from "../parameters/talks.ts";
import { haltsGround, promisesTrilateral, type CeasefireText } from "../tables/ceasefire.ts";
import { daysSince, type Memory } from "./memory.ts";

/** Stance below which, leaning to Ukraine, he invites Europe too. */
const WITH_EUROPE = -0.3;

/** What Trump remembers of meetings: whether the last one left hope, and whether anything has changed since. */
export const meetings: Memory = {
  inner: { hope: false, news: false, declined: false },
  on: {
    open: (inner: Inner, { table }: EventOf<"open">): void => {
      if (table === "ceasefire") Object.assign(inner, { news: false, declined: false });
    },
    adjourn: (inner: Inner, { table, ended }: EventOf<"adjourn">): void => {
      if (table === "ceasefire") inner.hope = ended !== "walk-out";
    },
    sign: (inner: Inner, { table }: EventOf<"sign">): void => {
      if (table === "ceasefire") inner.hope = true;
    },
    decline: (inner: Inner, { table }: EventOf<"decline">): void => {
      if (table === "ceasefire") Object.assign(inner, { declined: true, news: false });
    },
    move: (inner: Inner, { by, move }: EventOf<"move">): void => {
      if (move === "pause" || (move === "sanction" && by === "trump")) inner.news = true;
    },
  },
};

/** Telephone calls: to Putin when they have not spoken for `talks.gap` days, to Zelensky half-way between. */
export function phoning(turn: ActTurn): Move | null {
  const silence = daysSince(turn.day, turn.inner.contact);
  const gap = Math.round(turn.amount(talksGap));
  if (silence === gap) return call("putin", "to hear where things stand");
  return silence === Math.round(gap / 2) ? call("zelensky", "to tell what Putin said") : null;
}

function call(toward: string, because: string): Move {
  return { type: "move", move: "call", toward, because };
}

/**
 * Calls the next meeting on a ceasefire. That is the meeting of three if a signed text promises it, a refusal suggests
 * it, or a summit left hope; otherwise another meeting of two, when something has changed since the last one.
 */
export function ceasefireTalks(turn: ActTurn): Move | null {
  if (stops(turn) || isCalled(turn, "ceasefire")) return null;
  const pending = turn.pending("ceasefire");
  if (pending !== null) {
    const text = pending.outcome as CeasefireText;
    if (!promisesTrilateral(text) || turn.lastMet("ceasefire") !== pending.signedDay) return null;
    return three(turn, text.followUp === "with Europe");
  }
  const last = turn.lastMet("ceasefire");
  if (last !== null && turn.day - last < turn.amount(summitGap)) return null;
  const { hope, news, declined } = turn.inner;
  const open = declined !== true || news === true;
  const suggested = refusalsIn(turn.inner) > 0 || hope === true;
  if (suggested && open) return three(turn, stanceOf(turn) <= WITH_EUROPE);
  return news === true || last === null ? { type: "invite", table: "ceasefire", lead: lead(turn) } : null;
}

function three(turn: ActTurn, withEurope: boolean): Move {
  const seats = ["trump", "putin", "zelensky", ...(withEurope ? ["europe"] : [])];
  return { type: "invite", table: "ceasefire", lead: lead(turn), seats };
}

/** Calls a meeting on a settlement after a meeting of the three presidents that left hope. */
export function settlementTalks(turn: ActTurn): Move | null {
  const met = turn.quantity("ukraineShutOut") === 0 ? (turn.lastMet("ceasefire") ?? -1) : -1;
  const news = met > (turn.lastMet("settlement") ?? -1);
  if (
    !news ||
    turn.inner.hope !== true ||
    turn.inForce("settlement") !== null ||
    isCalled(turn, "settlement")
  )
    return null;
  return { type: "invite", table: "settlement", lead: lead(turn) };
}

/** Calls another round on the reset, if its table may meet and the last one was long enough ago. */
export function resetTalks(turn: ActTurn): Move | null {
  const allowed = turn.quantity("parallelReset") === 1 || isQuiet(turn);
  if (!allowed || turn.inForce("reset") !== null || isCalled(turn, "reset")) return null;
  const last = turn.lastMet("reset");
  const due = last === null || turn.day - last >= turn.amount(summitGap);
  return due ? { type: "invite", table: "reset", lead: lead(turn) } : null;
}

/** Whether there is no fighting on the ground. */
function isQuiet(turn: ActTurn): boolean {
  const truce = turn.inForce("ceasefire");
  return truce !== null && haltsGround(truce.outcome as CeasefireText);
}

/** Whether a text in force stops the war at least in part. */
function stops(turn: ActTurn): boolean {
  return turn.inForce("ceasefire") !== null && turn.inForce("ceasefire")?.outcome.kind !== "none";
}

function lead(turn: ActTurn): number {
  return Math.round(turn.amount(talksLead));
}

function isCalled(turn: ActTurn, table: TableName): boolean {
  return turn.invitations.some((invitation) => invitation.table === table);
}
