import type { Agenda, Bounds, Computation } from "@summitry/core";
import { twoBlocks, type Block } from "./blocks.ts";
import { startsOf, type Cells } from "./cells.ts";
import { broadTexts, type Reading } from "./wording.ts";

/** Worth of a table's texts to somebody: of one, of all, and in bounds where it is a plain sum over issues. */
export interface Worth extends Computation {
  readonly bounds: (() => Bounds) | null;
}

/** What the worth of a table's texts to somebody in a world is worked out from. */
export interface Appraisal {
  readonly layout: Layout;
  /** Worth of every value, with what the world adds. */
  readonly cells: Cells;
  /** How the reader sees broad wording; `null` where it hides nothing. */
  readonly reading: Reading | null;
  /** What quarrels over a broad text in force cost. */
  readonly quarrels: number;
}

/** A table's texts, laid out for sums over their issues: one addition a text, whatever the number of issues. */
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
  const broad = broadTexts(agenda);
  const [first, second] = twoBlocks(agenda, broad);
  const starts = startsOf(agenda);
  return {
    agenda,
    first,
    second,
    starts,
    wording: starts[agenda.names.indexOf("text")] ?? Number.NaN,
    broad,
  };
}
