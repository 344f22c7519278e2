import { InputError, Scenario } from "@summitry/core";
import { reasonOf } from "@summitry/core/checks";
import { askedOptions, assertAsked } from "./asked-options.ts";
import type { GivenValue, ScenarioChanges } from "./changes.ts";
import { holdingSet, holds, settingsWhere } from "./held.ts";

/** A function that makes a scenario from options. */
export type Maker = (options: unknown) => unknown;

/** Whether a value is a function, which may make a scenario. */
export function isMaker(value: unknown): value is Maker {
  return typeof value === "function";
}

/**
 * Makes a scenario by a function whose options nobody knows. It gets what --set and --without say, parameters aside, and
 * has to read all of it.
 *
 * @throws InputError for options that it does not read, and for what it makes if that is no scenario.
 */
export async function madeByFunction(
  path: string,
  make: Maker,
  { without = [], set = {} }: ScenarioChanges,
): Promise<Scenario> {
  const plain = Object.keys(set).length === 0 ? null : (await called(path, make, {})).scenario;
  const isHeld = (name: string, value: GivenValue): boolean => plain !== null && holds(plain, name, value);
  const passed = settingsWhere(set, (name, value) => !isHeld(name, value));
  const options = { ...passed, ...(without.length === 0 ? {} : { without }) };
  const { scenario, asked } = await called(path, make, options);
  const isLeft = (name: string, value: GivenValue): boolean =>
    isHeld(name, value) || (!asked.has(name) && holds(scenario, name, value));
  const held = settingsWhere(set, isLeft);
  assertAsked(
    Object.fromEntries(Object.entries(options).filter(([name]) => !Object.hasOwn(held, name))),
    asked,
    scenario,
  );
  return holdingSet(scenario, held);
}

/** Calls a function with options, and notes which of them it asks for. */
async function called(
  path: string,
  make: Maker,
  options: object,
): Promise<{ readonly scenario: Scenario; readonly asked: ReadonlySet<string> }> {
  const asked = new Set<string>();
  const given = askedOptions(options, asked);
  const scenario = await madeIn(path, () => make(given));
  if (!(scenario instanceof Scenario)) throw noScenario(path, scenario);
  const { definition, additions } = scenario;
  if (definition.options !== given) return { scenario, asked };
  return { scenario: new Scenario({ ...definition, options }, additions), asked }; // no thread can take what notes
}

/** What a function makes; where it fails without naming what it was given, the error names its file. */
async function madeIn(path: string, make: () => unknown): Promise<unknown> {
  try {
    return await make();
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new Error(`${path} fails as it makes the scenario: ${reasonOf(cause)}`, { cause });
  }
}

/** The error for what should have been a scenario. */
export function noScenario(path: string, value: unknown): InputError {
  return new InputError({ field: path, value, allowed: "a scenario, as defineScenario makes it" });
}
