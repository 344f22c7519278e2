import { pathToFileURL } from "node:url";
import { InputError, Scenario, scenarioPackage, type ScenarioPackage } from "@summitry/core";
import { reasonOf } from "@summitry/core/checks";
import { isMaker, type Maker, noScenario } from "./made-by-function.ts";

/**
 * Loads what makes a scenario from the user's own module: its default export, or the only one of the kind. That is a
 * scenario package, a scenario, or a function that makes one.
 *
 * @throws InputError when the module has nothing of the kind.
 */
export async function loadModule(path: string): Promise<ScenarioPackage | Scenario | Maker> {
  const exports = (await imported(path)) as Readonly<Record<string, unknown>>;
  const makers = Object.values(exports).filter(
    (value) => value instanceof Scenario || isMaker(value) || isPackage(value),
  );
  const made = exports.default ?? (makers.length === 1 ? makers[0] : undefined);
  if (made === undefined) {
    const scenario = "a module whose default export is a scenario, or a function that makes one";
    const allowed =
      makers.length === 0 ? `${scenario}; this is a program, which ${starter(path)} starts` : scenario;
    throw new InputError({ field: path, value: Object.keys(exports), allowed });
  }
  if (made instanceof Scenario || isMaker(made)) return made;
  if (isPackage(made)) return scenarioPackage(made);
  throw noScenario(path, made);
}

/** Whether a value is meant as a scenario package; whether it is one is for `scenarioPackage` to say. */
function isPackage(value: unknown): value is ScenarioPackage {
  return typeof value === "object" && value !== null && "make" in value;
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
  if (isTypeScript(path) && !loadsTypeScript) await withTypeScript(path);
  return import(pathToFileURL(path).href).catch((cause: unknown) => {
    const problem = reasonOf(cause);
    throw new Error(`${path} fails as it is loaded: ${problem}`, { cause });
  });
}

/** Whether this process can load TypeScript by now. */
let isReady = false;

/** Lets this process load TypeScript. Once is enough: every further loader would go through each module once more. */
async function withTypeScript(path: string): Promise<void> {
  const { register } = await import("tsx/esm/api").catch((cause: unknown) => {
    const advice = "npm install tsx, or compile it to JavaScript";
    throw new Error(`Node ${process.version} needs the package tsx to load ${path}: ${advice}`, { cause });
  });
  if (!isReady) register();
  isReady = true;
}
