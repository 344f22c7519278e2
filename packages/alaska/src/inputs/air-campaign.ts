import { derived } from "@summitry/core";
import { airDeviation, airMassed, airMean, airPausedRate } from "../parameters/air.ts";
import { haltsAir, type CeasefireText } from "../tables/ceasefire.ts";

/**
 * Long-range drones per day: Putin's strikes, pauses and restraint and the truces of the day before set the rate, with
 * daily noise.
 *
 * Formula: `air.mean` * level * (1 + `air.deviation` * noise), and at least 0; the level is `air.pausedRate` under a pause or a truce in
 * the air, `air.massed` after a massed strike, and otherwise 1 - restraint.
 */
export const airCampaign = {
  ...derived({
    unit: "drones a day",
    start: airMean,
    next({ amount, quantity, noise, inForce }) {
      const truce = inForce("ceasefire");
      const stopped =
        quantity("airPaused") === 1 || (truce !== null && haltsAir(truce.outcome as CeasefireText));
      const struck = quantity("raid") === 1 ? amount(airMassed) : 1 - quantity("restraint");
      const level = stopped ? amount(airPausedRate) : struck;
      return Math.max(0, amount(airMean) * level * (1 + amount(airDeviation) * noise));
    },
  }),
  parameters: [airMean, airDeviation, airMassed, airPausedRate],
};
