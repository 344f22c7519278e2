import { type Agendas, type Identity, InputError, type Scenario } from "@summitry/core";
import { aScenario } from "@summitry/core/checks";
import { aRecord, type ObservedRecord } from "./observation.ts";

/**
 * A record for a scenario, of plain data that may come from a file. `calibrate` checks its own; this does so before any run.
 *
 * @throws InputError for what is no record, and for an observation of something that the scenario's rows don't tell.
 */
export function observedRecord<R extends Identity>(
  scenario: Scenario<Agendas, R>,
  data: unknown,
): ObservedRecord {
  aScenario("scenario", scenario);
  aRecord("observed", data);
  const { row, parameters = [] } = scenario.definition;
  const known = [
    ...Object.keys(scenario.outcomes),
    ...Object.keys(scenario.measures),
    ...Object.keys(row.start()),
    ...parameters.map(({ id }) => id),
  ];
  const unknown = Object.keys(data as object).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new InputError({ field: "observed", value: unknown, allowed: known });
  return data as ObservedRecord;
}
