import { aListOf, anything, aScenario } from "../errors/checks.ts";
import type { Identity } from "../scenario/row.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Agendas, SimulationEvent } from "../world/event/event.ts";
import { follow } from "./follow.ts";
import { Run } from "./run.ts";

const aLog = aListOf(anything, { of: "events" });

/**
 * Plays a log again under a scenario's rules. Facts from outside and every agent's answers are read off the log;
 * everything else is worked out afresh and must come out as the log has it. Human and late answers included, since
 * they stand in the log too.
 *
 * @throws ReplayError at the first event that the rules do not reproduce.
 */
export function replay<Tables extends Agendas, R extends Identity>(
  scenario: Scenario<Tables, R>,
  log: readonly SimulationEvent[],
): Run<Tables, R> {
  aScenario("scenario", scenario);
  aLog("log", log);
  const phases = [{ from: 0, scenario }] as const;
  return new Run(phases, follow(phases, log, { goesOn: false }));
}
