import type { Factor, Scenario, Seed } from "@summitry/core";
import {
  designAfter,
  factorsWanted,
  luckOf,
  type PointPlan,
  type SensitivityDesign,
  type SensitivityDesignOptions,
} from "./sensitivity-design.ts";
import { across, pointsOf, valuesAt } from "./points.ts";

/** A point, then the point with one factor after another moved, then with other luck. */
const plan: PointPlan = {
  type: "radial",
  runsPerPoint: (factors) => factors + 2,
  at(point, place, { factors, shares: { a } }) {
    const share = (factor: number): readonly number[] => {
      const own = a[factor] ?? [];
      return place === factor + 1 ? across(own) : own;
    };
    return { like: luckOf(point, place === factors.length + 1 ? 1 : 0), values: valuesAt(factors, share) };
  },
};

/**
 * The design of elementary effects: from every point, one factor at a time is moved by half of its distribution, and luck
 * is drawn anew. It has `points` times the number of factors and 2 runs.
 *
 * Source: Campolongo, Saltelli and Cariboni (2011), "From screening to quantitative sensitivity analysis", Computer Physics
 * Communications 182, with steps of equal size.
 *
 * @throws InputError as `pickFreeze` does.
 */
export function radial(scenario: Scenario, options: SensitivityDesignOptions): SensitivityDesign {
  return designAfter(plan, factorsWanted(scenario, options), options);
}

/**
 * Which way each factor is moved at a point: 1 up, -1 down. `null` for one with more than one dimension, which has no up
 * and down.
 */
export function directionsAt(
  factors: readonly Factor[],
  seed: Seed,
  point: number,
): readonly (1 | -1 | null)[] {
  const { a } = pointsOf(factors, seed)(point);
  return factors.map(({ dimensions }, factor) => {
    if (dimensions !== 1) return null;
    return (a[factor]?.[0] ?? 0) < 0.5 ? 1 : -1;
  });
}
