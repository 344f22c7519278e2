import { aFunctionOr, aScenario } from "../errors/checks.ts";
import type { Parameter } from "../world/parameter.ts";
import type { Scenario } from "./scenario.ts";

const takes = aFunctionOr(aScenario);

/**
 * Every uncertain number of a scenario, with unit, prior, source, date and reason, in the order of its declaration.
 *
 * @example
 * parameters(alaska).map(({ id, low, mode, high, unit }) => [id, low, mode, high, unit]);
 */
export function parameters(scenario: Scenario | (() => Scenario)): readonly Parameter[] {
  takes("scenario", scenario);
  const made = typeof scenario === "function" ? scenario() : scenario;
  aScenario("scenario", made);
  const { definition } = made;
  return definition.parameters ?? [];
}
