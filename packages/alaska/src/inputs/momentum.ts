import { autoregressive, series, type Input, type Shock } from "@summitry/core";
import {
  momentumDeviation,
  momentumMean,
  momentumMemory,
  momentumStart,
  shockHalfLife,
  shockSize,
} from "../parameters/momentum.ts";

const UNIT = "km2 per week";
/** Day of the advance near Dobropillia, and days in milliseconds to count from it. */
const SHOCK_DATE = Date.parse("2025-08-12");
const MILLISECONDS_A_DAY = 86_400_000;

/** A breakthrough of the user's imagination: ten days in, five times the usual pace, fading by half in two months. */
const BREAKTHROUGH: Shock = { day: 10, size: 400, halfLife: 60 };

/** What momentum may be: a named course, the user's own input, or a series of values from given days on. */
export type Momentum =
  "collapse" | "breakthrough" | Input | readonly { readonly day: number; readonly value: number }[];

/** Names of the courses there are. */
export const momentumCourses = ["collapse", "breakthrough"] as const;

/**
 * Battlefield momentum: the pace of Russian net gains while the guns speak. A first-order autoregressive process
 * fitted to the published months before the summit, with the shock of 12 August fading on top; or what is given.
 * "collapse" returns to no gain at all instead of the mean, "breakthrough" adds a large fading gain on day 10.
 */
export function momentumInput(start: string, given?: Momentum): Input {
  if (given !== undefined && typeof given !== "string") return isSeries(given) ? series(given, UNIT) : given;
  const dobropillia = {
    day: Math.round((SHOCK_DATE - Date.parse(start)) / MILLISECONDS_A_DAY),
    size: shockSize,
    halfLife: shockHalfLife,
  };
  return autoregressive({
    unit: UNIT,
    mean: given === "collapse" ? 0 : momentumMean,
    deviation: momentumDeviation,
    memory: momentumMemory,
    start: momentumStart,
    shocks: given === "breakthrough" ? [dobropillia, BREAKTHROUGH] : [dobropillia],
  });
}

function isSeries(given: Exclude<Momentum, string>): given is Extract<Momentum, readonly unknown[]> {
  return Array.isArray(given);
}
