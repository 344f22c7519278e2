import { anObject, anything } from "@summitry/core/checks";
import { hiddenIn, isUnmoved } from "./hidden.ts";
import { checkLength, checkLists, type Effect, type Numbers, pointsIn } from "./effect.ts";
import { meanOf, ratioOfMeans } from "./ratio.ts";

/** Outputs at the points of a pick-freeze design. */
export interface PickFreezeOutputs {
  /** At the points of the first sample. */
  readonly a: Numbers;
  /** At those of the second, independent sample. */
  readonly b: Numbers;
  /** For each factor: at the points of the first sample with this factor from the second. */
  readonly ab: readonly Numbers[];
}

/** Sobol indices of every factor, in order. */
export interface SobolIndices {
  /** Share of the variance that the factor explains alone. */
  readonly first: readonly Effect[];
  /** Share of the variance that would go on average if all other factors were known: alone, and with others. */
  readonly total: readonly Effect[];
}

const takes = anObject({ a: anything, b: anything, ab: anything }, { of: "outputs: an object" });

/**
 * Sobol's first-order and total indices, each with an interval. First order by Saltelli et al. (2010), "Variance based
 * sensitivity analysis of model output", Computer Physics Communications 181; total by Jansen (1999), "DesignAnalysis of variance
 * designs for model output", Computer Physics Communications 117. Outputs are centred at the mean of all of them, and
 * divided by the variance of both samples, as SALib does.
 *
 * A factor that changes no output has zero for both, up to what so many pairs could hide (the rule of three).
 *
 * @throws InputError for lists of unequal lengths.
 */
export function sobolIndices(outputs: PickFreezeOutputs): SobolIndices {
  takes("outputs", outputs);
  const { a, b, ab } = outputs;
  const points = pointsIn("a", a);
  checkLength("b", b, points);
  checkLists("ab", ab, points);
  const centre = centreOf([a, b, ...ab]);
  const mean = (meanOf(a) + meanOf(b)) / 2;
  const spread = Float64Array.from(
    a,
    (value, at) => (squared(value - mean) + squared((b[at] as number) - mean)) / 2,
  );
  const among = { factors: ab.length };
  const hidden = mostHidden([a, b, ...ab], meanOf(spread));
  return {
    first: ab.map((moved) => {
      if (isUnmoved(a, moved)) return unmoved(hidden, a.length);
      const products = Float64Array.from(
        a,
        (value, at) => ((b[at] as number) - centre) * ((moved[at] as number) - value),
      );
      return ratioOfMeans(products, spread, { ...among, limits: [-1, 1] });
    }),
    total: ab.map((moved) => {
      if (isUnmoved(a, moved)) return unmoved(hidden, a.length);
      const squares = Float64Array.from(a, (value, at) => squared(value - (moved[at] as number)) / 2);
      return ratioOfMeans(squares, spread, { ...among, limits: [0, 1] });
    }),
  };
}

/** Zero, with what may be hidden; unknown where nothing varies at all. */
function unmoved(high: number, runs: number): Effect {
  const isKnown = !Number.isNaN(high);
  const estimate = isKnown ? 0 : Number.NaN;
  return { estimate, low: 0, high: isKnown ? high : 1, standardError: Number.NaN, runs, told: false };
}

/** The greatest total index that goes unseen in every pair with a chance of 5 %. */
function mostHidden(outputs: readonly Numbers[], variance: number): number {
  if (variance === 0) return Number.NaN;
  const { share, range } = hiddenIn(outputs);
  return Math.min(1, (share * squared(range)) / (2 * variance));
}

function centreOf(outputs: readonly Numbers[]): number {
  return outputs.reduce((sum, list) => sum + meanOf(list), 0) / outputs.length;
}

function squared(value: number): number {
  return value * value;
}
