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
/** Date of the advance near Dobropillia; the length of a day in milliseconds, to count days from it. */
const SHOCK_DATE = Date.parse("2025-08-12");
const MILLISECONDS_A_DAY = 86_400_000;

/** A hypothetical breakthrough: on day 10, five times the usual pace, halving every two months. */
const BREAKTHROUGH: Shock = { day: 10, size: 400, halfLife: 60 };

/** The course of momentum: a named course, the user's own input, or values that apply from given days on. */
export type Momentum =
  "collapse" | "breakthrough" | Input | readonly { readonly day: number; readonly value: number }[];

/** The named courses of momentum. */
export const momentumPaths = ["collapse", "breakthrough"] as const;

/**
 * Battlefield momentum: the pace of Russian net gains while there is fighting. By default a first-order autoregressive
 * process fitted to the published months before the summit, plus the shock of 12 August, which fades. "collapse"
 * reverts to no gain instead of the mean; "breakthrough" adds a large fading gain on day 10.
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
