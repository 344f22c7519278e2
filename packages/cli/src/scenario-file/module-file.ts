import { pathToFileURL } from "node:url";
import { InputError, Scenario } from "@summitry/core";
import type { GivenValue, ScenarioChanges, Settings } from "../changes.ts";
import { holdingSet, holds, settingsWhere } from "../held.ts";
import { askedOptions, assertAsked } from "./asked-options.ts";
import { reasonOf } from "@summitry/core/checks";

/**
 * Loads a scenario from the user's own module. Its default export, or its only export, has to be a scenario or a
 * function that makes one. The function gets what --set and --without say, parameters aside, and has to read all of it.
 *
 * @throws InputError when the module has no scenario, or one that can't be changed that way.
 */
export async function loadModule(path: string): Promise<(changes: ScenarioChanges) => Promise<Scenario>> {
  const exports = (await imported(path)) as Readonly<Record<string, unknown>>;
  const makers = Object.entries(exports).filter(
    ([, value]) => value instanceof Scenario || isFunction(value),
  );
  const made = exports.default ?? (makers.length === 1 ? makers[0]?.[1] : undefined);
  if (made === undefined) {
    const scenario = "a module whose default export is a scenario, or a function that makes one";
    const allowed =
      makers.length === 0 ? `${scenario}; this is a program, which ${starter(path)} starts` : scenario;
    throw new InputError({ field: path, value: Object.keys(exports), allowed });
  }
  return (changes) => scenarioOf(path, made, changes);
}

/** How a program is started. */
function starter(path: string): string {
  return `${isTypeScript(path) ? "npx tsx" : "node"} ${path}`;
}

function isTypeScript(path: string): boolean {
  return /\.[cm]?tsx?$/.test(path);
}

async function imported(path: string): Promise<unknown> {
  const loadsTypeScript = "typescript" in process.features && process.features.typescript !== false;
  if (isTypeScript(path) && !loadsTypeScript) {
    const { register } = await import("tsx/esm/api").catch((cause: unknown) => {
      const advice = "npm install tsx, or compile it to JavaScript";
      throw new Error(`Node ${process.version} needs the package tsx to load ${path}: ${advice}`, { cause });
    });
    register();
  }
  return import(pathToFileURL(path).href).catch((cause: unknown) => {
    const problem = reasonOf(cause);
    throw new Error(`${path} fails as it is loaded: ${problem}`, { cause });
  });
}

async function scenarioOf(path: string, made: unknown, changes: ScenarioChanges): Promise<Scenario> {
  const { without = [], set = {} } = changes;
  if (isFunction(made)) return fromFunction(path, made, { without, set });
  if (!(made instanceof Scenario)) throw noScenario(path, made);
  const [mechanism] = without;
  if (mechanism === undefined) return holdingSet(made, set);
  const allowed = "nothing: the file exports a scenario, and no function that takes options";
  throw new InputError({ field: "--without", value: mechanism, allowed });
}

/** The function gets what is set, except for the parameters of its scenario: these are held. */
async function fromFunction(
  path: string,
  make: Maker,
  { without, set }: { readonly without: readonly string[]; readonly set: Settings },
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
  const scenario: unknown = await make(given);
  if (!(scenario instanceof Scenario)) throw noScenario(path, scenario);
  const { definition, additions } = scenario;
  if (definition.options !== given) return { scenario, asked };
  return { scenario: new Scenario({ ...definition, options }, additions), asked }; // no thread can take what notes
}

function noScenario(path: string, value: unknown): InputError {
  return new InputError({ field: path, value, allowed: "a scenario, as defineScenario makes it" });
}

type Maker = (options: unknown) => unknown;

function isFunction(value: unknown): value is Maker {
  return typeof value === "function";
}
