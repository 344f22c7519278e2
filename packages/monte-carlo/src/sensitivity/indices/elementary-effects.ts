import { anObject, anything } from "@summitry/core/checks";
import { InputError } from "@summitry/core";
import { checkLists, type Effect, type Numbers, pointsIn } from "./effect.ts";
import { hiddenIn, isUnmoved } from "./hidden.ts";
import { effectOf, meanOf } from "./ratio.ts";

/** Outputs of a radial design: at each point, and with one factor after another moved from there. */
export interface RadialOutputs {
  /** At the points. */
  readonly base: Numbers;
  /** For each factor: at the points with this factor moved. */
  readonly moved: readonly Numbers[];
  /** For each factor: how far it was moved at each point, in the unit in which its effect is wanted; never 0. */
  readonly steps: readonly Numbers[];
}

/** The elementary effects of a factor: changes of the outcome, each divided by the step that made it. */
export interface ElementaryEffects {
  /** Mean effect: those of opposite signs cancel. */
  readonly mu: Effect;
  /** Mean size of an effect, whatever its sign. */
  readonly muStar: Effect;
  /** Standard deviation of the effects: 0 where a factor always does the same. */
  readonly sigma: number;
}

const takes = anObject({ base: anything, moved: anything, steps: anything }, { of: "outputs: an object" });

/**
 * Elementary effects after Morris (1991), "Factorial sampling plans for preliminary computational experiments",
 * Technometrics 33, from a radial design: Campolongo, Saltelli and Cariboni (2011), "From screening to quantitative
 * sensitivity analysis", Computer Physics Communications 182.
 *
 * @throws InputError for lists of unequal lengths, or a step of 0.
 */
export function elementaryEffects(outputs: RadialOutputs): readonly ElementaryEffects[] {
  takes("outputs", outputs);
  const { base, moved, steps } = outputs;
  const points = pointsIn("base", base);
  checkLists("moved", moved, points);
  checkLists("steps", steps, points);
  if (steps.length !== moved.length)
    throw new InputError({
      field: "steps",
      value: steps,
      allowed: `${moved.length} lists, like moved`,
    });
  const hidden = hiddenIn([base, ...moved]);
  return moved.map((list, factor) => {
    if (isUnmoved(base, list)) return unmoved(hidden.share * hidden.range, steps[factor] ?? []);
    const effects = Float64Array.from(base, (value, at) => {
      const step = steps[factor]?.[at] as number;
      if (step === 0)
        throw new InputError({ field: `steps.${factor}.${at}`, value: step, allowed: "a step, not 0" });
      return ((list[at] as number) - value) / step;
    });
    return summaryOf(effects, moved.length);
  });
}

/** Effects that are all 0, up to what so many points can hide. */
function unmoved(change: number, steps: Numbers): ElementaryEffects {
  const high =
    change /
    Array.from(steps).reduce((least, step) => Math.min(least, Math.abs(step)), Number.POSITIVE_INFINITY);
  const none = { estimate: 0, high, standardError: Number.NaN, runs: steps.length, told: false };
  return { mu: { ...none, low: -high }, muStar: { ...none, low: 0 }, sigma: 0 };
}

function summaryOf(effects: Float64Array, factors: number): ElementaryEffects {
  const mu = averageOf(effects, { factors });
  const sizes = effects.map(Math.abs);
  const muStar = averageOf(sizes, { factors, limits: [0, Number.POSITIVE_INFINITY] });
  const distance = (effect: number): number => (effect - mu.estimate) * (effect - mu.estimate);
  const sigma = Math.sqrt((meanOf(effects.map(distance)) * effects.length) / (effects.length - 1));
  const told = muStar.told || mu.told;
  return { mu: { ...mu, told }, muStar: { ...muStar, told }, sigma };
}

function averageOf(values: Float64Array, among: Parameters<typeof effectOf>[2]): Effect {
  const mean = meanOf(values);
  return effectOf(
    mean,
    values.map((value) => value - mean),
    among,
  );
}
