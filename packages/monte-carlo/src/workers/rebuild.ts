import type { Agent, Scenario } from "@summitry/core";
import { designOf } from "../designs/design-of.ts";
import { loadedModule } from "./loaded-module.ts";
import type { AgentOrigin, Origin } from "./origin.ts";

/** Finds a function or class by the module it is exported from and its name. */
export type Find = (module: string, name: string) => Promise<unknown>;

/**
 * Makes a scenario from its origin.
 *
 * @param find Finds the function and the classes; by default it imports them from their modules.
 * @throws BatchInModule when a module runs a batch as it is imported.
 * @throws Error when a module can't be imported or has no such export.
 */
export async function rebuild(origin: Origin, find: Find = exported): Promise<Scenario> {
  const make = (await find(origin.module, origin.maker)) as (options: unknown) => unknown;
  const made: unknown = await make(origin.options);
  if (!isScenario(made)) throw new Error(`"${origin.maker}" of ${origin.module} does not return a scenario`);
  // What the function itself has added is there already.
  const additions = origin.additions.slice(made.additions.length);
  let scenario = origin.independent ? made.independently() : made;
  if (origin.fixed !== null) scenario = scenario.holding(origin.fixed);
  if (origin.design !== null) scenario = scenario.designed(designOf(scenario, origin.design));
  for (const addition of additions) scenario = await joined(scenario, addition, find);
  if (origin.relaxed.length > 0) scenario = scenario.relaxing(origin.relaxed);
  return scenario;
}

async function joined(
  scenario: Scenario,
  { module, name, seats }: AgentOrigin,
  find: Find,
): Promise<Scenario> {
  const agent: unknown = Reflect.construct((await find(module, name)) as new () => unknown, []);
  if (!isAgent(agent)) throw new Error(`"${name}" of ${module} is not the class of an agent`);
  return seats === "replace" ? scenario.replace(agent) : scenario.with(agent, { seats });
}

async function exported(module: string, name: string): Promise<unknown> {
  const load = (): Promise<unknown> => import(/* @vite-ignore */ module);
  const exports = (await loadedModule(module, load)) as Readonly<Record<string, unknown>>;
  const value = Object.hasOwn(exports, name) ? exports[name] : exports.default;
  if (typeof value === "function") return value;
  const names = Object.keys(exports).join(", ") || "nothing";
  throw new Error(`${module} exports no function "${name}" (it exports ${names})`);
}

function isScenario(value: unknown): value is Scenario {
  return typeof value === "object" && value !== null && "definition" in value && "additions" in value;
}

function isAgent(value: unknown): value is Agent {
  return (
    typeof value === "object" && value !== null && "id" in value && "utility" in value && "strategy" in value
  );
}
