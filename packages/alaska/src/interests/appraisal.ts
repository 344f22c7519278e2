import type { Evaluation } from "./layout.ts";
import type { Worth } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { fillParts, type Block } from "./blocks.ts";
import type { Cells } from "./cells.ts";
import { boundsOfSum } from "./bounds.ts";
import { readWording, type Reading } from "./wording.ts";

/** The worth of texts that follows from an appraisal. */
export function worthOf(appraisal: Evaluation): Worth {
  return {
    at: (index) => worthAt(appraisal, index),
    all: () => worthOfAll(appraisal),
    bounds: Number.isNaN(appraisal.layout.wording) ? () => boundsOfSum(appraisal) : null,
  };
}

function worthAt({ layout, cells, reading, disputes }: Evaluation, index: number): number {
  const { first, second, broad, wording } = layout;
  if (reading === null || broad[index] !== 1) {
    return partAt(first, cells, index) + partAt(second, cells, index);
  }
  const seen = seenAt(first, cells, index, reading, wording) + seenAt(second, cells, index, reading, wording);
  return seen - disputes;
}

function worthOfAll({ layout, cells, reading, disputes }: Evaluation): Float64Array {
  const { agenda, first, second, broad } = layout;
  const seen = reading === null ? cells : seenBy(reading, cells, layout);
  const one = bothParts(first, cells, seen);
  const two = bothParts(second, cells, seen);
  const [inOne, inTwo] = [first.numbers, second.numbers];
  const all = new Float64Array(agenda.size);
  for (let index = 0; index < all.length; index++) {
    all[index] = (one[inOne[index] as number] as number) + (two[inTwo[index] as number] as number);
  }
  if (disputes === 0) return all;
  for (let index = 0; index < all.length; index++)
    if (broad[index] === 1) all[index] = (all[index] as number) - disputes;
  return all;
}

/** Worth of the combinations of a block's values: first in precise texts, then in broad ones. */
function bothParts(block: Block, cells: Cells, seen: Cells): Float64Array {
  fillParts(block, cells, block.buffer);
  fillParts(block, seen, block.buffer, block.size);
  return block.buffer;
}

function partAt({ issues }: Block, cells: Cells, index: number): number {
  let part = 0;
  for (const { start, digits } of issues) part += cells[start + (digits[index] as number)] as number;
  return part;
}

function seenAt({ issues }: Block, cells: Cells, index: number, reading: Reading, wording: number): number {
  let part = 0;
  for (const { start, digits } of issues) {
    const worth = cells[start + (digits[index] as number)] as number;
    part += start === wording ? worth : readWording(reading, cells[start] as number, worth);
  }
  return part;
}

/**
 * Cells as they appear under broad wording, compared with silence, the first value of each issue. The wording itself is
 * not an issue on which a text can be silent.
 */
function seenBy(reading: Reading, cells: Cells, { starts, wording }: Layout): Cells {
  const seen = cells.slice();
  for (const [issue, start] of starts.entries()) {
    if (start === wording) continue;
    const end = starts[issue + 1] ?? cells.length;
    for (let place = start; place < end; place++)
      seen[place] = readWording(reading, cells[start] as number, cells[place] as number);
  }
  return seen;
}

/** Whether two appraisals of the same table are equal. */
export function areSame(one: Evaluation, other: Evaluation): boolean {
  const { cells, reading, disputes } = one;
  if (disputes !== other.disputes || reading?.gains !== other.reading?.gains) return false;
  if (reading?.losses !== other.reading?.losses) return false;
  if (cells === other.cells) return true;
  for (let place = 0; place < cells.length; place++) if (cells[place] !== other.cells[place]) return false;
  return true;
}
