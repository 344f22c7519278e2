import { defineScenario, type Row, type Scenario } from "@summitry/core";
import { EuropeanCoalition, Putin, Trump, Zelensky } from "./agents/index.ts";
import { control } from "./inputs/control.ts";
import { momentum } from "./inputs/momentum.ts";
import { mechanisms } from "./mechanisms/index.ts";
import { checkOptions, type AlaskaOptions } from "./options.ts";
import { outcomes } from "./outcomes.ts";
import { alaskaParameters, type AlaskaParameterId } from "./parameters/index.ts";
import { ukraineLines } from "./red-lines.ts";
import { alaskaRow, type AlaskaAgendas, type AlaskaColumns } from "./row.ts";
import { tables } from "./tables/index.ts";

/** One run of the scenario as a row. */
export type AlaskaRow = Row<AlaskaColumns, AlaskaParameterId>;

/** Days from 15 August to 31 December 2025. */
const TO_THE_END_OF_2025 = 138;

/**
 * The Alaska summit of 15 August 2025 and what may follow until the end of that year: a ceasefire, a US-Russia reset, a
 * settlement and guarantees, negotiated while the front moves. A model of publicly stated positions, not a forecast.
 *
 * @throws InputError for an unknown option, mechanism or parameter, naming what is allowed.
 */
export function alaska(
  options: AlaskaOptions = {},
): Scenario<AlaskaAgendas, AlaskaColumns, AlaskaParameterId> {
  checkOptions(options);
  const { without = [], parameters, horizonDays = TO_THE_END_OF_2025, pactCounts = false } = options;
  const lines = ukraineLines(pactCounts);
  return defineScenario<AlaskaAgendas, AlaskaColumns, AlaskaParameterId>({
    name: "alaska",
    module: import.meta.url,
    options,
    start: "2025-08-15",
    days: horizonDays,
    agents: [new Trump(lines), new Putin(lines), new Zelensky(lines), new EuropeanCoalition(lines)],
    tables,
    inputs: { momentum, control },
    mechanisms,
    without,
    parameters: alaskaParameters,
    ...(parameters === undefined ? {} : { fixed: parameters }),
    row: alaskaRow,
    outcomes,
  });
}
