import { type Agendas, type Identity, InputError, ln, type Scenario } from "@summitry/core";
import { aNumber, anObject, anything, aScenario, maybe, oneAmong } from "@summitry/core/checks";
import type { Batch } from "../results/batch.ts";
import { aBatch } from "../results/batch-rows.ts";
import type { StoredBatch } from "../store/stored-batch.ts";
import { drawTable, type DrawTable } from "./draw-table.ts";
import { agreement, type Observation, type ObservedRecord } from "./observation.ts";
import { observedRecord } from "./observed-record.ts";
import { type Posterior, posteriorsOf } from "./posterior.ts";
import {
  agreements,
  type CalibrationMethod,
  rejected,
  tempered,
  type Weighing,
  type Weighted,
} from "./weights.ts";

/** What to learn from, and how. */
export interface CalibrateOptions {
  /** The record: what was observed, by the name of a column, an outcome or another measure of the scenario. */
  readonly observed: ObservedRecord;
  /**
   * How draws are taken: "rejection" takes each with the probability by which it agrees with the record, and each counts
   * alike; "tempering" takes all, weighed by that probability, and widens the tolerances where too few would count. The
   * latter when left out.
   */
  readonly method?: CalibrationMethod | undefined;
  /** Fewest effective draws that a posterior may rest on: a whole number of at least 20; 100 when left out. */
  readonly least?: number | undefined;
}

/** A draw of the posterior. */
export interface PosteriorDraw {
  /** Number of the run that drew it. */
  readonly run: number;
  /** How much it counts: a share, all of them together 1. */
  readonly weight: number;
  /**
   * How far its run is from the record, in tolerances: the root of the sum of squared distances, each divided by the
   * deviation; a yes or no that differs adds twice the logarithm of the odds that it was misread.
   */
  readonly distance: number;
}

/** What one observation does by itself. */
export interface ObservedAlone {
  readonly name: string;
  readonly observation: Observation;
  /** Share of the draws that would be taken if it were the only one, from 0 to 1. */
  readonly agreement: number;
}

/** What a record says of the parameters of a scenario. */
export interface Calibration {
  /** The seed of the table of draws, as text. */
  readonly seed: string;
  /** Number of draws in the table: runs that broke off are not among them. */
  readonly runs: number;
  /** The first run of the seed that comes after all those of the table. */
  readonly nextRun: number;
  /** SHA-256 of the rows of the table; of a folder that of the list of those of its parts. */
  readonly digest: string;
  readonly method: CalibrationMethod;
  /** By what factor the tolerances were widened so that enough draws agree: 1 for not at all. */
  readonly widened: number;
  readonly observed: readonly ObservedAlone[];
  /** Number of independent draws that say as much as those that were taken. */
  readonly effective: number;
  /** Whether these are enough for a posterior, with tolerances at most 3 times as wide. */
  readonly enough: boolean;
  /** About how many runs would be enough with the tolerances as they are; at least so many where no draw agrees. */
  readonly runsNeeded: number;
  /** The draws that make up the posterior, in run order; none where they are too few. */
  readonly draws: readonly PosteriorDraw[];
  /** What is known of each parameter, in the order of their declaration; none where the draws are too few. */
  readonly parameters: readonly Posterior[];
}

/** What calibration options take. */
export const calibrationOptions = {
  observed: anything,
  method: maybe(oneAmong(["rejection", "tempering"])),
  least: maybe(aNumber({ whole: true, min: 20 })),
};
const takes = anObject(calibrationOptions, { within: "", of: "options: an object" });

/**
 * Learns from a record what the parameters of a scenario are: draws from the prior whose runs agree with what was observed,
 * within its tolerances, make up the posterior. A tolerance is taken for the error of the record, so that the posterior is
 * exact for it, up to the number of draws.
 *
 * It rests on one table of draws, the batch, and a draw is a pure function of seed and number: the posterior is a list of
 * numbers. With "tempering" weights go with them.
 *
 * Sources: Wilkinson (2013), "Approximate Bayesian computation (ABC) gives exact results under the assumption of model
 * error", Statistical Applications in Genetics and Molecular Biology 12; for the widening, Del Moral, Doucet and Jasra (2012),
 * "An adaptive sequential Monte Carlo method for approximate Bayesian computation", Statistics and Computing 22.
 *
 * @example
 * const table = await monteCarlo(scenario, { runs: 20_000, seed: 42 });
 * const { parameters } = await calibrate(scenario, table, { observed: { calls: { value: 5, halfWidth: 2 } } });
 * @param batch Runs of the scenario, in memory or in a folder.
 * @throws InputError for an observation that does not fit the rows, and for a scenario that draws no parameters.
 */
export async function calibrate<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: Batch<R> | StoredBatch<R>,
  options: CalibrateOptions,
): Promise<Calibration> {
  const table = await tableFor(scenario, batch, options);
  const { observed, method = "tempering", least = LEAST } = options;
  const weighing = { table, record: observed };
  const taken = taking(method, least)(weighing);
  const enough = taken.effective >= least;
  return {
    seed: table.seed,
    runs: table.runs.length,
    nextRun: Math.max(batch.runs, 1 + table.runs.reduce((most, run) => Math.max(most, run), 0)),
    digest: table.digest,
    method,
    widened: taken.widened,
    observed: Object.entries(observed).map(([name, observation]) => alone(table, name, observation)),
    effective: taken.effective,
    enough,
    runsNeeded: runsNeeded(weighing, method, least),
    draws: enough ? drawsOf(weighing, taken) : [],
    parameters: enough ? posteriorsOf(table.parameters, taken.weights, taken.effective) : [],
  };
}

/** Fewest effective draws when nothing is said. */
export const LEAST = 100;

/**
 * The table of a batch, once all arguments are checked.
 *
 * @throws InputError as `calibrate` does.
 */
export async function tableFor<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: Batch<R> | StoredBatch<R>,
  options: CalibrateOptions,
  check: (field: string, value: unknown) => void = takes,
): Promise<DrawTable> {
  aScenario("scenario", scenario);
  aBatch("batch", batch);
  check("options", options);
  observedRecord(scenario, options.observed);
  const table = await drawTable(scenario, batch, options.observed);
  if (table.runs.length > 1) return table;
  throw new InputError({ field: "batch", value: `${table.runs.length} runs`, allowed: "at least two runs" });
}

/** How draws are taken for a record, by a method. */
export function taking(method: CalibrationMethod, least: number): (weighing: Weighing) => Weighted {
  return method === "rejection" ? rejected : (weighing) => tempered(weighing, least);
}

function alone(table: DrawTable, name: string, observation: Observation): ObservedAlone {
  const readings = table.readings.get(name) as Float64Array;
  const sum = readings.reduce((before, reading) => before + agreement(observation, reading, 1), 0);
  return { name, observation, agreement: sum / readings.length };
}

function runsNeeded(weighing: Weighing, method: CalibrationMethod, least: number): number {
  const { effective } = taking(method, 0)(weighing); // no tolerance is widened for none
  return Math.ceil((weighing.table.runs.length * least) / Math.max(1, effective));
}

function drawsOf(weighing: Weighing, { weights, widened }: Weighted): readonly PosteriorDraw[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  const close = agreements(weighing, widened);
  const draws: PosteriorDraw[] = [];
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    const distance = widened * Math.sqrt(Math.max(0, -2 * ln(close[at] as number)));
    draws.push({ run: weighing.table.runs[at] as number, weight: weight / sum, distance });
  }
  return draws;
}
