import type { Agenda, Bounds, Computation } from "@summitry/core";
import { twoBlocks, type Block } from "./blocks.ts";
import { startsOf, type Cells } from "./cells.ts";
import { broadTexts, type Reading } from "./wording.ts";

/** Worth of a table's texts to an actor: of one text, of all, and as bounds if it is a plain sum over issues. */
export interface Worth extends Computation {
  readonly bounds: (() => Bounds) | null;
}

/** What is needed to compute the worth of a table's texts to an actor in a state of the world. */
export interface Evaluation {
  readonly layout: Layout;
  /** Worth of every value, with what the world adds. */
  readonly cells: Cells;
  /** How the actor reads broad wording; `null` if it hides nothing. */
  readonly reading: Reading | null;
  /** Cost of disputes over the meaning of a broad text in force. */
  readonly disputes: number;
}

/**
 * A table's texts, arranged so that the sum over their issues takes one addition per text, whatever the number of
 * issues.
 */
export interface Layout {
  readonly agenda: Agenda;
  readonly first: Block;
  readonly second: Block;
  /** Position of the first value of each issue in a row of cells. */
  readonly starts: readonly number[];
  /** Position of the first value of the wording in a row of cells, or NaN. */
  readonly wording: number;
  /** 1 for broad texts, by outcome number. */
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
