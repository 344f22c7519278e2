import type { NumberFormat } from "../words/number.ts";

/** A number with its interval, on a row of its own. */
export interface ForestRow {
  readonly type: "row";
  /** Name of what was measured. */
  readonly name: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Text at the right of the row. */
  readonly says: string;
  readonly colour: string;
  readonly symbol: "circle" | "diamond" | "square" | "triangle";
  /** Whether the symbol is filled. */
  readonly filled: boolean;
  /** Bars beneath the mark. */
  readonly bars?: readonly ForestBar[];
}

/** A bar beneath the mark of a row. */
export interface ForestBar {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  /** How much of its background it covers, from 0 to 1. */
  readonly opacity: number;
}

/** A row with bars at most and without a number, which is not known. */
export interface ForestNote {
  readonly type: "note";
  readonly name: string;
  /** Text at the right of the row: why there is none. */
  readonly says: string;
  readonly bars?: readonly ForestBar[];
}

/** A line of a forest plot. A row or a note without a name goes on with the one above it. */
export type ForestLine = ForestRow | ForestNote | ForestHeading;

/** A heading above the rows that follow. */
export interface ForestHeading {
  readonly type: "heading";
  readonly name: string;
}

/** How the axis shows the numbers. */
export interface ForestScale {
  readonly numberFormat: NumberFormat;
  /** What the axis measures, with its unit. */
  readonly label: string;
  /** "no difference" when 0 means that two things don't differ: it then gets a line, and the axis goes both ways. */
  readonly zero: "no difference" | "nothing";
  /** Ends of the axis, in the unit of the numbers; what fits them when left out. */
  readonly ends?: readonly [number, number];
  /** Dashed lines across the rows, each with its text above. */
  readonly references?: readonly ForestReference[];
}

/** A dashed line across the rows, with its text above. */
export interface ForestReference {
  readonly value: number;
  readonly text: string;
}
