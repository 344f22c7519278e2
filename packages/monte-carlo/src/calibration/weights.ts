import { stream } from "@summitry/core";
import type { DrawTable } from "./draw-table.ts";
import { agreement, type ObservedRecord } from "./observation.ts";

/** How draws are taken: see `calibrate`. */
export type CalibrationMethod = "rejection" | "tempering";

/** How much each draw of a table counts. */
export interface Weighted {
  /** Weights by position: 0 for a draw that is not taken. */
  readonly weights: Float64Array;
  /** Number of independent draws that say as much (Kish): for equal weights their number. */
  readonly effective: number;
  /** By what factor the tolerances were widened: 1 for not at all. */
  readonly widened: number;
}

/** Tolerances are widened by this factor at most: beyond it the record would hardly count. */
const WIDEST = 3;
/** Bisections for the factor: it is known to a thousandth then. */
const BISECTIONS = 12;

/** A record to weigh the draws of a table by. */
export interface Weighing {
  readonly table: DrawTable;
  readonly record: ObservedRecord;
  /** Position of a draw that does not count: the one that the record comes from. */
  readonly without?: number | undefined;
}

/** How well each draw agrees with a record: the likelihood of the record, as a share of the greatest that it may have. */
export function agreements({ table, record, without }: Weighing, widened = 1): Float64Array {
  const product = new Float64Array(table.runs.length).fill(1);
  if (without !== undefined) product[without] = 0;
  for (const [name, observation] of Object.entries(record)) {
    const readings = table.readings.get(name) as Float64Array;
    for (let at = 0; at < product.length; at++) {
      const before = product[at] as number;
      if (before > 0) product[at] = before * agreement(observation, readings[at] as number, widened);
    }
  }
  return product;
}

/** Takes each draw with the probability by which it agrees with the record; each of them counts alike. */
export function rejected(weighing: Weighing): Weighted {
  const { table, without } = weighing;
  const purpose = without === undefined ? "record" : `record of run ${table.runs[without]}`;
  const weights = agreements(weighing).map((share, at) => {
    if (share === 0 || share === 1) return share;
    return stream(table.seed, table.runs[at] as number, "calibration", purpose).uniform() < share ? 1 : 0;
  });
  return { weights, effective: effectiveOf(weights), widened: 1 };
}

/**
 * Weighs each draw by how well it agrees with the record. Where that leaves too few effective draws, the tolerances are
 * widened by the least factor that leaves enough, up to 3.
 */
export function tempered(weighing: Weighing, least: number): Weighted {
  const at = (widened: number): Weighted => {
    const weights = agreements(weighing, widened);
    return { weights, effective: effectiveOf(weights), widened };
  };
  const plain = at(1);
  if (plain.effective >= least) return plain;
  let [narrow, wide] = [1, at(WIDEST)];
  if (wide.effective < least) return plain;
  for (let step = 0; step < BISECTIONS; step++) {
    const between = at((narrow + wide.widened) / 2);
    if (between.effective >= least) wide = between;
    else narrow = between.widened;
  }
  return wide;
}

/**
 * Number of independent draws that tell as much as these weighted ones.
 *
 * Source: Kish (1965), "Survey sampling".
 */
export function effectiveOf(weights: Float64Array): number {
  const most = weights.reduce((before, weight) => Math.max(before, weight), 0);
  if (most === 0) return 0;
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    const share = weight / most; // the square of a small weight may be too small a number
    sum += share;
    squares += share * share;
  }
  return (sum * sum) / squares;
}
