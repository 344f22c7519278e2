import { isDraft, original } from "immer";
import type { Agent } from "../agent/agent.ts";
import { agentError } from "../errors/agent-error.ts";
import { frozen } from "../data/frozen.ts";
import type { EventOf, EventType, SimulationEvent } from "../world/event/event.ts";
import type { Rules } from "./rules.ts";
import type { Inner, World } from "../world/world.ts";

/** Lets every agent that may see an event now update what it keeps in mind, by its own recipe. */
export function updateMemories(rules: Rules, world: World, event: SimulationEvent): void {
  const { agents } = rules.handlers(event.type);
  if (agents.length === 0) return;
  frozen(event);
  for (const agent of agents) {
    if (sees(rules, world, agent, event)) remember(rules, world, agent, event);
  }
}

/** The same for a sealed offer that has been opened. Its maker has known of it before. */
export function updateOthersMemories(rules: Rules, world: World, event: EventOf<"offer">): void {
  const { agents } = rules.handlers("offer");
  if (agents.length === 0) return;
  frozen(event);
  for (const agent of agents) {
    if (agent.id !== event.by && isSeated(world, event.table, agent)) remember(rules, world, agent, event);
  }
}

/**
 * What parties do at a table is visible only to those seated there, and a sealed offer at first only to its maker; hidden
 * quantities only to the agents who may see them.
 */
function sees(rules: Rules, world: World, agent: Agent, event: SimulationEvent): boolean {
  switch (event.type) {
    case "quantity":
      return rules.knowledge.hidden(agent.id)?.has(event.quantity) !== true;
    case "offer":
      return event.sealed === true ? event.by === agent.id : isSeated(world, event.table, agent);
    case "accept":
    case "object":
    case "vote":
    case "breach":
      if (event.table === null) return event.by === agent.id;
      return isSeated(world, event.table, agent);
    default:
      return true;
  }
}

function isSeated({ tables }: World, table: string, { id }: Agent): boolean {
  return tables[table]?.meeting?.seats.includes(id) ?? false;
}

function remember(
  rules: Rules,
  world: World,
  agent: Agent,
  event: SimulationEvent & { type: EventType },
): void {
  const recipe = agent.on[event.type] as
    ((inner: World["inner"][string], event: SimulationEvent) => void) | undefined;
  const seen = event.type === "start" ? started(rules, agent, event) : event;
  try {
    if (recipe === undefined) return;
    const kept = world.inner[agent.id] ?? {};
    const before = isDraft(kept) ? (original(kept) as Inner) : kept;
    const inner = copied(before);
    recipe(inner, seen);
    if (!isSame(before, inner)) world.inner[agent.id] = frozen(inner);
  } catch (cause) {
    const table = "table" in event ? event.table : null;
    throw agentError({ agent: agent.id, table, day: event.day }, cause);
  }
}

/** What an agent sees of the first event: the parameters and quantities that it knows, and what it keeps in mind itself. */
function started(rules: Rules, { id }: Agent, event: EventOf<"start">): SimulationEvent {
  const { state, ...rest } = event;
  const parameters = rules.knowledge.known(id, event.parameters);
  if (state === undefined) return { ...rest, parameters };
  const hidden = rules.knowledge.hidden(id);
  const quantities = Object.fromEntries(
    Object.entries(state.quantities).filter(([quantity]) => hidden?.has(quantity) !== true),
  );
  const own = state.inner[id];
  return { ...rest, parameters, state: { quantities, inner: own === undefined ? {} : { [id]: own } } };
}

/** A copy for a recipe to edit. Most agents keep flat data in mind, which needs no slow deep copy. */
function copied(inner: Inner): Inner {
  for (const key in inner)
    if (typeof inner[key] === "object" && inner[key] !== null) return structuredClone(inner);
  return { ...inner };
}

/** Whether a recipe changed nothing, which is usual. */
function isSame(before: Inner, after: Inner): boolean {
  let more = 0;
  for (const key in after) {
    const value = after[key];
    if (!Object.is(before[key], value) || (value === undefined && !Object.hasOwn(before, key))) return false;
    more += 1;
  }
  for (const _ in before) more -= 1;
  return more === 0;
}
