import { InputError, type Scenario } from "@summitry/core";
import type { ScenarioChanges } from "./changes.ts";
import type { LoadedScenario, Scenarios } from "./scenarios.ts";
import type { FullVocabulary } from "./vocabulary/words.ts";

/** A scenario with its vocabulary. */
export interface Ready {
  readonly scenario: Scenario;
  readonly vocabulary: FullVocabulary;
  /** What was changed about it. */
  readonly changes: ScenarioChanges;
  /** How the command line refers to it: by a name, or the path of a file. */
  readonly given: string;
}

/**
 * The scenario with that name, or from that file, with changes.
 *
 * @throws InputError for an unknown scenario, mechanism, option or parameter.
 */
export async function load(
  scenarios: Scenarios,
  name: string,
  changes: ScenarioChanges = {},
): Promise<Ready> {
  const { make, vocabulary } = await loaded(scenarios, name);
  return { scenario: await make(changes), vocabulary, changes, given: name };
}

/** Loads the scenario with that name, or from that file. */
export async function loaded(scenarios: Scenarios, name: string): Promise<LoadedScenario> {
  const known = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (known !== undefined) return known.load();
  const { isPath, openScenario } = await import("./scenario-file/open.ts");
  if (isPath(name)) return openScenario(name);
  const names = Object.keys(scenarios);
  const allowed = `${names.join(", ")}, or the path of a file: my-scenario.yaml, ./my-scenario.ts`;
  throw new InputError({ field: "scenario", value: name, allowed, known: names });
}
