import { anAgent } from "../errors/things.ts";
import { aSeating, takesLines } from "./definition-shape.ts";
import type { Column } from "./column.ts";
import type { RowTest, ScenarioDefinition } from "./definition.ts";
import { type Design, takesDesign } from "./design.ts";
import { held, type HeldValues } from "./held.ts";
import type { Identity, Row } from "./row.ts";
import type { Agent } from "../agent/agent.ts";
import { assertKnown, InputError } from "../errors/input-error.ts";
import type { Agendas } from "../world/event/event.ts";
import type { Table } from "./table.ts";
import { checkScenario } from "./scenario-check.ts";

/** An agent that was added to or swapped into a scenario. */
export interface Addition {
  /** The agent. */
  readonly agent: Agent;
  /** Tables it was given a seat at, or "replace" when it took over the place of the agent of the same id. */
  readonly seats: readonly string[] | "replace";
}

/**
 * A negotiation ready to run: agents, tables, inputs, mechanisms and what to report. `P` names its parameters, where they
 * are known.
 */
export class Scenario<
  Tables extends Agendas = Agendas,
  R extends Identity = Identity,
  P extends string = string,
> {
  /** Everything the scenario is made of, agents that joined later and values that are held included. */
  readonly definition: ScenarioDefinition<Tables>;
  /** Agents that joined or took over, in order; they need a `module` for worker threads. */
  readonly additions: readonly Addition[];

  constructor(definition: ScenarioDefinition<Tables>, additions: readonly Addition[] = []) {
    checkScenario(definition);
    this.definition = definition;
    this.additions = additions;
  }

  /** What the columns of its rows hold and mean, by name; none where it does not say. */
  get columns(): Readonly<Record<string, Column<unknown>>> {
    return Object.assign(Object.create(null), this.definition.row.columns) as Readonly<
      Record<string, Column<unknown>>
    >;
  }

  /** Outcomes whose probabilities a batch reports, by name: a yes-or-no question about a row each. */
  get outcomes(): Readonly<Record<string, RowTest<R>>> {
    return Object.assign(Object.create(null), this.definition.outcomes) as Readonly<
      Record<string, RowTest<R>>
    >;
  }

  /** Further questions about a row that have a name, outcomes not among them: a batch can stop by one. */
  get measures(): Readonly<Record<string, RowTest<R>>> {
    return Object.assign(Object.create(null), this.definition.measures) as Readonly<
      Record<string, RowTest<R>>
    >;
  }

  /**
   * The scenario with one more agent, seated last at the tables named.
   *
   * @throws InputError for an id that is taken, an unknown table, or a table named twice.
   */
  with(
    agent: Agent,
    options: { readonly seats: readonly (keyof Tables & string)[] },
  ): Scenario<Tables, R, P> {
    anAgent("agent", agent);
    aSeating("options", options);
    const { seats } = options;
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
  replace(agent: Agent): Scenario<Tables, R, P> {
    anAgent("agent", agent);
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

  /**
   * The scenario with parameters held at values by id, or with all of them at their likeliest ones. A run does not draw
   * what is held, and draws the others as before; what was held earlier stays so, unless it is held anew. A value may lie
   * outside its prior, but not outside the limits of the parameter.
   *
   * @example scenario.holding("mode").holding({ "price.reserve": 3 });
   * @throws InputError for an id that no parameter has, or a value that is not a finite number within the limits.
   */
  holding(values: HeldValues<P>): Scenario<Tables, R, P> {
    return new Scenario({ ...this.definition, fixed: held(this.definition, values) }, this.additions);
  }

  /**
   * The scenario without some of its red lines, as if their holders had never drawn them: what else they want stays.
   *
   * @param lines Each as holder and line: `zelensky.recognition`.
   * @throws InputError for a line that no agent has.
   */
  relaxing(lines: readonly string[]): Scenario<Tables, R, P> {
    takesLines("lines", lines);
    const relaxed = [...new Set([...(this.definition.relaxed ?? []), ...lines])].sort();
    return new Scenario({ ...this.definition, relaxed }, this.additions);
  }

  /** The scenario with every parameter drawn from its own prior alone, independently of all others. */
  independently(): Scenario<Tables, R, P> {
    const { priors: _, ...definition } = this.definition;
    return new Scenario(definition, this.additions);
  }

  /**
   * The scenario whose runs take what a design says: which run's random streams, and values of parameters in place of
   * draws. It has as many runs as the design. A value may lie outside its prior, but not outside the limits of the
   * parameter; it takes the place of any earlier design.
   *
   * @throws InputError for a design that sets a parameter which the scenario has not or is holding, or a value that is not
   *   a finite number within the limits: by its first run here, and by any other one as that is simulated.
   */
  designed(design: Design): Scenario<Tables, R, P> {
    takesDesign("design", design);
    return new Scenario({ ...this.definition, design }, this.additions);
  }
}

/**
 * Declares a scenario. The type of its rows follows from the columns and the parameters.
 *
 * @throws InputError for anything that does not fit together, naming where.
 */
export function defineScenario<
  const Tables extends Agendas,
  Columns extends object,
  const P extends string = never,
>(definition: ScenarioDefinition<Tables, Columns, P>): Scenario<Tables, Row<Columns, P>, P> {
  return new Scenario(definition);
}

function withSeat(seats: Table["seats"], id: string): Table["seats"] {
  return typeof seats === "function" ? (view) => [...seats(view), id] : [...seats, id];
}
