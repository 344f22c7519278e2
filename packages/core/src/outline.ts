import type { Agenda } from "./agenda.ts";
import { finite, type Preference } from "./preferences.ts";
import { stretchesOf } from "./stretches.ts";
import type { Mask, UtilityTable } from "./utility-table.ts";

/**
 * What is known of the utilities of a table before they are worked out, stretch by stretch of its agenda: a search leaves
 * out the stretches that can't hold what it looks for, which on a large agenda are most of them.
 */
export interface Outline {
  /** A bound for every stretch: none of its utilities is lower. */
  readonly floors: Float64Array;
  /** A bound for every stretch: none of its utilities is higher. */
  readonly ceilings: Float64Array;
  /** Writes the utilities of a stretch, in enumeration order, into the beginning of an array. */
  fill(into: Float64Array, stretch: number): void;
}

/** The outline of a table that is worked out. */
export function outlined(agenda: Agenda, table: UtilityTable): Outline {
  const { starts, settled } = stretchesOf(agenda);
  const { values } = table;
  if (settled === 0) {
    const [floors, ceilings] = [Float64Array.of(table.lowest), Float64Array.of(table.highest(null))];
    return { floors, ceilings, fill: (into) => into.set(values) };
  }
  const floors = new Float64Array(starts.length - 1);
  const ceilings = new Float64Array(starts.length - 1);
  for (let stretch = 0; stretch < floors.length; stretch++) {
    const end = starts[stretch + 1] as number;
    let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let index = starts[stretch] as number; index < end; index++) {
      const value = values[index] as number;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    floors[stretch] = lowest;
    ceilings[stretch] = highest;
  }
  return {
    floors,
    ceilings,
    fill: (into, stretch) => into.set(values.subarray(starts[stretch], starts[stretch + 1])),
  };
}

/**
 * The outline itself: its bounds are finite, and so is all between them.
 *
 * @throws InputError for a bound that is not finite.
 */
export function bounded(outline: Outline): Outline {
  for (const bounds of [outline.floors, outline.ceilings]) {
    for (let stretch = 0; stretch < bounds.length; stretch++) finite("utility", bounds[stretch]);
  }
  return outline;
}

/**
 * Reads the utilities of a stretch, in enumeration order, to look at until the next is read. A table that is one stretch is
 * worked out whole anyway, so nothing is copied.
 */
export function readerOf(preference: Preference): (stretch: number) => Float64Array {
  const { settled, longest } = stretchesOf(preference.agenda);
  if (settled === 0) {
    const { values } = preference.table();
    return () => values;
  }
  const outline = preference.outline();
  const utilities = new Float64Array(longest);
  return (stretch) => {
    outline.fill(utilities, stretch);
    return utilities;
  };
}

/** Lowest utility of all outcomes. */
export function lowestIn(preference: Preference): number {
  const { starts, settled } = stretchesOf(preference.agenda);
  if (settled === 0) return preference.table().lowest;
  const { floors } = preference.outline();
  const read = readerOf(preference);
  let lowest = Number.POSITIVE_INFINITY;
  for (let stretch = 0; stretch < floors.length; stretch++) {
    if ((floors[stretch] as number) >= lowest) continue;
    const utilities = read(stretch);
    const length = (starts[stretch + 1] as number) - (starts[stretch] as number);
    for (let at = 0; at < length; at++) lowest = Math.min(lowest, utilities[at] as number);
  }
  return lowest;
}

/** Highest utility among the outcomes that count; NaN when none does. */
export function highestIn(preference: Preference, mask: Mask): number {
  const { starts, settled } = stretchesOf(preference.agenda);
  if (settled === 0) return preference.table().highest(mask);
  const { ceilings } = preference.outline();
  const read = readerOf(preference);
  let highest = Number.NEGATIVE_INFINITY;
  for (let stretch = 0; stretch < ceilings.length; stretch++) {
    if ((ceilings[stretch] as number) <= highest) continue;
    const start = starts[stretch] as number;
    const length = (starts[stretch + 1] as number) - start;
    if (mask !== null && !mask.subarray(start, start + length).includes(1)) continue;
    const utilities = read(stretch);
    for (let at = 0; at < length; at++) {
      const utility = utilities[at] as number;
      if (utility > highest && (mask === null || mask[start + at] === 1)) highest = utility;
    }
  }
  return highest === Number.NEGATIVE_INFINITY ? Number.NaN : highest;
}
