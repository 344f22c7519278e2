import type { Agenda } from "@summitry/core";
import { startsOf, type Cells } from "./cells.ts";

/** One issue of a block. */
export interface BlockIssue {
  /** Where its values begin in a row of cells. */
  readonly start: number;
  /** Its values by outcome number, by position. */
  readonly digits: Uint32Array;
  /** How many values it has. */
  readonly count: number;
  /** What one step of its value adds to the number of a combination. */
  readonly place: number;
}

/** Some issues of an agenda taken together. */
export interface Block {
  /** The issues, in order. */
  readonly issues: readonly BlockIssue[];
  /** How many combinations their values have. */
  readonly size: number;
  /** Room for the worth of every combination in precise and in broad texts, used anew for every table. */
  readonly room: Float64Array;
  /**
   * Which combination of their values each outcome has, by outcome number; those of broad texts are numbered after all those
   * of precise ones, as broad wording shows them in another light.
   */
  readonly numbers: Uint16Array;
}

/** The issues of an agenda in two blocks of about as many combinations each. */
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
    return { issues, size, room: new Float64Array(2 * size), numbers };
  };
  return [block(0, cut), block(cut, counts.length)];
}

/**
 * Writes the worth of every combination of a block's values into an array, by number and from a place on: issue by issue,
 * each for all combinations of those before.
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

/** The same in an array of its own. */
export function blockParts(block: Block, cells: Cells): Float64Array {
  const parts = new Float64Array(block.size);
  fillParts(block, cells, parts);
  return parts;
}
