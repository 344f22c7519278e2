import { anObject, anything, aSeed, numbersInOrder } from "@summitry/core/checks";
import { InputError, type Seed, stream } from "@summitry/core";
import { checkLists, type Effect, type Numbers } from "./effect.ts";
import { CurveFit, placesOf } from "./curve-fit.ts";
import { meanOf } from "./ratio.ts";
import { outputOrderOf, pawnEffect, pawnIndex, slicesOf } from "./pawn.ts";

/** Inputs and output of some runs, however their inputs were drawn. */
export interface GivenData {
  /** For each input, its value in every run. */
  readonly inputs: readonly Numbers[];
  /** The output of every run. */
  readonly output: Numbers;
}

/** Indices of every input, in order, and what noise comes to. */
export interface GivenDataIndices {
  /** Share of the variance explained by the input, and by what goes with it. */
  readonly first: readonly Effect[];
  /** The PAWN index: how far the distribution of the output moves along the input, from 0 to 1. */
  readonly pawn: readonly Effect[];
  /** The noise lines: the greatest index among so many inputs that do nothing stays below them 95 times in 100. */
  readonly noise: { readonly first: number; readonly pawn: number };
}

/** Fewest runs of which indices are made: below, the curve through ten harmonics follows the noise. */
export const FEWEST_RUNS = 100;
/** Number of shuffles behind a noise line; so many that a twentieth of the 100 places among them is a whole number. */
const SHUFFLES = 99;
/** Of as many greatest indices, the one that one in twenty exceeds. */
const EXCEEDED_BY = 5;

const takes = anObject({ inputs: anything, output: anything }, { of: "data: an object" });

/**
 * Indices from runs that were made for anything: the first-order index by a curve of ten harmonics along the ranks of an
 * input (Plischke 2010, corrected after Tissot and Prieur 2012) and the PAWN index (Pianosi and Wagener 2018). An input
 * that goes along with another has some of its effect.
 *
 * The noise lines are made of the same runs with their outputs shuffled, which leaves the inputs as they go together: of
 * 99 shuffles, the fifth greatest of the greatest indices. Inputs above them are told from noise.
 *
 * @param seed Seed of shuffles and resamples.
 * @throws InputError for lists of unequal lengths, or fewer than 100 runs.
 */
export function givenDataIndices(data: GivenData, seed: Seed = 0): GivenDataIndices {
  takes("data", data);
  const { inputs, output } = data;
  numbersInOrder("output", output);
  const runs = output.length;
  if (runs < FEWEST_RUNS)
    throw new InputError({
      field: "output",
      value: output,
      allowed: `numbers of at least ${FEWEST_RUNS} runs`,
    });
  checkLists("inputs", inputs, runs);
  aSeed("seed", seed);
  const mean = meanOf(output);
  const centred = Float64Array.from(output, (value) => value - mean);
  const variance = meanOf(centred.map((value) => value * value));
  if (variance === 0) return nothing(inputs.length, runs);
  const fit = new CurveFit(runs);
  const order = outputOrderOf(output);
  const places = inputs.map(placesOf);
  const slices = inputs.map(slicesOf);
  const greatest = { first: new Float64Array(SHUFFLES), pawn: new Float64Array(SHUFFLES) };
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
    const runOf = shuffled(runs, seed, shuffle);
    const moved = new Float64Array(runs);
    for (let run = 0; run < runs; run++) moved[runOf[run] as number] = centred[run] as number;
    greatest.first[shuffle] = most(places, (each) => fit.share(each, moved, variance));
    const other = { ...order, order: order.order.map((run) => runOf[run] as number) };
    greatest.pawn[shuffle] = most(slices, (each) => pawnIndex(each, other));
  }
  const noise = { first: lineOf(greatest.first), pawn: lineOf(greatest.pawn) };
  const above = (effect: Effect, line: number): Effect => ({ ...effect, told: effect.estimate > line });
  return {
    first: places.map((each) => above(fit.explained(each, centred), noise.first)),
    pawn: slices.map((each) => above(pawnEffect(each, order, seed), noise.pawn)),
    noise,
  };
}

/** Where the output is the same in every run. */
function nothing(inputs: number, runs: number): GivenDataIndices {
  const unknown: Effect = {
    estimate: Number.NaN,
    low: 0,
    high: 1,
    standardError: Number.NaN,
    runs,
    told: false,
  };
  const all = Array.from({ length: inputs }, () => unknown);
  return { first: all, pawn: all, noise: { first: Number.NaN, pawn: Number.NaN } };
}

function shuffled(runs: number, seed: Seed, shuffle: number): Uint32Array {
  const random = stream(seed, shuffle, "shuffle");
  const runOf = Uint32Array.from({ length: runs }, (_, run) => run);
  for (let left = runs - 1; left > 0; left--) {
    const other = random.below(left + 1);
    const kept = runOf[left] as number;
    runOf[left] = runOf[other] as number;
    runOf[other] = kept;
  }
  return runOf;
}

function most<T>(items: readonly T[], index: (item: T) => number): number {
  return items.reduce((greatest, item) => Math.max(greatest, index(item)), Number.NEGATIVE_INFINITY);
}

function lineOf(greatest: Float64Array): number {
  return greatest.toSorted()[SHUFFLES - EXCEEDED_BY] as number;
}
