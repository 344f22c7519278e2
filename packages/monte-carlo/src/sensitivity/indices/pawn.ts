import { stream, type Seed } from "@summitry/core";
import { NORMAL_95 } from "../../statistics/estimate.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { Effect, Numbers } from "./effect.ts";

/** Number of slices of a parameter. */
const SLICES = 10;
/** Number of resamples for the interval. */
const RESAMPLES = 100;
/** Slice of a run that is in none: the greatest value, as SALib has it. */
const NONE = 255;

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
 * @param runOf Which run stands in the place of another in the order, to permute outputs; itself when left out.
 * @param weights How often each run counts; once when left out.
 */
export function pawnIndex(
  slices: Uint8Array,
  { order, ends }: OutputOrder,
  { runOf, weights }: { readonly runOf?: Uint32Array; readonly weights?: Uint32Array } = {},
): number {
  const runs = order.length;
  const sizes = new Float64Array(SLICES);
  for (let run = 0; run < runs; run++) {
    const slice = slices[run] as number;
    if (slice !== NONE) sizes[slice] = (sizes[slice] as number) + (weights?.[run] ?? 1);
  }
  const counts = new Float64Array(SLICES);
  const distances = new Float64Array(SLICES);
  const widen = (slice: number, below: number): void => {
    const distance = Math.abs((counts[slice] as number) / (sizes[slice] as number) - below / runs);
    if (distance > (distances[slice] as number)) distances[slice] = distance;
  };
  let below = 0;
  for (let from = 0; from < runs;) {
    const end = ends[from] as number;
    let group = 0;
    for (let place = from; place < end; place++) {
      const slice = slices[runAt(order, place, runOf)] as number;
      if (slice !== NONE) widen(slice, below);
    }
    for (let place = from; place < end; place++) {
      const run = runAt(order, place, runOf);
      const weight = weights?.[run] ?? 1;
      const slice = slices[run] as number;
      group += weight;
      if (slice !== NONE) counts[slice] = (counts[slice] as number) + weight;
    }
    below += group;
    for (let place = from; place < end; place++) {
      const slice = slices[runAt(order, place, runOf)] as number;
      if (slice !== NONE) widen(slice, below);
    }
    from = end;
  }
  return quantile(distances.filter((_, slice) => (sizes[slice] as number) > 0).sort(), 0.5);
}

function runAt(order: Uint32Array, place: number, runOf: Uint32Array | undefined): number {
  const run = order[place] as number;
  return runOf === undefined ? run : (runOf[run] as number);
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
    const index = pawnIndex(slices, order, { weights });
    sum += index;
    squares += index * index;
  }
  const standardError = Math.sqrt(Math.max(0, squares - (sum * sum) / RESAMPLES) / (RESAMPLES - 1));
  const half = NORMAL_95 * standardError;
  const [low, high] = [Math.max(0, estimate - half), Math.min(1, estimate + half)];
  return { estimate, low, high, standardError, runs, told: false };
}
