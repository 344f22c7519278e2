import { anObject, aNumber, maybe } from "@summitry/core/checks";
import { boxCounts, type TrajectoryBox } from "./box.ts";
import { pastingTrajectory } from "./pasting.ts";
import { type Ordered, ordered, type Peeled, peelingTrajectory } from "./peeling.ts";
import { type ParameterValues, casesOf } from "./cases.ts";

/** How boxes are looked for. */
export interface PrimOptions {
  /** Share of the runs in the box that each peel takes away, above 0 and below 0.5; 0.05 when left out. */
  readonly peel?: number | undefined;
  /** Share of its runs that each paste adds, above 0 and below 0.5; 0.05 when left out. */
  readonly paste?: number | undefined;
  /** Least share of all runs that a box may hold, above 0 and below 1; 0.05 when left out. */
  readonly mass?: number | undefined;
}

const aShare = maybe(aNumber({ above: 0, below: 0.5 }));

/** What the options of PRIM take. */
export const primOptions = { peel: aShare, paste: aShare, mass: maybe(aNumber({ above: 0, below: 1 })) };

const takes = anObject(primOptions, { within: "", of: "options: an object" });

/**
 * The trajectory of boxes that the patient rule induction method finds: from the whole space on, each a little smaller and
 * denser than the one before, then outward again where that makes it denser still. A person, or `discover`, chooses one of
 * them: early boxes cover more of the runs with the outcome, late ones hold fewer others.
 *
 * Peels raise the density most for every run that they cost (the lenient objective of Kwakkel and Jaxa-Rozen), which does
 * not favour parameters with few values.
 *
 * Sources: Friedman and Fisher (1999), "Bump hunting in high-dimensional data", Statistics and Computing 9; Kwakkel and
 * Jaxa-Rozen (2016), "Improving scenario discovery for handling heterogeneous uncertainties and multinomial classified
 * outcomes", Environmental Modelling & Software 79.
 *
 * @param values Values of parameters by id: lists of equal length, a number a run.
 * @param outcome For each run whether the outcome came about.
 * @throws InputError for lists that do not fit together, and for options out of range.
 */
export function prim(
  values: ParameterValues,
  outcome: ArrayLike<boolean | number>,
  options: PrimOptions = {},
): readonly TrajectoryBox[] {
  const cases = casesOf(values, outcome);
  takes("options", options);
  return primOf(ordered(cases), options).map(({ box, runs, hits }) => ({
    ...box,
    ...boxCounts({ runs, hits }, cases.totals),
  }));
}

/** The trajectory of cases that were checked. */
export function primOf(
  cases: Ordered,
  { peel = 0.05, paste = 0.05, mass = 0.05 }: PrimOptions,
): readonly Peeled[] {
  const peeled = peelingTrajectory(cases, { peel, mass });
  return [...peeled, ...pastingTrajectory(cases, peeled.at(-1) as Peeled, paste)];
}
