import { heldLines } from "./held-line.ts";
import type { RedLineIndex } from "./red-line-index.ts";
import type { Agent } from "../agent/agent.ts";
import { InputError } from "../errors/input-error.ts";
import { handlersOf, type Handlers } from "./handlers.ts";
import { unheardIn, type Unheard } from "./unheard.ts";
import type { EventOf, EventType } from "../world/event/event.ts";
import { frozen } from "../data/frozen.ts";
import { Knowledge } from "./knowledge.ts";
import { ImplicitRedLines } from "./implicit-red-lines.ts";
import { EnumeratedRedLines } from "./enumerated-red-lines.ts";
import { isEnumerated } from "../agenda/enumerated.ts";
import type { Crossing } from "../world/offer.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Table } from "../scenario/table.ts";
import { limitsOf, type RunLimits } from "../scenario/run-limits.ts";
import { likeliestOf, type Drawn } from "../world/parameter.ts";
import {
  preparedFactors,
  preparedInputs,
  preparedParameters,
  preparedTables,
  type PreparedFactor,
  type PreparedInput,
  type PreparedParameter,
  type PreparedTable,
} from "./prepared.ts";
import { dateOf, SeenWorld } from "../world/seen-world.ts";
import type { WorldView } from "../world/view.ts";
import type { Allowed } from "../preference/search.ts";
import type { Mechanism } from "../scenario/mechanism.ts";
import type { Inner, World } from "../world/world.ts";

/**
 * A scenario prepared for running: agents by id, the mechanisms that are switched on, and red lines as masks over
 * outcome numbers. Made once per scenario and shared by all its runs.
 */
export class Rules {
  /** The scenario. */
  readonly scenario: Scenario;
  /** Midnight of day 0, in milliseconds since 1970. */
  readonly start: number;
  /** Mechanisms that are switched on. This is the only place where the switch is read. */
  readonly mechanisms: readonly Mechanism[];
  /** Tables by name, in the order in which they meet. */
  readonly tables: readonly PreparedTable[];
  /** Ids of the agents, in the order in which they act. */
  readonly agents: readonly string[];
  /** Inputs in the order in which they are read. */
  readonly inputs: readonly PreparedInput[];
  /** The value of every parameter that is held, and the likeliest one of every other, by id. */
  readonly undrawn: Drawn;
  /** Parameters in their order. */
  readonly parameters: readonly PreparedParameter[];
  /** What the runs draw, in that order. */
  readonly factors: readonly PreparedFactor[];
  /** Value of every quantity before the first event, by id. */
  readonly neutral: Readonly<Record<string, number>>;
  /** What each agent keeps in mind at the start, by id, frozen. */
  readonly memories: Readonly<Record<string, Inner>>;
  /** What each agent can see. */
  readonly knowledge: Knowledge;
  /** What a run may come to at the most. */
  readonly limits: Required<RunLimits>;
  readonly #agents: ReadonlyMap<string, Agent>;
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #handlers = new Map<EventType, Handlers>();
  readonly #dayEvents: EventOf<"day">[] = [];
  #latest: Handlers | null = null;
  #unheard: Unheard | null = null;
  readonly #indexes = new Map<string, RedLineIndex>();
  #viewed: { readonly world: World; readonly view: WorldView } | null = null;

  constructor(scenario: Scenario) {
    const {
      start,
      mechanisms = [],
      without = [],
      parameters = [],
      agents,
      tables,
      inputs = {},
      fixed = {},
    } = scenario.definition;
    this.scenario = scenario;
    this.limits = limitsOf(scenario.definition.limits);
    this.start = Date.parse(start);
    this.mechanisms = mechanisms.filter(({ id }) => !without.includes(id));
    this.tables = preparedTables(tables);
    this.agents = agents.map(({ id }) => id);
    this.inputs = preparedInputs(inputs);
    this.parameters = preparedParameters(parameters, fixed === "mode" ? likeliestOf(parameters) : fixed);
    this.undrawn = Object.fromEntries(
      this.parameters.map(({ parameter, given }) => [parameter.id, given ?? parameter.mode]),
    );
    this.factors = preparedFactors(scenario.definition);
    this.neutral = Object.fromEntries(
      mechanisms.flatMap(({ quantities }) =>
        Object.entries(quantities).map(([id, quantity]) => [id, quantity.neutral]),
      ),
    );
    this.memories = Object.fromEntries(agents.map(({ id, inner }) => [id, frozen(structuredClone(inner))]));
    this.knowledge = new Knowledge(mechanisms, parameters);
    this.#agents = new Map(agents.map((agent) => [agent.id, agent]));
    this.#tables = new Map(Object.entries(tables));
  }

  /** The agent with that id. */
  agent(id: string): Agent {
    const agent = this.#agents.get(id);
    if (agent === undefined)
      throw new InputError({ field: "agent", value: id, allowed: [...this.#agents.keys()] });
    return agent;
  }

  /**
   * Everything that handles events of that kind. Usually the same kind is asked for again, so the latest result is
   * cached.
   */
  handlers(type: EventType): Handlers {
    if (this.#latest?.type !== type) {
      const known = this.#handlers.get(type);
      this.#latest = known ?? handlersOf(type, this.scenario.definition, this.mechanisms);
      if (known === undefined) this.#handlers.set(type, this.#latest);
    }
    return this.#latest;
  }

  /** Events that neither an agent nor the row takes note of. */
  get unheard(): Unheard {
    return (this.#unheard ??= unheardIn(this));
  }

  /** The table with that name. */
  table(name: string): Table {
    const table = this.#tables.get(name);
    if (table === undefined)
      throw new InputError({ field: "table", value: name, allowed: [...this.#tables.keys()] });
    return table;
  }

  /** The event that begins a day; it is the same in every run. */
  dayEvent(day: number): EventOf<"day"> {
    return (this.#dayEvents[day] ??= Object.freeze({ type: "day", day, date: dateOf(this.start, day) }));
  }

  /** The public view of the world. */
  view(world: World): WorldView {
    if (this.#viewed?.world !== world) {
      this.#viewed = { world, view: new SeenWorld({ world, start: this.start }) };
    }
    return this.#viewed.view;
  }

  /** Every red line in force now, of any agent, that an outcome crosses. */
  crossings(table: string, index: number, world: World): readonly Crossing[] {
    return this.#redLines(table, world).crossings(index, () => this.view(world));
  }

  /** Ids of the agent's own red lines, among those in force now, that an outcome crosses. */
  crossedBy(agent: string, table: string, index: number, world: World): readonly string[] {
    const crossings = this.crossings(table, index, world);
    if (crossings.length === 0) return NO_LINES;
    return crossings.flatMap(({ holder, line }) => (holder === agent ? [line] : []));
  }

  /** Which outcomes of a table cross none of the agent's red lines in force now. */
  allowed(agent: string, table: string, world: World): Allowed {
    return this.#redLines(table, world).allowed(agent, () => this.view(world));
  }

  #redLines(table: string, world: World): RedLineIndex {
    let index = this.#indexes.get(table);
    if (index === undefined) {
      const { agenda } = this.table(table);
      const Index = isEnumerated(agenda) ? EnumeratedRedLines : ImplicitRedLines;
      index = new Index(agenda, heldLines(table, this.scenario.definition), () => this.view(world));
      this.#indexes.set(table, index);
    }
    return index;
  }
}

const NO_LINES: readonly string[] = Object.freeze([]);

const prepared = new WeakMap<Scenario, Rules>();

/** The rules of a scenario, prepared on first use. */
export function rulesOf(scenario: Scenario): Rules {
  let rules = prepared.get(scenario);
  if (rules === undefined) {
    rules = new Rules(scenario);
    prepared.set(scenario, rules);
  }
  return rules;
}
