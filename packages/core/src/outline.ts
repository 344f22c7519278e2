import type { Agenda } from "./agenda.ts";
import { finite, type Preference } from "./preferences.ts";
import { stretchesOf } from "./stretches.ts";
import type { Mask } from "./utility-table.ts";

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
export function outlined(agenda: Agenda, values: Float64Array): Outline {
  const { starts } = stretchesOf(agenda);
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

/** Lowest utility of all outcomes. */
export function lowestIn(preference: Preference): number {
  const { starts, settled, longest } = stretchesOf(preference.agenda);
  if (settled === 0) return preference.table().lowest;
  const outline = preference.outline();
  const utilities = new Float64Array(longest);
  let lowest = Number.POSITIVE_INFINITY;
  for (let stretch = 0; stretch < outline.floors.length; stretch++) {
    if ((outline.floors[stretch] as number) >= lowest) continue;
    outline.fill(utilities, stretch);
    const length = (starts[stretch + 1] as number) - (starts[stretch] as number);
    for (let at = 0; at < length; at++) lowest = Math.min(lowest, utilities[at] as number);
  }
  return lowest;
}

/** Highest utility among the outcomes that count; NaN when none does. */
export function highestIn(preference: Preference, mask: Mask): number {
  const { starts, settled, longest } = stretchesOf(preference.agenda);
  if (settled === 0) return preference.table().highest(mask);
  const outline = preference.outline();
  const utilities = new Float64Array(longest);
  let highest = Number.NEGATIVE_INFINITY;
  for (let stretch = 0; stretch < outline.ceilings.length; stretch++) {
    if ((outline.ceilings[stretch] as number) <= highest) continue;
    const start = starts[stretch] as number;
    const length = (starts[stretch + 1] as number) - start;
    if (mask !== null && !mask.subarray(start, start + length).includes(1)) continue;
    outline.fill(utilities, stretch);
    for (let at = 0; at < length; at++) {
      const utility = utilities[at] as number;
      if (utility > highest && (mask === null || mask[start + at] === 1)) highest = utility;
    }
  }
  return highest === Number.NEGATIVE_INFINITY ? Number.NaN : highest;
}
