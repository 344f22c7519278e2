import { stream, type Scenario, type Seed } from "@summitry/core";
import type { PointDesign } from "./point-design.ts";
import { checkSpread, type Coordinate, spreadDesign, spreadFactors, type SpreadOptions } from "./spread.ts";

/**
 * A Latin hypercube: each dimension is cut into as many equal strata as there are points, and every stratum holds one
 * point, at random within it. What it leaves out is drawn.
 *
 * Source: McKay, Beckman and Conover (1979), "A comparison of three methods for selecting values of input variables in the
 * analysis of output from a computer code", Technometrics 21.
 *
 * @example latinHypercube(alaska(), { vary: { "momentum.mean": [0, 200], air: "prior" }, points: 100, runs: 20 })
 * @throws InputError for an unknown parameter, one that is held or drawn together with others, or a range beyond limits.
 */
export function latinHypercube(scenario: Scenario, options: SpreadOptions): PointDesign {
  checkSpread(scenario, options);
  const { vary, points, seed = 0 } = options;
  return spreadDesign("latin hypercube", options, spreadFactors(scenario, vary), strata(seed, points));
}

function strata(seed: Seed, points: number): Coordinate {
  const orders = new Map<number, Uint32Array>();
  return (point, { name, at, dimension }) => {
    const order = orders.get(dimension) ?? shuffled(points, seed, name, at);
    orders.set(dimension, order);
    const within = stream(seed, point, "latin hypercube", name, at).uniform();
    return ((order[point] as number) + within) / points;
  };
}

/** The numbers below `count` in random order (Fisher and Yates). */
function shuffled(count: number, seed: Seed, name: string, at: number): Uint32Array {
  const random = stream(seed, 0, "latin hypercube", "order", name, at);
  const order = Uint32Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place--) {
    const other = random.below(place + 1);
    [order[place], order[other]] = [order[other] as number, order[place] as number];
  }
  return order;
}
