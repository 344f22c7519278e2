import { InputError, stream, type Scenario, type Seed } from "@summitry/core";
import type { PointDesign } from "./point-design.ts";
import { MOST_DIMENSIONS, sobolBits } from "./sobol-sequence.ts";
import { checkSpread, type Coordinate, spreadDesign, spreadFactors, type SpreadOptions } from "./spread.ts";

/**
 * Points of Sobol's sequence, which fill the space more evenly than random ones; best as many as a power of two. The seed
 * moves all of them by a random digital shift, which keeps them as even: points of other seeds are other samples. What it
 * leaves out is drawn.
 *
 * Source: Sobol (1967), with the direction numbers of Joe and Kuo (2008), for up to 400 dimensions.
 *
 * @example sobolPoints(alaska(), { points: 256, runs: 10 })
 * @throws InputError for more than 400 dimensions, and as `latinHypercube` does.
 */
export function sobolPoints(scenario: Scenario, options: SpreadOptions): PointDesign {
  checkSpread(scenario, options);
  const { vary, seed = 0 } = options;
  const varied = spreadFactors(scenario, vary);
  const count = varied.reduce((sum, { dimensions }) => sum + dimensions, 0);
  if (count > MOST_DIMENSIONS) {
    const allowed = `at most ${MOST_DIMENSIONS} dimensions`;
    throw new InputError({ field: "vary", value: `${count} dimensions`, allowed });
  }
  return spreadDesign("sobol", options, varied, shifted(seed));
}

/** One more than the largest whole number of 32 bits. */
const WHOLE = 4294967296;

function shifted(seed: Seed): Coordinate {
  const shifts = new Map<number, number>();
  return (point, { name, at, dimension }) => {
    const shift = shifts.get(dimension) ?? stream(seed, 0, "sobol", name, at).below(WHOLE);
    shifts.set(dimension, shift);
    return ((sobolBits(dimension, point) ^ shift) >>> 0) / WHOLE;
  };
}
