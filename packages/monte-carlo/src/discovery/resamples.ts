import { stream, type Random, type Seed } from "@summitry/core";
import { quantile } from "../statistics/quantile.ts";
import type { Box, BoxLimit } from "./box.ts";
import type { Ordered } from "./peeling.ts";

/** How often a parameter is restricted when the box is looked for again in resampled runs, and where. */
export interface Stability {
  /** Id of the parameter. */
  readonly parameter: string;
  /** Share of the resamples whose box restricts it, from 0 to 1. */
  readonly restricted: number;
  /** 5 % and 95 % quantile of its lower limit, over the resamples that give it one; `null` where none does. */
  readonly low: readonly [number, number] | null;
  /** The same of its upper limit. */
  readonly high: readonly [number, number] | null;
}

/**
 * Looks for the box again in bootstrap resamples of the runs: what hangs on a few of them comes and goes.
 *
 * Source: Bryant and Lempert (2010), as for `quasiP`.
 *
 * @param search Finds a box in some cases.
 * @returns The parameters that any of the boxes restricts, the most frequent first.
 */
export function stabilityOf(
  cases: Ordered,
  search: (cases: Ordered) => Box | null,
  { resamples, seed }: { readonly resamples: number; readonly seed: Seed },
): readonly Stability[] {
  const found = new Map<string, BoxLimit[]>();
  for (let resample = 0; resample < resamples; resample++) {
    const box = search(resampled(cases, stream(seed, resample, "discovery")));
    for (const limit of box?.limits ?? [])
      found.set(limit.parameter, [...(found.get(limit.parameter) ?? []), limit]);
  }
  return [...found]
    .map(([parameter, limits]) => ({
      parameter,
      restricted: limits.length / resamples,
      low: spread(limits.map(({ low }) => low)),
      high: spread(limits.map(({ high }) => high)),
    }))
    .sort((one, other) => other.restricted - one.restricted || (one.parameter < other.parameter ? -1 : 1));
}

function spread(limits: readonly number[]): Stability["low"] {
  const sorted = Float64Array.from(limits.filter(Number.isFinite)).sort();
  return sorted.length === 0 ? null : [quantile(sorted, 0.05), quantile(sorted, 0.95)];
}

/** As many cases, drawn from these with replacement; their orders follow from those of the cases. */
function resampled(cases: Ordered, random: Random): Ordered {
  const { length } = cases.hits;
  const counts = new Uint32Array(length);
  for (let draw = 0; draw < length; draw++) {
    const at = random.below(length);
    counts[at] = (counts[at] as number) + 1;
  }
  const firsts = new Uint32Array(length);
  const origins = new Uint32Array(length);
  let next = 0;
  for (let at = 0; at < length; at++) {
    firsts[at] = next;
    origins.fill(at, next, next + (counts[at] as number));
    next += counts[at] as number;
  }
  const orders = cases.orders.map((order) => {
    const copies = new Uint32Array(length);
    let place = 0;
    for (const at of order)
      for (let copy = 0; copy < (counts[at] as number); copy++)
        copies[place++] = (firsts[at] as number) + copy;
    return copies;
  });
  const columns = new Map(
    cases.names.map((name) => {
      const values = cases.columns.get(name) as Float64Array;
      return [name, Float64Array.from(origins, (at) => values[at] as number)];
    }),
  );
  const hits = Uint8Array.from(origins, (at) => cases.hits[at] as number);
  const totals = { runs: length, hits: hits.reduce((sum, hit) => sum + hit, 0) };
  return { names: cases.names, columns, hits, totals, orders };
}
