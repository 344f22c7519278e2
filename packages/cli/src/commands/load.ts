import { InputError, type Scenario } from "@summitry/core";
import type { Changes } from "../changes.ts";
import type { Scenarios } from "../scenarios.ts";
import type { Words } from "../words/words.ts";

/** A scenario made ready, with its words. */
export interface Ready {
  readonly scenario: Scenario;
  readonly words: Words;
  /** What was changed about it. */
  readonly changes: Changes;
}

/**
 * The scenario of that name with changes.
 *
 * @throws InputError for an unknown scenario, mechanism, option or parameter.
 */
export async function load(scenarios: Scenarios, name: string, changes: Changes = {}): Promise<Ready> {
  const known = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (known === undefined) {
    throw new InputError({ field: "scenario", value: name, allowed: Object.keys(scenarios) });
  }
  const { make, words } = await known.load();
  return { scenario: make(changes), words, changes };
}
