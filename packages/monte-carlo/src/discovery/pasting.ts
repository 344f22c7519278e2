import { type Box, type BoxLimit, insideOf, withLimit } from "./box.ts";
import { halfway, type Peeled } from "./peeling.ts";
import type { Cases } from "./cases.ts";

/** A limit moved outward, and what it adds. */
interface Paste extends Peeled {
  readonly gain: number;
}

/**
 * The boxes from the last one of peeling outward. Each is the one before with one limit moved, so that it holds a further
 * share of its runs: the limit that raises the density most for every run that it adds. It ends where none raises it.
 *
 * @param share Share of the runs in the box that a paste adds, or somewhat more where values are equal.
 */
export function pastingTrajectory(cases: Cases, peeled: Peeled, share: number): readonly Peeled[] {
  const trajectory: Peeled[] = [];
  let last = peeled;
  for (;;) {
    const best = bestPaste(cases, last, share);
    if (best === null) return trajectory;
    const { box, runs, hits } = best;
    last = { box, runs, hits };
    trajectory.push(last);
  }
}

function bestPaste(cases: Cases, peeled: Peeled, share: number): Paste | null {
  let best: Paste | null = null;
  for (const limit of peeled.box.limits) {
    for (const end of ["high", "low"] as const) {
      if (!Number.isFinite(limit[end])) continue;
      const paste = pasted(cases, peeled, { limit, end, share });
      if (paste !== null && paste.gain > (best?.gain ?? 0)) best = paste;
    }
  }
  return best;
}

/** A box with one of its limits moved outward past the nearest runs; `null` where there are none. */
function pasted(
  cases: Cases,
  { box, runs, hits }: Peeled,
  { limit, end, share }: { readonly limit: BoxLimit; readonly end: "low" | "high"; readonly share: number },
): Paste | null {
  const open = { ...limit, [end]: end === "low" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY };
  const beyond = outward(cases, withLimit(box, open), { limit, end });
  const values = cases.columns.get(limit.parameter) as Float64Array;
  const least = Math.max(1, Math.floor(share * runs));
  let [added, found, last] = [0, 0, Number.NaN];
  let moved = open;
  for (const at of beyond) {
    const value = values[at] as number;
    if (added >= least && value !== last) {
      moved = { ...limit, [end]: halfway(value, last) };
      break;
    }
    added += 1;
    found += cases.hits[at] as number;
    last = value;
  }
  if (added === 0) return null;
  const gain = ((hits + found) / (runs + added) - hits / runs) / added;
  return { box: withLimit(box, moved), runs: runs + added, hits: hits + found, gain };
}

/** The runs beyond a limit that are in the box but for it, from the nearest on. */
function outward(
  cases: Cases,
  open: Box,
  { limit, end }: { readonly limit: BoxLimit; readonly end: "low" | "high" },
): readonly number[] {
  const inside = insideOf(open, cases.columns, cases.hits.length);
  const values = cases.columns.get(limit.parameter) as Float64Array;
  const found: number[] = [];
  for (let at = 0; at < inside.length; at++) {
    const value = values[at] as number;
    if (inside[at] === 1 && (end === "low" ? value < limit.low : value > limit.high)) found.push(at);
  }
  const sign = end === "low" ? -1 : 1;
  return found.sort(
    (one, other) => sign * ((values[one] as number) - (values[other] as number)) || one - other,
  );
}
