import type { ActTurn, Move } from "@summitry/core";
import { decides } from "../../judgement/decides.ts";
import { summitPull, summitRate } from "../../parameters/meetings.ts";
import { daysSince } from "../memory.ts";
import { countIn } from "./meetings.ts";
import { isQuiet } from "../../tables/quiet.ts";
import { isCalled, lead, resetIsOpen } from "./tables.ts";

/**
 * Trump calls another meeting of two in person. He decides once after each call with Putin, after each round of envoys and
 * after each refusal in Kyiv. A text that waits to be signed speaks for it; lost attention of the world, anger,
 * and meetings that came to nothing against it.
 *
 * Formula: `summit.rate`, moved on the scale of log odds by `summit.pull` * (text waits - (1 - spotlight) - frustration -
 * empty meetings).
 */
export function callingSummit(turn: ActTurn): Move | null {
  if (isQuiet(turn) || isCalled(turn, "ceasefire")) return null;
  const occasion = occasionFor(turn);
  if (occasion === null) return null;
  const waiting = turn.pending("ceasefire") !== null || turn.pending("reset") !== null ? 1 : 0;
  const less = 1 - turn.quantity("spotlight") + turn.quantity("frustration") + countIn(turn.inner.empty);
  const pull = turn.amount(summitPull) * (waiting - less);
  if (!decides(turn, `summit after ${occasion}`, summitRate, pull)) return null;
  return { type: "invite", table: "ceasefire", lead: lead(turn) };
}

function occasionFor({ day, inner }: ActTurn): string | null {
  if (daysSince(day, inner.called) === 1) return `call ${day - 1}`;
  if (daysSince(day, inner.round) === 1) return `round ${day - 1}`;
  return daysSince(day, inner.refusedDay) === 1 ? `refusal ${day - 1}` : null;
}

/** A reset is talked about as well where the two presidents meet. */
export function resetAtSummit(turn: ActTurn): Move | null {
  const summit = turn.invitations.find(({ table }) => table === "ceasefire");
  if (summit === undefined || summit.level === "envoys" || summit.sentDay !== turn.day - 1) return null;
  if (summit.day <= turn.day || summit.seats.includes("zelensky") || !resetIsOpen(turn)) return null;
  return { type: "invite", table: "reset", lead: summit.day - turn.day, seats: ["trump", "putin"] };
}
