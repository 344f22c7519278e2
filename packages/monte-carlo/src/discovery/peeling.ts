import { type Box, limitOf, type Totals, withLimit } from "./box.ts";
import type { Cases } from "./cases.ts";

/** How a box is peeled. */
export interface PeelOptions {
  /** Share of the runs in the box that a peel takes away, or somewhat more where values are equal. */
  readonly peel: number;
  /** Least share of all runs that a box may hold. */
  readonly mass: number;
}

/** A box, how many runs are in it, and how many of these have the outcome. */
export interface Peeled extends Totals {
  readonly box: Box;
}

/** A slice that may be taken off a box, at one end of one parameter. */
interface Slice extends Totals {
  readonly at: number;
  readonly end: "low" | "high";
  /** The new limit, halfway between the last value that goes and the first that stays. */
  readonly limit: number;
}

/** Cases with their order by each parameter. */
export interface Ordered extends Cases {
  /** For each parameter the positions of all cases, by ascending value. */
  readonly orders: readonly Uint32Array[];
}

/** Sorts cases by each parameter. */
export function ordered(cases: Cases): Ordered {
  const orders = cases.names.map((name) => {
    const values = cases.columns.get(name) as Float64Array;
    const order = Uint32Array.from(values, (_, at) => at);
    return order.sort((one, other) => (values[one] as number) - (values[other] as number) || one - other);
  });
  return { ...cases, orders };
}

/**
 * The boxes from the whole space down. Each is the one before without the slice that raises the density most for every run
 * that it costs; of equal ones that which restricts no further parameter, then the first. It ends where no slice raises the
 * density, or the next box would hold too few runs.
 */
export function peelingTrajectory(cases: Ordered, { peel, mass }: PeelOptions): readonly Peeled[] {
  const lists = cases.orders.map((order) => order.slice());
  const inside = new Uint8Array(cases.hits.length).fill(1);
  let last: Peeled = { box: { limits: [] }, ...cases.totals };
  const trajectory = [last];
  for (;;) {
    const slice = bestSlice(cases, lists, last, peel);
    if (slice === null || (last.runs - slice.runs) / cases.totals.runs < mass) return trajectory;
    const { at, end, limit, runs, hits } = slice;
    const list = lists[at] as Uint32Array;
    const first = end === "low" ? 0 : last.runs - runs;
    for (let place = first; place < first + runs; place++) inside[list[place] as number] = 0;
    for (const each of lists) compact(each, last.runs, inside);
    const name = cases.names[at] as string;
    const box = withLimit(last.box, { ...limitOf(last.box, name), [end]: limit });
    last = { box, runs: last.runs - runs, hits: last.hits - hits };
    trajectory.push(last);
  }
}

/** Moves the positions that are still inside to the front of a list, in their order. */
function compact(list: Uint32Array, length: number, inside: Uint8Array): void {
  let next = 0;
  for (let place = 0; place < length; place++) {
    const at = list[place] as number;
    if (inside[at] === 1) list[next++] = at;
  }
}

/** The slice that raises the density most per run, `null` where none raises it. */
function bestSlice(
  cases: Cases,
  lists: readonly Uint32Array[],
  { box, runs, hits }: Peeled,
  peel: number,
): Slice | null {
  const density = hits / runs;
  let best: { readonly slice: Slice; readonly gain: number; readonly isNew: boolean } | null = null;
  for (const [at, list] of lists.entries()) {
    const isNew = !box.limits.some(({ parameter }) => parameter === cases.names[at]);
    for (const end of ["high", "low"] as const) {
      const slice = sliceOff(cases, { list, at, end }, { runs, peel });
      if (slice === null) continue;
      const gain = ((hits - slice.hits) / (runs - slice.runs) - density) / slice.runs;
      if (!(gain > 0)) continue;
      const isBetter = best === null || gain > best.gain || (gain === best.gain && best.isNew && !isNew);
      if (isBetter) best = { slice, gain, isNew };
    }
  }
  return best?.slice ?? null;
}

/**
 * The slice with the given share of the runs at one end of a parameter, with all values equal to its last one; `null` where
 * nothing would be left. The end is the one that definition 7 of Hyndman and Fan finds its quantile above or below.
 */
function sliceOff(
  cases: Cases,
  { list, at, end }: { readonly list: Uint32Array; readonly at: number; readonly end: Slice["end"] },
  { runs, peel }: { readonly runs: number; readonly peel: number },
): Slice | null {
  const values = cases.columns.get(cases.names[at] as string) as Float64Array;
  const position = end === "low" ? Math.floor((runs - 1) * peel) : Math.ceil((runs - 1) * (1 - peel));
  const least = end === "low" ? position + 1 : runs - position;
  let [taken, hits, last] = [0, 0, Number.NaN];
  for (let step = 0; step < runs; step++) {
    const index = list[end === "low" ? step : runs - 1 - step] as number;
    const value = values[index] as number;
    if (taken >= least && value !== last) {
      return { at, end, runs: taken, hits, limit: halfway(last, value) };
    }
    taken += 1;
    hits += cases.hits[index] as number;
    last = value;
  }
  return null;
}

/** Halfway from the last value that goes to the first that stays, or that one where no number lies between them. */
export function halfway(goes: number, stays: number): number {
  const sum = goes + stays;
  const middle = Number.isFinite(sum) ? sum / 2 : goes / 2 + stays / 2;
  return middle === goes ? stays : middle;
}
