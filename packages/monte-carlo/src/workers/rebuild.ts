import type { Agent, Scenario } from "@summitry/core";
import type { AgentOrigin, Origin } from "./origin.ts";

/**
 * Makes a scenario again from its origin.
 *
 * @throws Error when a module can't be imported or has no such export.
 */
export async function rebuild(origin: Origin): Promise<Scenario> {
  const make = await exported(origin.module, origin.name);
  const made: unknown = await make(origin.options);
  if (!isScenario(made)) throw new Error(`"${origin.name}" of ${origin.module} does not return a scenario`);
  // What the function itself has added is there already.
  const additions = origin.additions.slice(made.additions.length);
  let scenario = made;
  for (const addition of additions) scenario = await joined(scenario, addition);
  return scenario;
}

async function joined(scenario: Scenario, { module, name, seats }: AgentOrigin): Promise<Scenario> {
  const agent: unknown = Reflect.construct(await exported(module, name), []);
  if (!isAgent(agent)) throw new Error(`"${name}" of ${module} is not the class of an agent`);
  return seats === "replace" ? scenario.replace(agent) : scenario.with(agent, { seats });
}

async function exported(module: string, name: string): Promise<(options: unknown) => unknown> {
  const exports = (await import(/* @vite-ignore */ module)) as Readonly<Record<string, unknown>>;
  const value = exports[name];
  if (typeof value === "function") return value as (options: unknown) => unknown;
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
