import { FrontTree } from "./front-tree.ts";

/**
 * The Pareto front of some outcomes: those for which no other is better for one party without being worse for another.
 * Of outcomes with the same utilities for every party, the last in enumeration order stays. Sorted by total utility,
 * descending; equal totals in enumeration order.
 *
 * The candidates are sorted by the first party's utility, then the second's, and so on. Then an earlier outcome is
 * always at least as good for the first party, so an outcome is on the front unless an earlier one is at least as good
 * for all the other parties. A tree of the front so far answers that.
 */
export function paretoOf(columns: readonly Float64Array[], candidates: Uint32Array): Uint32Array {
  const order = unbeaten(columns, candidates).sort((one, other) => byUtilities(columns, one, other));
  const tree = new FrontTree(columns.slice(1), order);
  const front = order.filter((index) => tree.addIfUndominated(index)).sort();
  const totals = totalsOf(columns, front);
  return Uint32Array.from(front.keys())
    .sort((one, other) => (totals[other] as number) - (totals[one] as number) || one - other)
    .map((at) => front[at] as number);
}

/** At most this many outcomes of the highest total are used to discard others before sorting. */
const STRONG = 16;
/** Stops earlier, once one of them discards less than this share of the remaining outcomes. */
const WORTHWHILE = 0.02;

/**
 * The outcomes that remain after discarding those beaten by one of a few outcomes of the highest total. Usually few
 * remain, which saves most of the sorting.
 */
function unbeaten(columns: readonly Float64Array[], candidates: Uint32Array): Uint32Array {
  let rest = candidates;
  let totals = totalsOf(columns, rest);
  for (let found = 0; found < STRONG; found++) {
    let strongest = 0;
    for (let at = 1; at < rest.length; at++) {
      if ((totals[at] as number) > (totals[strongest] as number)) strongest = at;
    }
    totals[strongest] = Number.NEGATIVE_INFINITY;
    const best = columns.map((column) => column[rest[strongest] as number] as number);
    const left = new Uint32Array(rest.length);
    let size = 0;
    for (let at = 0; at < rest.length; at++) {
      if (isBeaten(columns, rest[at] as number, best)) continue;
      totals[size] = totals[at] as number;
      left[size++] = rest[at] as number;
    }
    const before = rest.length;
    rest = left.slice(0, size);
    totals = totals.subarray(0, size);
    if (before - size < before * WORTHWHILE) break;
  }
  return rest;
}

function isBeaten(columns: readonly Float64Array[], index: number, by: readonly number[]): boolean {
  let isWorse = false;
  for (let party = 0; party < by.length; party++) {
    const difference = (columns[party]?.[index] as number) - (by[party] as number);
    if (difference > 0) return false;
    if (difference < 0) isWorse = true;
  }
  return isWorse;
}

/** The total utility, over all parties, of each of some outcomes, added in the order of the parties. */
export function totalsOf(columns: readonly Float64Array[], numbers: Uint32Array): Float64Array {
  const totals = new Float64Array(numbers.length);
  for (const column of columns) {
    for (let at = 0; at < totals.length; at++) {
      totals[at] = (totals[at] as number) + (column[numbers[at] as number] as number);
    }
  }
  return totals;
}

function byUtilities(columns: readonly Float64Array[], one: number, other: number): number {
  for (let party = 0; party < columns.length; party++) {
    const column = columns[party] as Float64Array;
    const difference = (column[other] as number) - (column[one] as number);
    if (difference !== 0) return difference;
  }
  return other - one;
}
