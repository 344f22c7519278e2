import { InputError, type Scenario } from "@summitry/core";
import type { Scenarios } from "../scenarios.ts";
import type { Words } from "../words/words.ts";

/** A scenario made ready, with its words. */
export interface Ready {
  readonly scenario: Scenario;
  readonly words: Words;
}

/**
 * The scenario of that name with mechanisms switched off.
 *
 * @throws InputError for an unknown scenario or mechanism.
 */
export async function load(
  scenarios: Scenarios,
  name: string,
  without: readonly string[] = [],
): Promise<Ready> {
  const known = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (known === undefined) {
    throw new InputError({ field: "scenario", value: name, allowed: Object.keys(scenarios) });
  }
  const { make, words } = await known.load();
  return { scenario: make(without), words };
}
