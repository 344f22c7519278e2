import type { Parameter } from "../world/parameter.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Every uncertain number of a scenario, with unit, prior, source, date and reason, in the order of its declaration.
 *
 * @example
 * parameters(alaska).map(({ id, low, mode, high, unit }) => [id, low, mode, high, unit]);
 */
export function parameters(scenario: Scenario | (() => Scenario)): readonly Parameter[] {
  const { definition } = typeof scenario === "function" ? scenario() : scenario;
  return definition.parameters ?? [];
}
