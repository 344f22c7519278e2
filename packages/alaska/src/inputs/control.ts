import { derived } from "@summitry/core";
import { claimedKm2 } from "../evidence/control.ts";
import { controlStart } from "../parameters/control.ts";
import { haltsGround, type CeasefireText } from "../tables/ceasefire.ts";

/**
 * Share of the four oblasts under Russian control. Momentum changes it day by day while no truce on the ground is in
 * force; it is kept between 0 and 1.
 */
export const controlInput = derived({
  unit: "share of the four oblasts",
  start: controlStart,
  next({ previous, input, inForce }) {
    const truce = inForce("ceasefire");
    if (truce !== null && haltsGround(truce.outcome as CeasefireText)) return previous;
    return Math.max(0, Math.min(1, previous + input("momentum") / 7 / claimedKm2));
  },
});
