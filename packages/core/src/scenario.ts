import type { Agent } from "./agent.ts";
import { assertKnown, InputError } from "./errors.ts";
import type { Agendas } from "./event/index.ts";
import type { Input } from "./input.ts";
import type { Mechanism } from "./mechanism.ts";
import type { Parameter } from "./parameter.ts";
import type { Row, RowRecipe } from "./row.ts";
import type { Table } from "./table.ts";
import { checkScenario } from "./scenario-check.ts";

/** A yes-or-no question about a row, whose share in a batch is of interest. */
export type RowTest<R> = {
  /** True when it holds for the row. */
  test(row: R): boolean;
}["test"];

/** A move that agents can make away from the table. */
export interface MoveRule {
  /** What it is, in a line. */
  readonly says: string;
  /** Ids of the agents who can make it; everyone when left out. */
  readonly by?: readonly string[];
}

/** What a scenario is made of. */
export interface ScenarioDefinition<A extends Agendas, Columns extends object, P extends string> {
  /** Name of the scenario, and of the function its module exports for it unless `maker` names another. */
  readonly name: string;
  /** `import.meta.url` of that module, so that worker threads can make the same scenario. */
  readonly module?: string;
  /** Name of the function that its module exports for it, where one function makes scenarios of several names. */
  readonly maker?: string;
  /** What that function was called with, as plain data. */
  readonly options?: unknown;
  /** Date of day 0, YYYY-MM-DD. */
  readonly start: string;
  /** What agents can do away from the table beside calling meetings, by name. */
  readonly moves?: Readonly<Record<string, MoveRule>>;
  /** Days after day 0 until the run ends; a whole number of at least 0. */
  readonly days: number;
  /** The agents, in the order in which they are asked. */
  readonly agents: readonly Agent[];
  /** The tables by name, in the order in which they meet. */
  readonly tables: { readonly [K in keyof A]: Table<A[K]> };
  /** Inputs by id; a later one may read an earlier one. */
  readonly inputs?: Readonly<Record<string, Input>>;
  /** Mechanisms, in the order in which they react. */
  readonly mechanisms?: readonly Mechanism[];
  /** Ids of mechanisms that are switched off. */
  readonly without?: readonly string[];
  /** Uncertain numbers that agents, tables, inputs and mechanisms read. */
  readonly parameters?: readonly Parameter<P>[];
  /** "mode" uses the likeliest value of every parameter; single values override the draw of theirs. */
  readonly fixed?: "mode" | Readonly<Partial<Record<P, number>>>;
  /** The columns of a run's row. */
  readonly row: RowRecipe<Columns, A>;
  /** Outcomes whose probabilities a batch reports, by name. */
  readonly outcomes?: Readonly<Record<string, RowTest<Row<Columns, P>>>>;
}

/** An agent that was added to or swapped into a scenario. */
export interface Addition {
  /** The agent. */
  readonly agent: Agent;
  /** Tables it was given a seat at, or "replace" when it took over the place of the agent of the same id. */
  readonly seats: readonly string[] | "replace";
}

/** A negotiation ready to run: agents, tables, inputs, mechanisms and what to report. */
export class Scenario<
  A extends Agendas = Agendas,
  Columns extends object = object,
  P extends string = string,
> {
  /** Everything the scenario is made of, agents that joined later included. */
  readonly definition: ScenarioDefinition<A, Columns, P>;
  /** Agents that joined or took over, in order; they need a `module` for worker threads. */
  readonly additions: readonly Addition[];

  constructor(definition: ScenarioDefinition<A, Columns, P>, additions: readonly Addition[] = []) {
    checkScenario(definition);
    this.definition = definition;
    this.additions = additions;
  }

  /**
   * The scenario with one more agent, seated last at the tables named.
   *
   * @throws InputError for an id that is taken, an unknown table, or a table named twice.
   */
  with(agent: Agent, { seats }: { readonly seats: readonly (keyof A & string)[] }): Scenario<A, Columns, P> {
    const { agents, tables } = this.definition;
    if (agents.some(({ id }) => id === agent.id)) {
      const allowed = `an id that is not taken (agents: ${agents.map(({ id }) => id).join(", ")}; use replace to swap one)`;
      throw new InputError({ field: "agent.id", value: agent.id, allowed });
    }
    for (const seat of seats) assertKnown("seats", seat, Object.keys(tables));
    if (new Set(seats).size < seats.length) {
      throw new InputError({
        field: "seats",
        value: seats,
        allowed: "every table once: an agent can't be seated twice",
      });
    }
    const seated = Object.entries<Table>(tables).map(([name, table]) => [
      name,
      seats.includes(name) ? { ...table, seats: withSeat(table.seats, agent.id) } : table,
    ]);
    const definition = { ...this.definition, agents: [...agents, agent], tables: Object.fromEntries(seated) };
    return new Scenario(definition, [...this.additions, { agent, seats }]);
  }

  /**
   * The scenario with another agent in the place of the one of the same id.
   *
   * @throws InputError for an id that no agent has.
   */
  replace(agent: Agent): Scenario<A, Columns, P> {
    const { agents } = this.definition;
    assertKnown(
      "agent.id",
      agent.id,
      agents.map(({ id }) => id),
    );
    const swapped = agents.map((present) => (present.id === agent.id ? agent : present));
    return new Scenario({ ...this.definition, agents: swapped }, [
      ...this.additions,
      { agent, seats: "replace" },
    ]);
  }
}

/**
 * Declares a scenario.
 *
 * @throws InputError for anything that does not fit together, naming where.
 */
export function defineScenario<
  const A extends Agendas,
  Columns extends object,
  const P extends string = never,
>(definition: ScenarioDefinition<A, Columns, P>): Scenario<A, Columns, P> {
  return new Scenario(definition);
}

function withSeat(seats: Table["seats"], id: string): Table["seats"] {
  return typeof seats === "function" ? (view) => [...seats(view), id] : [...seats, id];
}
