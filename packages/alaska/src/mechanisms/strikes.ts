import { exp, halfLifeDecay, ln, mechanism, type WorldView } from "@summitry/core";
import { daysAfterCalls } from "../evidence/air-campaign.ts";
import {
  airRestraint,
  harmHalfLife,
  harmSpread,
  restraintDays,
  strikeGap,
  strikesAfterCalls,
} from "../parameters/air.ts";
import { haltsAir, type CeasefireText } from "../tables/ceasefire.ts";

const left = halfLifeDecay();
const HARM = { unit: "civilian harm of recent strikes, 1 = usual", low: 0, high: 20, neutral: 1 };

/**
 * Massed strikes come at irregular intervals: more of them after a call, fewer while a dated threat or a meeting with Trump is near. They harm
 * civilians.
 *
 * Formula: restraint = `air.restraint` * max(threatLive, 1 if a meeting of Trump and Putin is set within `air.restraintDays`).
 * strikeClock rises every day by (1 - restraint) / `air.strikeGap`, times `air.afterCall` in the three days after the two have spoken, and
 * not under a pause or a truce in the air; Putin strikes when it passes a threshold that he draws anew after each strike
 * (exponential with mean 1), and it starts again from 0. harm halves every `harm.halfLife` days; a strike adds `air.strikeGap` * ln 2 /
 * `harm.halfLife` * exp(s * noise - s^2 / 2) with s = `harm.spread`, so that 1 is usual. Off, drones fly at their mean rate and nobody strikes in mass.
 */
export const strikes = mechanism({
  id: "strikes",
  because:
    "massed strikes are timed to calls and held back before meetings and deadlines; how they hit civilians varies",
  evidence: [
    {
      source: "timeline 2025-06-04; timeline 2025-07-03",
      date: "2025-07-03",
      because: "drones in the three days after six calls were 1.0 to 2.2 times those of the fortnight before",
    },
    {
      source: "timeline 2025-08-05; timeline 2025-08-08",
      date: "2025-08-08",
      because: "a lower tempo from 1 August, with a deadline and then a summit near, announced by nobody",
    },
    {
      source: "timeline 2025-04-24; timeline 2025-07-31",
      date: "2025-07-31",
      because: "strikes with many dead were rebuked in public",
    },
  ],
  quantities: {
    raid: { unit: "1 = a massed strike is under way", low: 0, high: 1, neutral: 0 },
    strikeClock: { unit: "1 = a massed strike is due on average", low: 0, high: 100_000, neutral: 0 },
    restraint: { unit: "share of strikes held back", low: 0, high: 1, neutral: 0 },
    spokeDay: {
      unit: "day on which Trump and Putin last spoke",
      low: -10_000,
      high: 100_000,
      neutral: -10_000,
    },
    harm: HARM,
  },
  parameters: [strikeGap, strikesAfterCalls, airRestraint, restraintDays, harmHalfLife, harmSpread],
  on: {
    day: (view) => {
      const restraint = view.amount(airRestraint) * Math.max(view.quantity("threatLive"), nearMeeting(view));
      const stopped = view.quantity("airPaused") === 1 || isStopped(view);
      const spoke = view.day - view.quantity("spokeDay") <= daysAfterCalls;
      const rate = (1 - restraint) / view.amount(strikeGap);
      const today = stopped ? 0 : rate * (spoke ? view.amount(strikesAfterCalls) : 1);
      return {
        raid: 0,
        restraint,
        strikeClock: view.quantity("strikeClock") + today,
        harm: view.quantity("harm") * left(1, view.amount(harmHalfLife)),
      };
    },
    open: (_view, { day, seats, level }) =>
      level !== "envoys" && seats.includes("trump") && seats.includes("putin") ? { spokeDay: day } : {},
    move: (view, { day, by, move, toward }) => {
      if (move === "call" && by === "trump" && toward === "putin") return { spokeDay: day };
      return move === "strike" ? { raid: 1, strikeClock: 0, harm: view.quantity("harm") + harmOf(view) } : {};
    },
  },
});

/** Civilian harm of one massed strike. */
function harmOf(view: WorldView): number {
  const spread = view.amount(harmSpread);
  const size = exp(spread * view.input("toll") - (spread * spread) / 2);
  const usual = (view.amount(strikeGap) * ln(2)) / view.amount(harmHalfLife);
  return Math.min(usual * size, HARM.high - view.quantity("harm"));
}

/** 1 if Trump and Putin are to meet in person within the days of restraint, otherwise 0. */
function nearMeeting(view: WorldView): number {
  const near = view.invitations.some(
    ({ day, seats, level }) =>
      level !== "envoys" &&
      day - view.day <= view.amount(restraintDays) &&
      seats.includes("trump") &&
      seats.includes("putin"),
  );
  return near ? 1 : 0;
}

function isStopped(view: WorldView): boolean {
  const truce = view.inForce("ceasefire");
  return truce !== null && haltsAir(truce.outcome as CeasefireText);
}
