import type { Agenda } from "@summitry/core";
import { startsOf, type Cells } from "./cells.ts";

/** One issue of a block. */
export interface BlockIssue {
  /** Position of its first value in a row of cells. */
  readonly start: number;
  /** Position of its value in each outcome, by outcome number. */
  readonly digits: Uint32Array;
  /** Number of its values. */
  readonly count: number;
  /** How much the number of a combination increases with the next value. */
  readonly place: number;
}

/** Some issues of an agenda, taken together. */
export interface Block {
  /** The issues, in order. */
  readonly issues: readonly BlockIssue[];
  /** Number of combinations of their values. */
  readonly size: number;
  /** Buffer for the worth of every combination in precise and in broad texts, reused for every table. */
  readonly buffer: Float64Array;
  /**
   * For each outcome, by number, its combination of values. Combinations in broad texts are numbered after all those in
   * precise ones, because broad wording changes how they are read.
   */
  readonly numbers: Uint16Array;
}

/** Splits the issues of an agenda into two blocks with about the same number of combinations. */
export function twoBlocks(agenda: Agenda, broad: Uint8Array): readonly [Block, Block] {
  const counts = agenda.names.map((name) => agenda.issues[name]?.length ?? 1);
  const all = counts.reduce((product, count) => product * count, 1);
  let cut = 0;
  for (let size = 1; size * (counts[cut] ?? 1) <= Math.sqrt(all) && cut < counts.length - 1; cut++) {
    size *= counts[cut] ?? 1;
  }
  const starts = startsOf(agenda);
  const block = (from: number, to: number): Block => {
    const issues: BlockIssue[] = [];
    let size = 1;
    for (let issue = from; issue < to; issue++) {
      const count = counts[issue] ?? 1;
      issues.push({ start: starts[issue] ?? 0, digits: agenda.digits(issue), count, place: size });
      size *= count;
    }
    const numbers = Uint16Array.from({ length: agenda.size }, (_, index) =>
      issues.reduce(
        (number, { digits, place }) => number + place * (digits[index] as number),
        size * (broad[index] as number),
      ),
    );
    return { issues, size, buffer: new Float64Array(2 * size), numbers };
  };
  return [block(0, cut), block(cut, counts.length)];
}

/**
 * Writes the worth of every combination of a block's values into an array, by combination number, starting at position
 * `from`. Goes issue by issue and extends the combinations of the issues before.
 */
export function fillParts({ issues }: Block, cells: Cells, parts: Float64Array, from = 0): void {
  parts[from] = 0;
  for (const { start, place, count } of issues) {
    for (let digit = 1; digit < count; digit++) {
      const worth = cells[start + digit] as number;
      const next = from + digit * place;
      for (let lower = 0; lower < place; lower++)
        parts[next + lower] = (parts[from + lower] as number) + worth;
    }
    const worth = cells[start] as number;
    for (let lower = from; lower < from + place; lower++) parts[lower] = (parts[lower] as number) + worth;
  }
}

/** The worth of every combination of a block's values, in a new array. */
export function blockParts(block: Block, cells: Cells): Float64Array {
  const parts = new Float64Array(block.size);
  fillParts(block, cells, parts);
  return parts;
}
