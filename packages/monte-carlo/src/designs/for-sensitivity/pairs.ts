import { aNumber, anObject, aScenario, aSeed } from "@summitry/core/checks";
import { factors, type Scenario, type Seed } from "@summitry/core";
import { designAfter, luckOf, type PointPlan, type SensitivityDesign } from "./sensitivity-design.ts";
import { valuesAt } from "./points.ts";

/** A world, twice. */
const plan: PointPlan = {
  type: "pairs",
  runsPerPoint: () => 2,
  at: (point, place, { factors, shares: { a } }) => ({
    like: luckOf(point, place === 0 ? 0 : 1),
    values: valuesAt(factors, (factor) => a[factor] ?? []),
  }),
};

/** How many worlds there are. */
export interface PairsOptions {
  /** Number of worlds, each of which has two runs: a whole number of at least 1. */
  readonly points: number;
  /** Seed of the worlds. */
  readonly seed: Seed;
}

const takes = anObject(
  { points: aNumber({ whole: true, min: 1 }), seed: aSeed },
  { within: "", of: "options: an object" },
);

/**
 * The design that tells luck from ignorance: every world, with its parameters drawn, has two runs with luck of their own.
 *
 * @throws InputError for options out of range.
 */
export function pairs(scenario: Scenario, options: PairsOptions): SensitivityDesign {
  aScenario("scenario", scenario);
  takes("options", options);
  return designAfter(plan, factors(scenario), options);
}
