import { anObject, aListOf, aName } from "@summitry/core/checks";
import { InputError } from "@summitry/core";
import type { Estimate } from "../statistics/estimate.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Box } from "./box.ts";
import { type ParameterValues, type Cases, casesOf } from "./cases.ts";
import { type QuasiP, quasiP, totalsIn } from "./quasi-p.ts";

/** How a box does on runs that it was not made from. All intervals are Wilson's, of 95 %. */
export interface BoxTest {
  /** Share of the runs in the box in which the outcome came about. */
  readonly density: Estimate;
  /** Share of the runs with the outcome that are in the box. */
  readonly coverage: Estimate;
  /** Share of all runs in which the outcome came about. */
  readonly overall: Estimate;
  /** For each limit, in their order, how likely so dense a box would be by chance if that limit meant nothing. */
  readonly chances: readonly QuasiP[];
  /** Whether the outcome is told to be likelier in the box: the interval of its density lies above the share of all runs. */
  readonly told: boolean;
}

const takesBox = anObject(
  {
    limits: aListOf(anObject({ parameter: aName, low: anEnd, high: anEnd }, { open: true }), {
      of: "limits",
    }),
  },
  { open: true, of: "a box: an object" },
);

/** A limit; infinite for none. */
function anEnd(field: string, value: unknown): void {
  if (typeof value !== "number" || Number.isNaN(value))
    throw new InputError({ field, value, allowed: "a number, which may be infinite" });
}

/**
 * Puts a box to the test on runs that it was not made from.
 *
 * @param values Values of parameters by id: lists of equal length, a number a run.
 * @param outcome For each run whether the outcome came about.
 * @throws InputError for lists that do not fit together, and for a limit of a parameter that is not among them.
 */
export function testBox(box: Box, values: ParameterValues, outcome: ArrayLike<boolean | number>): BoxTest {
  takesBox("box", box);
  const cases = casesOf(values, outcome);
  for (const [at, { parameter }] of box.limits.entries()) {
    if (cases.columns.has(parameter)) continue;
    throw new InputError({ field: `box.limits.${at}.parameter`, value: parameter, allowed: cases.names });
  }
  return tested(box, cases);
}

/** The test of a box on cases that were checked. */
export function tested(box: Box, cases: Cases): BoxTest {
  const { runs, hits } = totalsIn(box, cases);
  const density = wilson(hits, runs);
  const overall = wilson(cases.totals.hits, cases.totals.runs);
  return {
    density,
    coverage: wilson(hits, cases.totals.hits),
    overall,
    chances: quasiP(box, cases),
    told: density.low > overall.estimate,
  };
}
