import { boundsIn } from "./computed-preference.ts";
import { blocksOf } from "./blocks.ts";
import type { Preference } from "./preference.ts";
import { utilitiesOf, type Mask } from "./utility-table.ts";

/**
 * Makes a function that returns the utilities of a block, in enumeration order. The next call overwrites the array.
 * If the agenda is a single block, its whole table is computed anyway, and the array is that table's own.
 */
export function readerOf(preference: Preference): (block: number) => Float64Array {
  const { settled, longest } = blocksOf(preference.agenda);
  if (settled === 0) {
    const values = utilitiesOf(preference.table());
    return () => values;
  }
  const bounds = boundsIn(preference);
  const utilities = new Float64Array(longest);
  return (block) => {
    bounds.fill(utilities, block);
    return utilities;
  };
}

/** Lowest utility of all outcomes. Blocks whose bounds rule out a lower one are skipped. */
export function lowestIn(preference: Preference): number {
  const { starts, settled } = blocksOf(preference.agenda);
  if (settled === 0) return preference.table().lowest;
  const { lower } = boundsIn(preference);
  const read = readerOf(preference);
  let lowest = Number.POSITIVE_INFINITY;
  for (let block = 0; block < lower.length; block++) {
    if ((lower[block] as number) >= lowest) continue;
    const utilities = read(block);
    const length = (starts[block + 1] as number) - (starts[block] as number);
    for (let at = 0; at < length; at++) lowest = Math.min(lowest, utilities[at] as number);
  }
  return lowest;
}

/**
 * Highest utility among the outcomes that the mask allows; NaN when it allows none. Blocks whose bounds rule out a
 * higher one are skipped.
 */
export function highestIn(preference: Preference, mask: Mask): number {
  const { starts, settled } = blocksOf(preference.agenda);
  if (settled === 0) return preference.table().highest(mask);
  const { upper } = boundsIn(preference);
  const read = readerOf(preference);
  let highest = Number.NEGATIVE_INFINITY;
  for (let block = 0; block < upper.length; block++) {
    if ((upper[block] as number) <= highest) continue;
    const start = starts[block] as number;
    const length = (starts[block + 1] as number) - start;
    if (mask !== null && !mask.subarray(start, start + length).includes(1)) continue;
    const utilities = read(block);
    for (let at = 0; at < length; at++) {
      const utility = utilities[at] as number;
      if (utility > highest && (mask === null || mask[start + at] === 1)) highest = utility;
    }
  }
  return highest === Number.NEGATIVE_INFINITY ? Number.NaN : highest;
}
