import type { Design, Scenario } from "@summitry/core";
import { designOf } from "@summitry/monte-carlo";

/** The scenario with the design that a manifest names, if it names one. */
export function designedAlike(scenario: Scenario, recipe: Design["recipe"] | undefined): Scenario {
  return recipe === undefined ? scenario : scenario.designed(designOf(scenario, recipe));
}
