import { stretchesOf, type Outline } from "@summitry/core";
import type { Appraisal } from "./appraisal.ts";
import { fillParts, partsOf } from "./blocks.ts";

/**
 * The outline of an appraisal without wording, which is a plain sum. A bound of a stretch is such a sum too, with the
 * lowest or the highest worth in place of every value that changes within it.
 */
export function outlineOf({ layout, cells }: Appraisal): Outline {
  const { agenda, first, second, starts: places } = layout;
  const { starts, settled } = stretchesOf(agenda);
  const bounds = (bound: (...worths: number[]) => number): Float64Array => {
    const level = cells.slice();
    for (let issue = settled; issue < places.length; issue++) {
      const [start, end] = [places[issue] as number, places[issue + 1] ?? cells.length];
      level.fill(bound(...cells.slice(start, end)), start, end);
    }
    const [one, two] = [first.room, second.room];
    fillParts(first, level, one);
    fillParts(second, level, two);
    const sums = new Float64Array(starts.length - 1);
    for (let stretch = 0; stretch < sums.length; stretch++) {
      const start = starts[stretch] as number;
      sums[stretch] =
        (one[first.numbers[start] as number] as number) + (two[second.numbers[start] as number] as number);
    }
    return sums;
  };
  const [one, two] = [partsOf(first, cells), partsOf(second, cells)];
  const [inOne, inTwo] = [first.numbers, second.numbers];
  return {
    floors: bounds(Math.min),
    ceilings: bounds(Math.max),
    fill(into, stretch) {
      const start = starts[stretch] as number;
      const length = (starts[stretch + 1] as number) - start;
      for (let at = 0; at < length; at++) {
        const index = start + at;
        into[at] = (one[inOne[index] as number] as number) + (two[inTwo[index] as number] as number);
      }
    },
  };
}
