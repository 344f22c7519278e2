import { blocksOf, type Bounds } from "@summitry/core";
import type { Evaluation } from "./layout.ts";
import { fillParts, blockParts } from "./blocks.ts";

/**
 * The bounds of an appraisal without broad wording, which is a plain sum over issues. The bound of a block is a sum
 * too: a value that changes within the block is replaced by the lowest or the highest worth of its issue.
 */
export function boundsOfSum({ layout, cells }: Evaluation): Bounds {
  const { agenda, first, second, starts: places } = layout;
  const { starts, settled } = blocksOf(agenda);
  const bounds = (bound: (...worths: number[]) => number): Float64Array => {
    const level = cells.slice();
    for (let issue = settled; issue < places.length; issue++) {
      const [start, end] = [places[issue] as number, places[issue + 1] ?? cells.length];
      level.fill(bound(...cells.slice(start, end)), start, end);
    }
    const [one, two] = [first.buffer, second.buffer];
    fillParts(first, level, one);
    fillParts(second, level, two);
    const sums = new Float64Array(starts.length - 1);
    for (let block = 0; block < sums.length; block++) {
      const start = starts[block] as number;
      sums[block] =
        (one[first.numbers[start] as number] as number) + (two[second.numbers[start] as number] as number);
    }
    return sums;
  };
  const [one, two] = [blockParts(first, cells), blockParts(second, cells)];
  const [inOne, inTwo] = [first.numbers, second.numbers];
  return {
    lower: bounds(Math.min),
    upper: bounds(Math.max),
    fill(into, block) {
      const start = starts[block] as number;
      const length = (starts[block + 1] as number) - start;
      for (let at = 0; at < length; at++) {
        const index = start + at;
        into[at] = (one[inOne[index] as number] as number) + (two[inTwo[index] as number] as number);
      }
    },
  };
}
