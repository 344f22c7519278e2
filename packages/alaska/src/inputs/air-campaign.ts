import { derived } from "@summitry/core";
import { airMean } from "../parameters/air.ts";

/** Drones during a pause of the campaign, as a share of the usual rate. */
const PAUSED = 0.15;
/** Drones in a massed strike, as a multiple of the usual rate. */
const MASSED = 3;
/** Standard deviation from day to day, as a share of the rate. */
const SPREAD = 0.35;

/** Long-range drones per day: set by Putin's strikes and pauses, with daily noise. */
export const airCampaign = derived({
  unit: "drones a day",
  start: airMean,
  next({ amount, quantity, noise }) {
    const level = quantity("airPaused") === 1 ? PAUSED : quantity("raid") === 1 ? MASSED : 1;
    return Math.max(0, amount(airMean) * level * (1 + SPREAD * noise));
  },
});
