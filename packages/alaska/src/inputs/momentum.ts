import { autoregressive } from "@summitry/core";
import {
  momentumDeviation,
  momentumMean,
  momentumMemory,
  momentumStart,
  shockHalfLife,
  shockSize,
} from "../parameters/momentum.ts";

/** Days from 12 August to day 0. */
const SHOCK_DAY = -3;

/**
 * Battlefield momentum: the pace of Russian net gains while the guns speak. A first-order autoregressive process
 * fitted to the published months before the summit, with the shock of 12 August fading on top.
 */
export const momentum = autoregressive({
  unit: "km2 per week",
  mean: momentumMean,
  deviation: momentumDeviation,
  memory: momentumMemory,
  start: momentumStart,
  shocks: [{ day: SHOCK_DAY, size: shockSize, halfLife: shockHalfLife }],
});
