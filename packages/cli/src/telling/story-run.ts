import type { Agendas, Row, ScenarioDefinition, SimulationEvent } from "@summitry/core";
import type { Changed } from "../repeat.ts";

/** The data of a run that its story needs. */
export interface StoryRun {
  readonly row: Row;
  readonly log: readonly SimulationEvent[];
  readonly digest: string;
}

/** The parts of a scenario's definition that its story needs. */
export type StoryDefinition = Pick<
  ScenarioDefinition<Agendas, object, string>,
  "name" | "start" | "days" | "tables" | "without" | "row"
> &
  Changed;
