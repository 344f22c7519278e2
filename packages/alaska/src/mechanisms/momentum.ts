import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";

/** Pace, in km2 a week, at which walking away is worth to both just what its base says. */
export const NEUTRAL_PACE = 100;
/** Days over which the pace is averaged. */
export const DAYS_OF_MEAN = 21;
/** Weight of today in the exponential moving average that is equivalent to a mean over these days. */
const TODAY = 2 / (DAYS_OF_MEAN + 1);

/**
 * Battlefield momentum moves what walking away is worth.
 *
 * Formula: advance(-1) = mean pace of the last 21 days by the published figures / 100 - 1; advance(t) = advance(t-1) +
 * (m(t) / 100 - 1 - advance(t-1)) / 11, with m in km2 a week. Putin's walk-away rises by `putin.momentum` for every unit, Zelensky's falls by `zelensky.momentum`.
 */
export const momentum = mechanism({
  id: "momentum",
  because:
    "gains on the ground raise what walking away is worth to Putin and lower what it is worth to Zelensky",
  evidence: claimOf("momentum"),
  quantities: {
    advance: { unit: "100 km2 a week above the neutral pace", low: -20, high: 20, neutral: 0 },
  },
  on: {
    day: (view) => {
      const now = view.input("momentum") / NEUTRAL_PACE - 1;
      const before = view.quantity("advance");
      const mean = before + (now - before) * TODAY;
      return { advance: Math.max(-20, Math.min(20, mean)) };
    },
  },
});
