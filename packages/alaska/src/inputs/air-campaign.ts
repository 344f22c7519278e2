import { derived } from "@summitry/core";
import { airMean } from "../parameters/air.ts";

/** Share of the usual rate that flies while the campaign is paused. */
const PAUSED = 0.15;
/** A massed strike, as a multiple of the usual rate. */
const MASSED = 3;
/** Spread from day to day, as a share of the rate. */
const SPREAD = 0.35;

/** Long-range drones a day: Putin's lever, with the noise of days around it. */
export const airCampaign = derived({
  unit: "drones a day",
  start: airMean,
  next({ amount, quantity, noise }) {
    const level = quantity("airPaused") === 1 ? PAUSED : quantity("raid") === 1 ? MASSED : 1;
    return Math.max(0, amount(airMean) * level * (1 + SPREAD * noise));
  },
});
