import { pathToFileURL } from "node:url";
import { InputError, Scenario } from "@summitry/core";
import type { ScenarioChanges } from "../changes.ts";
import { askedOptions, assertAsked } from "./asked-options.ts";
import { reasonOf } from "@summitry/core/checks";

/**
 * Loads a scenario from the user's own module. Its default export, or its only export, has to be a scenario or a
 * function that makes one. The function gets what --set and --without say, and has to read all of it.
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

async function scenarioOf(
  path: string,
  made: unknown,
  { without = [], set = {} }: ScenarioChanges,
): Promise<Scenario> {
  const options = { ...set, ...(without.length === 0 ? {} : { without }) };
  if (made instanceof Scenario) {
    if (Object.keys(options).length === 0) return made;
    const allowed = "nothing: the file exports a scenario, and no function that takes options";
    throw new InputError({ field: "--set, --without", value: Object.keys(options), allowed });
  }
  const asked = new Set<string>();
  const scenario: unknown = isFunction(made) ? await made(askedOptions(options, asked)) : made;
  if (!(scenario instanceof Scenario))
    throw new InputError({ field: path, value: scenario, allowed: "a scenario, as defineScenario makes it" });
  assertAsked(options, asked);
  return scenario;
}

function isFunction(value: unknown): value is (options: unknown) => unknown {
  return typeof value === "function";
}
