import type { Agenda } from "../agenda/agenda.ts";
import { finite } from "./finite.ts";
import { blocksOf } from "./blocks.ts";
import { utilitiesOf, type UtilityTable } from "./utility-table.ts";

/**
 * Lower and upper bounds of the utilities in every block of an agenda, known before the utilities are computed. A
 * search skips the blocks that can't contain what it looks for; on a large agenda that is most of them.
 */
export interface Bounds {
  /** For every block, a bound that none of its utilities is below. */
  readonly lower: Float64Array;
  /** For every block, a bound that none of its utilities is above. */
  readonly upper: Float64Array;
  /** Writes the utilities of a block, in enumeration order, to the beginning of an array. */
  fill(into: Float64Array, block: number): void;
}

/** The exact bounds of a table whose utilities are all known. */
export function boundsOf(agenda: Agenda, table: UtilityTable): Bounds {
  const { starts, settled } = blocksOf(agenda);
  const values = utilitiesOf(table);
  if (settled === 0) {
    const [lower, upper] = [Float64Array.of(table.lowest), Float64Array.of(table.highest(null))];
    return { lower, upper, fill: (into) => into.set(values) };
  }
  const lower = new Float64Array(starts.length - 1);
  const upper = new Float64Array(starts.length - 1);
  for (let block = 0; block < lower.length; block++) {
    const end = starts[block + 1] as number;
    let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let index = starts[block] as number; index < end; index++) {
      const value = values[index] as number;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    lower[block] = lowest;
    upper[block] = highest;
  }
  return {
    lower,
    upper,
    fill: (into, block) => into.set(values.subarray(starts[block], starts[block + 1])),
  };
}

/**
 * Returns the bounds after checking that they are finite. The utilities, which lie between them, are then finite too.
 *
 * @throws InputError for a bound that is not finite.
 */
export function checkedBounds(bounds: Bounds): Bounds {
  for (const side of [bounds.lower, bounds.upper]) {
    for (let block = 0; block < side.length; block++) finite("utility", side[block]);
  }
  return bounds;
}
