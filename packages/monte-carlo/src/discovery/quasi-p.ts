import { binomialTail } from "../statistics/binomial-tail.ts";
import { type Box, type BoxLimit, insideOf, withLimit } from "./box.ts";
import type { Cases } from "./cases.ts";

/** How likely the density of a box would be by chance if a limit of a parameter meant nothing. */
export interface QuasiP {
  /** For the lower limit, from 0 to 1; `null` where there is none. */
  readonly low: number | null;
  /** For the upper limit. */
  readonly high: number | null;
}

/**
 * Quasi-p-values of every restriction of a box: a one-sided binomial test of the number of hits in the box against the
 * density of the same box without that limit. They are p-values on runs that the box was not made from. On those that it
 * was made from they are too small, as the limits were chosen for their density.
 *
 * Source: Bryant and Lempert (2010), "Thinking inside the box: a participatory, computer-assisted approach to scenario
 * discovery", Technological Forecasting and Social Change 77.
 */
export function quasiP(box: Box, cases: Cases): readonly QuasiP[] {
  const inside = totalsIn(box, cases);
  return box.limits.map((limit) => {
    const without = (end: "low" | "high"): number | null => {
      if (!Number.isFinite(limit[end])) return null;
      const open: BoxLimit = {
        ...limit,
        [end]: end === "low" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      };
      const { runs, hits } = totalsIn(withLimit(box, open), cases);
      return binomialTail(inside.hits, inside.runs, runs === 0 ? 0 : hits / runs);
    };
    return { low: without("low"), high: without("high") };
  });
}

/** How many runs a box holds, and how many of these have the outcome. */
export function totalsIn(
  box: Box,
  { columns, hits }: Cases,
): { readonly runs: number; readonly hits: number } {
  const inside = insideOf(box, columns, hits.length);
  let [runs, found] = [0, 0];
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] !== 1) continue;
    runs += 1;
    found += hits[at] as number;
  }
  return { runs, hits: found };
}
