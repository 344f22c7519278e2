import { mechanism } from "@summitry/core";
import { elevations } from "../evidence/elevations.ts";

const { mead, powell } = elevations;

/**
 * The lower the lakes, the more there is to lose without a plan.
 *
 * Formula: exposure is the mean of two shares: how far Lake Mead has fallen from 1,075 feet, where shortages
 * begin, to 950, where Hoover Dam stops making power, and how far Lake Powell has from 3,575 to 3,490. What safe
 * lakes are worth to a party is its gain times that.
 */
export const reservoir = mechanism({
  id: "reservoir",
  because: "the lower the lakes, the more there is to lose without a plan",
  evidence: [
    {
      source: "https://github.com/Martin-McCoy/BOR (R/obj_powell_mead_elevations.R)",
      date: null,
      because: "the elevations at which shortages begin and power stops",
    },
  ],
  quantities: { exposure: { unit: "share of the fall to the power pools", low: 0, high: 1, neutral: 0 } },
  on: {
    day: (view) => {
      const low = fallen(view.input("mead"), mead.firstShortage, mead.powerPool);
      const lower = fallen(view.input("powell"), powell.middleTier, powell.powerPool);
      return { exposure: (low + lower) / 2 };
    },
  },
});

function fallen(level: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (from - level) / (from - to)));
}
