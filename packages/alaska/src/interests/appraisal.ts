import type { Agenda, Preference } from "@summitry/core";
import { computed } from "@summitry/core";
import { halvesOf, partsOf, type Block } from "./blocks.ts";
import { startsOf, type Cells } from "./cells.ts";
import { broadTexts, read, type Reading } from "./wording.ts";

/** Worth of a table's texts to somebody in a world, as it is worked out. */
export interface Appraisal {
  readonly layout: Layout;
  /** Worth of every value, with what the world adds. */
  readonly cells: Cells;
  /** How the reader sees broad wording; `null` where it hides nothing. */
  readonly reading: Reading | null;
  /** What quarrels over a broad text in force cost. */
  readonly quarrels: number;
}

/** A table's texts, laid out for sums over their issues: two additions a text, whatever the number of issues. */
export interface Layout {
  readonly agenda: Agenda;
  readonly first: Block;
  readonly second: Block;
  /** Where the values of each issue begin in a row of cells. */
  readonly starts: readonly number[];
  /** Where those of the wording do, or NaN. */
  readonly wording: number;
  /** Which texts are broad, by outcome number: 1 where they are. */
  readonly broad: Uint8Array;
}

/** The layout of a table. */
export function layoutOf(agenda: Agenda): Layout {
  const [first, second] = halvesOf(agenda);
  const starts = startsOf(agenda);
  const wording = starts[agenda.names.indexOf("text")] ?? Number.NaN;
  return { agenda, first, second, starts, wording, broad: broadTexts(agenda) };
}

/** The preference of an appraisal. */
export function preferenceOf(appraisal: Appraisal): Preference {
  return computed(appraisal.layout.agenda, {
    at: (index) => worthAt(appraisal, index),
    all: () => worthOfAll(appraisal),
  });
}

/** Worth of the text of that number. */
export function worthAt({ layout, cells, reading, quarrels }: Appraisal, index: number): number {
  const { first, second, broad, wording } = layout;
  if (reading === null || broad[index] !== 1) {
    return partAt(first, cells, index) + partAt(second, cells, index);
  }
  const seen = seenAt(first, cells, index, reading, wording) + seenAt(second, cells, index, reading, wording);
  return seen - quarrels;
}

/** Worth of all texts, by outcome number. */
export function worthOfAll({ layout, cells, reading, quarrels }: Appraisal): Float64Array {
  const { broad, first, second } = layout;
  const all = sums(layout, cells);
  if (reading === null) return all;
  const seen = seenBy(reading, cells, layout);
  const [one, two] = [partsOf(first, seen), partsOf(second, seen)];
  for (let index = 0; index < all.length; index++) {
    if (broad[index] !== 1) continue;
    const part = one[first.numbers[index] as number] as number;
    all[index] = part + (two[second.numbers[index] as number] as number) - quarrels;
  }
  return all;
}

function sums({ agenda, first, second }: Layout, cells: Cells): Float64Array {
  const all = new Float64Array(agenda.size);
  const [one, two] = [partsOf(first, cells), partsOf(second, cells)];
  const [inOne, inTwo] = [first.numbers, second.numbers];
  for (let index = 0; index < all.length; index++) {
    all[index] = (one[inOne[index] as number] as number) + (two[inTwo[index] as number] as number);
  }
  return all;
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
    part += start === wording ? worth : read(reading, cells[start] as number, worth);
  }
  return part;
}

/** Cells as broad wording shows them: the first value is silence. The wording itself is no issue to be silent on. */
function seenBy(reading: Reading, cells: Cells, { starts, wording }: Layout): Cells {
  const seen = cells.slice();
  for (const [issue, start] of starts.entries()) {
    if (start === wording) continue;
    const end = starts[issue + 1] ?? cells.length;
    for (let place = start; place < end; place++)
      seen[place] = read(reading, cells[start] as number, cells[place] as number);
  }
  return seen;
}

/** Whether two appraisals of one table find the same. */
export function areSame(one: Appraisal, other: Appraisal): boolean {
  const { cells, reading, quarrels } = one;
  if (quarrels !== other.quarrels || reading?.gains !== other.reading?.gains) return false;
  if (reading?.losses !== other.reading?.losses) return false;
  for (let place = 0; place < cells.length; place++) if (cells[place] !== other.cells[place]) return false;
  return true;
}
