import { type HeldValues, InputError, parameters, type Scenario } from "@summitry/core";
import type { GivenValue, Settings } from "./changes.ts";

/** What --set takes in the place of an id to hold every parameter at its likeliest value: `parameters=mode`. */
const ALL = "parameters";
const LIKELIEST = "mode";

/** Up to this many names a refusal lists; beyond that it says where they are listed. */
const MOST_LISTED = 20;

/** Whether a setting is about a parameter of the scenario, or about all of them. */
export function holds(scenario: Scenario, name: string, value: GivenValue): boolean {
  return isOfAll(name, value) || idsOf(scenario).includes(name);
}

/**
 * The scenario with its parameters held as --set says.
 *
 * @throws InputError for a name that no parameter has, and a value that is no number or beyond the parameter's limits.
 */
export function holdingSet(scenario: Scenario, set: Settings): Scenario {
  const ids = idsOf(scenario);
  const values: Record<string, number> = {};
  let all: HeldValues = {};
  for (const [name, value] of Object.entries(set)) {
    if (ids.includes(name)) values[name] = amountOf(name, value);
    else if (name === ALL) all = likeliest(value);
    else throw notSet(name, [], scenario);
  }
  return Object.keys(set).length === 0 ? scenario : scenario.holding(all).holding(values);
}

/** What --set would have to hold so that the scenario holds what is wanted: nothing for what it holds already. */
export function stillHeld(scenario: Scenario, wanted: HeldValues): Settings {
  const { fixed = {} } = scenario.definition;
  if (wanted === LIKELIEST) return fixed === LIKELIEST ? {} : { [ALL]: LIKELIEST };
  const set: Record<string, number> = {};
  for (const { id, mode } of parameters(scenario)) {
    const value = wanted[id];
    if (value !== undefined && value !== (fixed === LIKELIEST ? mode : fixed[id])) set[id] = value;
  }
  return set;
}

/** The error for a name that is neither an option nor a parameter, with the nearest of both. */
export function notSet(name: string, options: readonly string[], scenario: Scenario): InputError {
  const ids = idsOf(scenario);
  const all = [...options, ...ids];
  const first = options.length === 0 ? "" : `one of ${options.join(", ")}, or `;
  const allowed = all.length <= MOST_LISTED ? all : `${first}a parameter, as \`summitry params\` lists them`;
  return new InputError({ field: "--set", value: name, allowed, known: all });
}

/** The settings that pass a test. */
export function settingsWhere(set: Settings, test: (name: string, value: GivenValue) => boolean): Settings {
  return Object.fromEntries(Object.entries(set).filter(([name, value]) => test(name, value)));
}

function idsOf(scenario: Scenario): readonly string[] {
  return parameters(scenario).map(({ id }) => id);
}

function isOfAll(name: string, value: GivenValue): boolean {
  return name === ALL && value === LIKELIEST;
}

function likeliest(value: GivenValue): HeldValues {
  if (value === LIKELIEST) return LIKELIEST;
  throw new InputError({
    field: `--set ${ALL}`,
    value,
    allowed: "mode, the likeliest value of every parameter",
  });
}

function amountOf(name: string, value: GivenValue): number {
  if (typeof value === "number") return value;
  throw new InputError({ field: `--set ${name}`, value, allowed: "a number" });
}
