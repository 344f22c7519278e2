import type { Agent } from "../agent/agent.ts";
import type { Agendas } from "../world/event/event.ts";
import type { Drawn, Parameter } from "../world/parameter.ts";
import type { StartState } from "../world/start-state.ts";
import type { WorldView } from "../world/view.ts";
import type { Design } from "./design.ts";
import type { HeldValues } from "./held.ts";
import type { Input } from "./input.ts";
import type { JointPrior } from "./joint-prior.ts";
import type { Mechanism } from "./mechanism.ts";
import type { Row, RowRecipe } from "./row.ts";
import type { RunLimits } from "./run-limits.ts";
import type { Table } from "./table.ts";

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
export interface ScenarioDefinition<
  Tables extends Agendas = Agendas,
  Columns extends object = object,
  P extends string = string,
> {
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
  /** Days after day 0 until the run ends at the latest; a whole number of at least 0. */
  readonly days: number;
  /**
   * Whether the run ends with the day that is over, before its last day: true or false. It is asked at the end of every
   * day, and goes by the world alone. Left out, the run goes on to its last day.
   */
  readonly endsWhen?: (view: WorldView) => boolean;
  /** The agents, in the order in which they are asked. */
  readonly agents: readonly Agent[];
  /** The tables by name, in the order in which they meet. */
  readonly tables: { readonly [K in keyof Tables]: Table<Tables[K]> };
  /** Inputs by id; a later one may read an earlier one. */
  readonly inputs?: Readonly<Record<string, Input>>;
  /** Mechanisms, in the order in which they react. */
  readonly mechanisms?: readonly Mechanism[];
  /** Ids of mechanisms that are switched off. */
  readonly without?: readonly string[];
  /** Red lines that are not drawn, each by its holder and its id: `zelensky.recognition`; `relaxing` adds to them from outside. */
  readonly relaxed?: readonly string[];
  /** Uncertain numbers that agents, tables, inputs and mechanisms read. */
  readonly parameters?: readonly Parameter<P>[];
  /** Parameters that are drawn together, by the name of the group; the others are drawn independently of all. */
  readonly priors?: Readonly<Record<string, JointPrior>>;
  /**
   * The state that a run starts in, worked out from its drawn parameters; every quantity starts at its neutral value
   * when left out.
   */
  readonly startState?: (drawn: Drawn) => StartState;
  /** Values of parameters by id that no run draws, or "mode"; `holding` adds to them from outside. */
  readonly fixed?: HeldValues<NoInfer<P>>;
  /** Which values and which luck each run takes; left out, every run draws them from streams of its own number. */
  readonly design?: Design;
  /** What a run may come to at the most; the defaults are far above any run that ends by itself. */
  readonly limits?: RunLimits;
  /** The columns of a run's row. */
  readonly row: RowRecipe<Columns, Tables>;
  /** Outcomes whose probabilities a batch reports, by name. */
  readonly outcomes?: Readonly<Record<string, RowTest<Row<Columns, P>>>>;
  /** Further questions about a row that have a name, for a batch to stop by: no table or figure shows them. */
  readonly measures?: Readonly<Record<string, RowTest<Row<NoInfer<Columns>, NoInfer<P>>>>>;
}
