import { type Agendas, InputError, type Scenario, type Identity } from "@summitry/core";

/** Where an agent that joined a scenario comes from. */
export interface AgentOrigin {
  /** URL of the module that exports its class. */
  readonly module: string;
  /** Name of the class, and of the export. */
  readonly name: string;
  /** Tables it was given a seat at, or "replace". */
  readonly seats: readonly string[] | "replace";
}

/** How to make a scenario somewhere else: plain data. */
export interface Origin {
  /** URL of the module that exports the function it comes from. */
  readonly module: string;
  /** Name of the scenario. */
  readonly name: string;
  /** Name of the export. */
  readonly maker: string;
  /** What the function is called with, as plain data. */
  readonly options: unknown;
  /** Agents that joined or took over, in order. */
  readonly additions: readonly AgentOrigin[];
}

/**
 * The origin of a scenario, or in words why no other thread can make it.
 *
 * @throws InputError for a module that is not a URL.
 */
export function originOf<R extends Identity>(scenario: Scenario<Agendas, R>): Origin | string {
  const { name, module, maker = name, options } = scenario.definition;
  if (module === undefined) {
    const advice = "give defineScenario the module import.meta.url";
    return `scenario "${name}" does not say where it comes from; ${advice}`;
  }
  if (!isPlainData(options)) {
    return `the options of scenario "${name}" are not plain data, so they can't be sent to a worker thread`;
  }
  const additions: AgentOrigin[] = [];
  for (const { agent, seats } of scenario.additions) {
    if (agent.module === undefined) {
      const advice = "give its class the module import.meta.url";
      return `agent "${agent.id}" does not say where it comes from; ${advice}`;
    }
    const module = address(`agents.${agent.id}.module`, agent.module);
    additions.push({ module, name: agent.constructor.name, seats });
  }
  return { module: address("module", module), name, maker, options, additions };
}

/**
 * The URL without the mark that tsx leaves on modules it has loaded for one importer: no other thread knows
 * that.
 */
function address(field: string, module: string): string {
  if (!URL.canParse(module))
    throw new InputError({ field, value: module, allowed: "a URL: import.meta.url" });
  const url = new URL(module);
  url.searchParams.delete("tsx-namespace");
  return url.href;
}

function isPlainData(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}
