import type { Scenario } from "@summitry/core";
import {
  designAfter,
  factorsWanted,
  luckOf,
  type PointPlan,
  type SensitivityDesign,
  type SensitivityDesignOptions,
} from "./sensitivity-design.ts";
import { valuesAt } from "./points.ts";

/** A, then A with one factor after another from B, then A with the luck of B, then B. */
const plan: PointPlan = {
  type: "pick and freeze",
  runsPerPoint: (factors) => factors + 3,
  at(point, place, { factors, shares: { a, b } }) {
    const isLast = place === factors.length + 2;
    const luck = luckOf(point, place > factors.length ? 1 : 0);
    const share = (factor: number): readonly number[] =>
      (isLast || place === factor + 1 ? b : a)[factor] ?? [];
    return { like: luck, values: valuesAt(factors, share) };
  },
};

/**
 * The design of Sobol indices: at every point two independent samples A and B, and A with one factor at a time from B, luck
 * being one of them. It has `points` times the number of factors and 3 runs.
 *
 * Source: Saltelli et al. (2010), "Variance based sensitivity analysis of model output", Computer Physics Communications 181.
 *
 * @throws InputError for an unknown name, one that is held, drawn together with others, or named twice.
 */
export function pickFreeze(scenario: Scenario, options: SensitivityDesignOptions): SensitivityDesign {
  return designAfter(plan, factorsWanted(scenario, options), options);
}
