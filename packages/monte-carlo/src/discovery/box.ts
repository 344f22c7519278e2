/** Between which values of a parameter the runs of a box lie, both ends included. */
export interface BoxLimit {
  /** Id of the parameter. */
  readonly parameter: string;
  /** The least value, in its unit; -Infinity where there is no least. */
  readonly low: number;
  /** The greatest value, in its unit; Infinity where there is no greatest. */
  readonly high: number;
}

/** A part of the space of parameters: those with values within limits. The others may have any value. */
export interface Box {
  /** The parameters that are restricted, in the order in which they were; none of the whole space. */
  readonly limits: readonly BoxLimit[];
}

/** What is in a box, of some runs. */
export interface BoxCounts {
  /** Runs in the box. */
  readonly runs: number;
  /** Runs in the box in which the outcome came about. */
  readonly hits: number;
  /** Share of the runs in the box in which the outcome came about, from 0 to 1; NaN without such runs. */
  readonly density: number;
  /** Share of all runs with the outcome that the box holds, from 0 to 1; NaN where there are none. */
  readonly coverage: number;
  /** Share of all runs that the box holds, from 0 to 1. */
  readonly mass: number;
}

/** One box of a trajectory, with what is in it of the runs that it was made from. */
export interface TrajectoryBox extends Box, BoxCounts {}

/** How many runs there are, and in how many the outcome came about. */
export interface Totals {
  readonly runs: number;
  readonly hits: number;
}

/** Counts with their shares. */
export function boxCounts({ runs, hits }: Totals, all: Totals): BoxCounts {
  return { runs, hits, density: hits / runs, coverage: hits / all.hits, mass: runs / all.runs };
}

/** The runs of some that are in a box, by position. */
export function insideOf(
  { limits }: Box,
  columns: ReadonlyMap<string, Float64Array>,
  runs: number,
): Uint8Array {
  const inside = new Uint8Array(runs).fill(1);
  for (const { parameter, low, high } of limits) {
    const values = columns.get(parameter);
    if (values === undefined) continue;
    for (let at = 0; at < runs; at++) {
      const value = values[at] as number;
      if (value < low || value > high) inside[at] = 0;
    }
  }
  return inside;
}

/** A box with one limit of a parameter changed; a parameter without limits is not among them. */
export function withLimit({ limits }: Box, changed: BoxLimit): Box {
  const isLimited = changed.low > Number.NEGATIVE_INFINITY || changed.high < Number.POSITIVE_INFINITY;
  const known = limits.some(({ parameter }) => parameter === changed.parameter);
  const all = known
    ? limits.map((each) => (each.parameter === changed.parameter ? changed : each))
    : [...limits, changed];
  return { limits: isLimited ? all : all.filter(({ parameter }) => parameter !== changed.parameter) };
}

/** The limits of a parameter in a box. */
export function limitOf({ limits }: Box, parameter: string): BoxLimit {
  return (
    limits.find((each) => each.parameter === parameter) ?? {
      parameter,
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    }
  );
}
