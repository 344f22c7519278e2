import { aScenario } from "../errors/checks.ts";
import { rulesOf } from "../rules/rules.ts";
import { drawAll } from "../run/draws.ts";
import { designedRun } from "../scenario/design.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Drawn } from "../world/parameter.ts";
import { identify, type SimulateOptions } from "./simulate.ts";

/**
 * The parameters of one run by id, without simulating it: what its row will have, values that are held or set by a design
 * included.
 *
 * @example drawnParameters(alaska(), { seed: 42, run: 17 })["momentum.mean"]
 * @throws InputError for a bad seed or run.
 */
export function drawnParameters(scenario: Scenario, options: SimulateOptions = {}): Drawn {
  aScenario("scenario", scenario);
  const { seed, run } = identify(options);
  const { like, values } = designedRun(scenario.definition, run);
  return drawAll(rulesOf(scenario), { seed, run: like }, values);
}
