import { ln, type ActTurn, type EventOf, type Inner, type Move } from "@summitry/core";
import { decides } from "../judgement/decides.ts";
import { pauseDays, pauseRate, pauseSlope, pauseThreshold } from "../parameters/air.ts";
import { haltsAir, type CeasefireText } from "../tables/ceasefire.ts";
import { daysSince, type Memory } from "./memory.ts";

/** What Putin remembers of his air campaign, and of what gave occasion to a pause. */
export const campaign: Memory = {
  inner: { struck: null, occasion: null, occasionDay: null },
  on: {
    move: (inner: Inner, { day, move, toward }: EventOf<"move">): void => {
      if (move === "strike") inner.struck = day;
      if (move === "threaten" && toward === "putin") remember(inner, "threat", day);
      if (move === "call" && toward === "putin") remember(inner, "call", day);
    },
    invite: (inner: Inner, { day, seats, level }: EventOf<"invite">): void => {
      if (level !== "envoys" && seats.includes("trump") && seats.includes("putin"))
        remember(inner, "meeting", day);
    },
  },
};

function remember(inner: Inner, what: string, day: number): void {
  inner.occasion = what;
  inner.occasionDay = day;
}

/**
 * Putin's air campaign: a massed strike when the clock of the campaign passes a threshold drawn anew after each one, and on the day
 * after a threat, a call or an invitation of Trump's a decision on a pause.
 */
export function airCampaigning(turn: ActTurn): Move | null {
  if (turn.quantity("airPaused") === 1 || isStopped(turn)) return null;
  return pausing(turn) ?? striking(turn);
}

function isStopped(turn: ActTurn): boolean {
  const truce = turn.inForce("ceasefire");
  return truce !== null && haltsAir(truce.outcome as CeasefireText);
}

function striking(turn: ActTurn): Move | null {
  const clock = turn.quantity("strikeClock");
  if (clock === 0) return null;
  const { struck } = turn.inner;
  const threshold = -ln(1 - turn.occasion(`strike after ${String(struck)}`).uniform());
  if (clock < threshold) return null;
  return { type: "move", move: "strike", toward: "zelensky", because: "the air campaign goes on" };
}

function pausing(turn: ActTurn): Move | null {
  const appeal = turn.quantity("pauseAppeal");
  const { occasion, occasionDay } = turn.inner;
  if (appeal === 0 || daysSince(turn.day, occasionDay) !== 1) return null;
  const threshold = turn.amount(pauseThreshold);
  const pull = turn.amount(pauseSlope) * (appeal - threshold);
  if (!decides(turn, `pause after ${String(occasion)} ${String(occasionDay)}`, pauseRate, pull)) return null;
  const term = (turn.amount(pauseDays) * appeal) / (appeal + threshold);
  return {
    type: "move",
    move: "pause",
    toward: "trump",
    due: Math.max(1, Math.round(term)),
    because: "to calm Washington while the ground war goes on",
  };
}
