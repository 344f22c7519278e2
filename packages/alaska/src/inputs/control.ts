import { derived } from "@summitry/core";
import { claimedKm2 } from "../evidence/control.ts";
import { controlStart } from "../parameters/control.ts";
import { isQuiet } from "../tables/quiet.ts";

/**
 * Share of the four oblasts under Russian control. Momentum changes it day by day while no truce on the ground is in
 * force; it is kept between 0 and 1.
 */
export const controlInput = derived({
  unit: "share of the four oblasts",
  start: controlStart,
  next({ previous, input, inForce }) {
    if (isQuiet({ inForce })) return previous;
    return Math.max(0, Math.min(1, previous + input("momentum") / 7 / claimedKm2));
  },
});
