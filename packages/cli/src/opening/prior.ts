import { InputError, type Scenario } from "@summitry/core";
import type { ScenarioChanges } from "./changes.ts";

/**
 * The scenario with the priors that were asked for: those of its own, or every parameter drawn independently of all
 * others.
 *
 * @throws InputError for wide priors of a scenario that draws nothing together.
 */
export function withPrior(scenario: Scenario, prior: ScenarioChanges["prior"]): Scenario {
  if (prior === undefined) return scenario;
  if (scenario.definition.priors !== undefined) return scenario.independently();
  const allowed = "nothing: the scenario draws every parameter on its own as it is";
  throw new InputError({ field: "--prior", value: prior, allowed });
}
