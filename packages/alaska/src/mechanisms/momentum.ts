import { mechanism } from "@summitry/core";
import { claimOf } from "../evidence/article.ts";
import { neutralPace, paceDays } from "../parameters/momentum.ts";

/** The range of the quantity: no pace on record comes near its ends. */
const RANGE = { low: -20, high: 20 } as const;

/**
 * Battlefield momentum moves what walking away is worth.
 *
 * Formula: advance(-1) = mean pace of the last 21 days by the published figures / 100 - 1; advance(t) = advance(t-1) +
 * (m(t) / 100 - 1 - advance(t-1)) / 11, with m in km2 a week, 100 `momentum.neutralPace`, and 1 / 11 the weight of today in the
 * moving average that is equivalent to a mean over the 21 days of `momentum.meanDays`. Putin's walk-away rises by `putin.momentum` for every unit, Zelensky's falls by `zelensky.momentum`.
 */
export const momentum = mechanism({
  id: "momentum",
  because:
    "gains on the ground raise what walking away is worth to Putin and lower what it is worth to Zelensky",
  evidence: claimOf("momentum"),
  quantities: {
    advance: { unit: "100 km2 a week above the neutral pace", ...RANGE, neutral: 0 },
  },
  parameters: [neutralPace, paceDays],
  on: {
    day: (view) => {
      const now = view.input("momentum") / view.amount(neutralPace) - 1;
      const before = view.quantity("advance");
      const mean = before + (2 * (now - before)) / (view.amount(paceDays) + 1);
      return { advance: Math.max(RANGE.low, Math.min(RANGE.high, mean)) };
    },
  },
});
