import { type Agendas, type Identity, type Scenario, stream } from "@summitry/core";
import { aNumber, anObject, maybe } from "@summitry/core/checks";
import type { Batch } from "../results/batch.ts";
import { type Bands, isWithin, simultaneousBands } from "../statistics/simultaneous-bands.ts";
import { CONFIDENCE } from "../statistics/estimate.ts";
import type { StoredBatch } from "../store/stored-batch.ts";
import { type CalibrateOptions, calibrationOptions, LEAST, tableFor, taking } from "./calibrate.ts";
import type { DrawTable } from "./draw-table.ts";
import { syntheticRecord } from "./synthetic.ts";

/** What is checked, and how. */
export interface CheckCalibrationOptions extends CalibrateOptions {
  /** Number of synthetic records: a whole number of at least 20; 200 when left out. */
  readonly records?: number | undefined;
}

/** How the true values of a parameter rank among the posteriors of their own records. */
export interface ParameterRanks {
  /** Id of the parameter. */
  readonly parameter: string;
  /** For each record the share of the posterior below the value that it came from, from 0 to 1: uniform where all is well. */
  readonly ranks: readonly number[];
  /** Whether they lie within the bands at all points. */
  readonly inside: boolean;
}

/** Whether calibrating to records like this one finds the truth as often as it says. */
export interface CalibrationCheck {
  /** Number of synthetic records of which enough draws agree; the others were passed over. */
  readonly records: number;
  /** Number of records that were tried. */
  readonly tried: number;
  /** Simultaneous 95 % bands for the counts of ranks; `null` where no record has a posterior. */
  readonly bands: Bands | null;
  /** In the order of their declaration. */
  readonly parameters: readonly ParameterRanks[];
}

/** Points at which ranks are counted. */
const POINTS = 20;

const takes = anObject(
  { ...calibrationOptions, records: maybe(aNumber({ whole: true, min: 20 })) },
  { within: "", of: "options: an object" },
);

/**
 * Simulation-based calibration: draws of the table are taken for the truth one by one, each leaves a record that is off by what
 * the tolerances allow, and the other draws are calibrated to it. Over many records the true value has to lie anywhere in its
 * posterior alike. For each parameter by itself the ranks of a sound method leave the bands in 5 % of checks.
 *
 * It asks whether the method finds what the model holds, and not whether the model is right.
 *
 * Sources: Talts, Betancourt, Simpson, Vehtari and Gelman (2018), "Validating Bayesian inference algorithms with
 * simulation-based calibration", arXiv 1804.06788; for the bands, Säilynoja, Bürkner and Vehtari (2022), as for
 * `simultaneousBands`.
 *
 * @param batch Runs of the scenario, in memory or in a folder.
 * @throws InputError as `calibrate` does.
 */
export async function checkCalibration<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  batch: Batch<R> | StoredBatch<R>,
  options: CheckCalibrationOptions,
): Promise<CalibrationCheck> {
  const table = await tableFor(scenario, batch, options, takes);
  const { observed, method = "tempering", least = LEAST, records = 200 } = options;
  const take = taking(method, least);
  const ids = [...table.parameters.keys()];
  const ranks = ids.map((): number[] => []);
  const tried = Math.min(records, table.runs.length);
  for (let at = 0; at < tried; at++) {
    const record = syntheticRecord(table, observed, at);
    if (record === null) continue;
    const { weights, effective } = take({ table, record, without: at });
    if (effective < least) continue;
    for (const [place, id] of ids.entries())
      ranks[place]?.push(rankOf(table, id, { at, weights, effective }));
  }
  const count = ranks[0]?.length ?? 0;
  const bands = count === 0 ? null : simultaneousBands(count, POINTS, CONFIDENCE);
  return {
    records: count,
    tried,
    bands,
    parameters: ids.map((parameter, place) => {
      const own = ranks[place] ?? [];
      return { parameter, ranks: own, inside: bands === null || isWithin(own, bands) };
    }),
  };
}

/**
 * The share of the posterior below the true value, which counts as one more draw: its own place among equals is drawn, so that
 * the rank of one of n + 1 like draws is uniform.
 */
function rankOf(
  table: DrawTable,
  id: string,
  {
    at,
    weights,
    effective,
  }: { readonly at: number; readonly weights: Float64Array; readonly effective: number },
): number {
  const values = table.parameters.get(id) as Float64Array;
  const truth = values[at] as number;
  let [below, equal, all] = [0, 0, 0];
  for (let other = 0; other < values.length; other++) {
    const weight = weights[other] as number;
    if (weight === 0) continue;
    all += weight;
    if ((values[other] as number) < truth) below += weight;
    else if (values[other] === truth) equal += weight;
  }
  const own = all / effective;
  const place = stream(table.seed, table.runs[at] as number, "calibration", "rank", id).uniform();
  return (below + place * (equal + own)) / (all + own);
}
