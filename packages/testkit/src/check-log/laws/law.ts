import type { ScenarioDefinition, SimulationEvent, WorldView } from "@summitry/core";
import type { Ledger } from "../ledger/ledger.ts";
import type { LawName } from "./log-violation.ts";

/** What a law looks at beside the event: all that the log has told before it, and what the scenario declares. */
export interface Moment {
  /** The run as the log tells it up to the event. */
  readonly ledger: Ledger;
  /** The scenario's declarations. */
  readonly declared: ScenarioDefinition;
  /** What is public, as rules that read the world are shown it. */
  readonly view: WorldView;
}

/** A law of logs. */
export interface Law {
  /** Its name. */
  readonly name: LawName;
  /** Says in sentences what is wrong with an event that comes now. */
  readonly problems: (event: SimulationEvent, moment: Moment) => Iterable<string>;
}

/** Whether a day that has begun is over with this event. */
export function endsDay(event: SimulationEvent, { day }: Ledger): boolean {
  return day >= 0 && (event.type === "day" || event.type === "end");
}

/** Whether two pieces of plain data are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
