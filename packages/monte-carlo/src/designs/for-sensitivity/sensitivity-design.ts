import { aListOf, aName, aNumber, anObject, aScenario, aSeed, type Check } from "@summitry/core/checks";
import {
  type Design,
  type DesignedRun,
  type Factor,
  InputError,
  type Scenario,
  type Seed,
} from "@summitry/core";
import { factorsOver, type VariedFactors } from "./varied-factors.ts";
import { pointsOf, type TwoPoints } from "./points.ts";

/** What a design for sensitivity is made from. */
export interface SensitivityDesignOptions {
  /** What is varied: "parameters", "groups", or names; a name that ends with a dot is a group. */
  readonly over: VariedFactors;
  /** Number of points: a whole number of at least 1. */
  readonly points: number;
  /** Seed of the points. */
  readonly seed: Seed;
}

/** A design in which luck is one more factor, after all others. */
export interface SensitivityDesign extends Design {
  /** What is varied, luck left out. */
  readonly factors: readonly Factor[];
  /** Number of points. */
  readonly points: number;
  /** Number of runs at each point; those of a point come one after another. */
  readonly runsPerPoint: number;
}

const overNames = aListOf(aName, { atLeast: 1, of: "names of parameters" });

/** Checks what is varied. */
export const anOver: Check = (field, value) => {
  if (value === "parameters" || value === "groups") return;
  if (!Array.isArray(value))
    throw new InputError({ field, value, allowed: '"parameters", "groups" or a list of names' });
  overNames(field, value);
};

const takes = anObject(
  { over: anOver, points: aNumber({ whole: true, min: 1 }), seed: aSeed },
  { within: "", of: "options: an object" },
);

/** How the runs of a point differ. */
export interface PointPlan {
  readonly type: string;
  /** Number of runs at each point, of that many factors. */
  runsPerPoint(factors: number): number;
  /** What a run takes, by its place among the runs of its point. */
  at(point: number, place: number, parts: PlanParts): DesignedRun;
}

/** What a plan has to go by. */
export interface PlanParts {
  readonly factors: readonly Factor[];
  readonly seed: Seed;
  /** The two points. */
  readonly shares: TwoPoints;
}

/**
 * Checks how a design is wanted, and gives its factors.
 *
 * @throws InputError for options out of range, and for names as `factorsOver` does.
 */
export function factorsWanted(scenario: Scenario, options: SensitivityDesignOptions): readonly Factor[] {
  aScenario("scenario", scenario);
  takes("options", options);
  return factorsOver(scenario, options.over);
}

/** A design after a plan. */
export function designAfter(
  plan: PointPlan,
  factors: readonly Factor[],
  {
    points,
    seed,
    ...others
  }: Partial<SensitivityDesignOptions> & Pick<SensitivityDesignOptions, "points" | "seed">,
): SensitivityDesign {
  const runsPerPoint = plan.runsPerPoint(factors.length);
  const sharesAt = pointsOf(factors, seed);
  return Object.freeze({
    recipe: structuredClone({ type: plan.type, ...others, points, seed: String(seed) }),
    factors,
    points,
    runsPerPoint,
    runs: points * runsPerPoint,
    at(run: number) {
      const point = Math.floor(run / runsPerPoint);
      return plan.at(point, run % runsPerPoint, { factors, seed, shares: sharesAt(point) });
    },
  });
}

/** The luck of a point: that of its first sample, or the other one. */
export function luckOf(point: number, which: 0 | 1): number {
  return 2 * point + which;
}
