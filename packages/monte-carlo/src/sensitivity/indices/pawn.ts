import { stream, type Seed } from "@summitry/core";
import { NORMAL_95 } from "../../statistics/estimate.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { Effect, Numbers } from "./effect.ts";

/** Number of slices of a parameter. */
const SLICES = 10;
/** Number of resamples for the interval. */
const RESAMPLES = 100;
/** Slice of a run that is in none: the greatest value, as SALib has it. */
const NONE = SLICES;

/** Runs in the order of their outputs, with the ends of equal ones. */
export interface OutputOrder {
  readonly order: Uint32Array;
  /** For each place in the order, the place after the last run with an equal output. */
  readonly ends: Uint32Array;
}

/** Runs by their outputs. */
export function outputOrderOf(output: Numbers): OutputOrder {
  const order = Uint32Array.from({ length: output.length }, (_, run) => run).sort(
    (one, other) => (output[one] as number) - (output[other] as number),
  );
  const ends = new Uint32Array(order.length);
  for (let place = order.length - 1, end = order.length; place >= 0; place--) {
    if (place + 1 < order.length && output[order[place] as number] !== output[order[place + 1] as number])
      end = place + 1;
    ends[place] = end;
  }
  return { order, ends };
}

/** Slice of each run: ten of equal numbers along an input. */
export function slicesOf(input: Numbers): Uint8Array {
  const sorted = Float64Array.from(input).sort();
  const edges = Array.from({ length: SLICES + 1 }, (_, at) =>
    quantile(sorted, Math.min(1, at * (1 / SLICES))),
  );
  return Uint8Array.from(input, (value) => {
    for (let slice = SLICES - 1; slice >= 0; slice--)
      if (value >= (edges[slice] as number)) return value < (edges[slice + 1] as number) ? slice : NONE;
    return NONE;
  });
}

/**
 * The PAWN index: how far the distribution of the outcome within a slice of the input is from that of all runs, by the
 * greatest distance of their distribution functions (Kolmogorov and Smirnov); the median over the slices. Never 0 even for
 * an input that does nothing, since each slice has its own runs: the noise line shows how much that comes to.
 *
 * Source: Pianosi and Wagener (2018), "Distribution-based sensitivity analysis from a generic input-output sample",
 * Environmental Modelling & Software 108.
 *
 * @param weights How often each run counts; once when left out.
 */
export function pawnIndex(slices: Uint8Array, { order, ends }: OutputOrder, weights?: Uint32Array): number {
  const runs = order.length;
  const sizes = new Float64Array(SLICES + 1);
  for (let run = 0; run < runs; run++) {
    const slice = slices[run] as number;
    sizes[slice] = (sizes[slice] as number) + (weights === undefined ? 1 : (weights[run] as number));
  }
  const shares = new Float64Array(SLICES + 1);
  const distances = new Float64Array(SLICES + 1);
  let below = 0;
  for (let from = 0; from < runs;) {
    const end = ends[from] as number;
    const isLong = end - from > SLICES;
    const to = isLong ? SLICES : end;
    for (let at = isLong ? 0 : from; at < to; at++)
      widen(distances, shares, isLong ? at : (slices[order[at] as number] as number), below / runs);
    for (let place = from; place < end; place++) {
      const run = order[place] as number;
      const slice = slices[run] as number;
      const weight = weights === undefined ? 1 : (weights[run] as number);
      shares[slice] = (shares[slice] as number) + weight / (sizes[slice] as number);
      below += weight;
    }
    for (let at = isLong ? 0 : from; at < to; at++)
      widen(distances, shares, isLong ? at : (slices[order[at] as number] as number), below / runs);
    from = end;
  }
  const there = distances.subarray(0, SLICES).filter((_, slice) => (sizes[slice] as number) > 0);
  return quantile(there.sort(), 0.5);
}

function widen(distances: Float64Array, shares: Float64Array, slice: number, share: number): void {
  const distance = Math.abs((shares[slice] as number) - share);
  if (distance > (distances[slice] as number)) distances[slice] = distance;
}

/** The index with its interval: the spread of the index over resampled runs, about the estimate. */
export function pawnEffect(slices: Uint8Array, order: OutputOrder, seed: Seed): Effect {
  const runs = slices.length;
  const estimate = pawnIndex(slices, order);
  let [sum, squares] = [0, 0];
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const random = stream(seed, resample, "resample");
    const weights = new Uint32Array(runs);
    for (let drawn = 0; drawn < runs; drawn++) {
      const run = random.below(runs);
      weights[run] = (weights[run] as number) + 1;
    }
    const index = pawnIndex(slices, order, weights);
    sum += index;
    squares += index * index;
  }
  const standardError = Math.sqrt(Math.max(0, squares - (sum * sum) / RESAMPLES) / (RESAMPLES - 1));
  const half = NORMAL_95 * standardError;
  const [low, high] = [Math.max(0, estimate - half), Math.min(1, estimate + half)];
  return { estimate, low, high, standardError, runs, told: false };
}
