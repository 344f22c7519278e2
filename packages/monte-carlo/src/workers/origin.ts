import {
  type Agendas,
  type Design,
  type HeldValues,
  InputError,
  type Scenario,
  type Identity,
} from "@summitry/core";
import { isKnownDesign } from "../designs/design-of.ts";

/** The origin of an agent that joined a scenario. */
export interface AgentOrigin {
  /** URL of the module that exports its class. */
  readonly module: string;
  /** Name of the class, under which it is also exported. */
  readonly name: string;
  /** Tables it was given a seat at, or "replace". */
  readonly seats: readonly string[] | "replace";
}

/** How to make a scenario in another thread: plain data. */
export interface Origin {
  /** URL of the module that exports the function that makes it. */
  readonly module: string;
  /** Name of the scenario. */
  readonly name: string;
  /** Name of that function, under which it is exported. */
  readonly maker: string;
  /** The argument of the function, as plain data. */
  readonly options: unknown;
  /** What it holds of its parameters; `null` for nothing. */
  readonly fixed: HeldValues | null;
  /** The red lines that are relaxed. */
  readonly relaxed: readonly string[];
  /** Whether every parameter is drawn alone, also those that its function has drawn together. */
  readonly independent: boolean;
  /** The recipe of its design; `null` for none. */
  readonly design: Design["recipe"] | null;
  /** Agents that joined the scenario or replaced others, in order. */
  readonly additions: readonly AgentOrigin[];
}

/**
 * The origin of a scenario, or the reason in words why no other thread can make it.
 *
 * @throws InputError for a module that is not a URL.
 */
export function originOf<R extends Identity>(scenario: Scenario<Agendas, R>): Origin | string {
  const {
    name,
    module,
    maker = name,
    options,
    fixed = null,
    relaxed = [],
    priors,
    design,
  } = scenario.definition;
  if (module === undefined) {
    const advice = "give defineScenario the module import.meta.url";
    return `scenario "${name}" does not say where it comes from; ${advice}`;
  }
  if (!isPlainData(options)) {
    return `the options of scenario "${name}" are not plain data, so they can't be sent to a worker thread`;
  }
  if (design !== undefined && !isKnownDesign(design))
    return `its design "${design.recipe.type}" is none that another thread can make`;
  const additions: AgentOrigin[] = [];
  for (const { agent, seats } of scenario.additions) {
    if (agent.module === undefined) {
      const advice = "give its class the module import.meta.url";
      return `agent "${agent.id}" does not say where it comes from; ${advice}`;
    }
    const module = address(`agents.${agent.id}.module`, agent.module);
    additions.push({ module, name: agent.constructor.name, seats });
  }
  return {
    module: address("module", module),
    name,
    maker,
    options,
    fixed,
    relaxed,
    independent: priors === undefined,
    design: design?.recipe ?? null,
    additions,
  };
}

/**
 * The URL of a module without the suffix that tsx adds when it loads it for one importer: other threads don't know that
 * suffix.
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
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    return false;
  }
}
