import { type Scenario, type Seed, stream } from "@summitry/core";
import {
  designAfter,
  factorsWanted,
  luckOf,
  type PointPlan,
  type SensitivityDesign,
  type SensitivityDesignOptions,
} from "./sensitivity-design.ts";
import { valuesAt } from "./points.ts";

/** From A to B, a factor at a time, in an order of the point's own. */
const plan: PointPlan = {
  type: "ways",
  runsPerPoint: (factors) => factors + 2,
  at(point, place, { factors, seed, shares: { a, b } }) {
    const changed = new Set(orderAt(seed, point, factors.length + 1).slice(0, place));
    const share = (factor: number): readonly number[] => (changed.has(factor) ? b : a)[factor] ?? [];
    return { like: luckOf(point, changed.has(factors.length) ? 1 : 0), values: valuesAt(factors, share) };
  },
};

/** The order in which the factors change on the way of a point: all orders are equally likely. */
export function orderAt(seed: Seed, point: number, count: number): readonly number[] {
  const random = stream(seed, point, "design", "order");
  const order = Array.from({ length: count }, (_, factor) => factor);
  for (let left = count - 1; left > 0; left--) {
    const other = random.below(left + 1);
    [order[left], order[other]] = [order[other] as number, order[left] as number];
  }
  return order;
}

/**
 * The design of Shapley effects: at every point a way from one sample to an independent one, a factor at a time in random
 * order, luck being one of them. It has `points` times the number of factors and 2 runs.
 *
 * Source: Goda (2021), "A simple algorithm for global sensitivity analysis with Shapley effects", Reliability Engineering
 * and System Safety 213.
 *
 * @throws InputError as `pickFreeze` does.
 */
export function ways(scenario: Scenario, options: SensitivityDesignOptions): SensitivityDesign {
  return designAfter(plan, factorsWanted(scenario, options), options);
}
