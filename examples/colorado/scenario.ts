import { defineScenario, type DrawnColumns, type Identity, type Scenario } from "@summitry/core";
import { Arizona } from "./agents/arizona.ts";
import { California } from "./agents/california.ts";
import { Interior } from "./agents/interior.ts";
import { Nevada } from "./agents/nevada.ts";
import { DAYS, START } from "./calendar.ts";
import { lake, RECORD } from "./inputs/lakes.ts";
import { runoff } from "./inputs/runoff.ts";
import { mechanisms } from "./mechanisms/index.ts";
import { moves } from "./moves.ts";
import { checkOptions, type ColoradoOptions } from "./options.ts";
import { measures, outcomes } from "./outcomes.ts";
import { coloradoParameters, type ColoradoParameterId } from "./parameters/index.ts";
import type { ColoradoColumns } from "./row/columns.ts";
import { coloradoRow } from "./row/row.ts";
import { tables, type ColoradoTables } from "./tables/index.ts";

/** One run of the scenario as a row: which run it is, the columns, and the drawn parameters. */
export interface ColoradoRow extends Identity, ColoradoColumns, DrawnColumns<ColoradoParameterId> {}

/**
 * The bargaining over Colorado River water, 14 June 2022 to 30 September 2023: California, Arizona, Nevada and the
 * Department of the Interior, over a plan of savings and over federal money. A model of publicly stated positions,
 * not a forecast.
 *
 *
 * @throws InputError for an option, mechanism or parameter that there is not, naming what is allowed.
 */
export function colorado(
  options: ColoradoOptions = {},
): Scenario<ColoradoTables, ColoradoRow, ColoradoParameterId> {
  checkOptions(options);
  const { without = [], parameters = {}, winter = RECORD, lift = 0, days = DAYS } = options;
  const { relax = [], ownPart = false } = options;
  return defineScenario<ColoradoTables, ColoradoColumns, ColoradoParameterId>({
    name: "colorado",
    module: import.meta.url,
    options,
    start: START,
    days,
    agents: [
      new Interior(),
      new California({ line: !relax.includes("charged-losses") }),
      new Arizona({ line: !relax.includes("strict-priority"), ownPart }),
      new Nevada(),
    ],
    tables,
    moves,
    inputs: {
      mead: lake("mead", winter, lift),
      powell: lake("powell", winter, lift),
      runoff: runoff(winter),
    },
    mechanisms,
    without,
    parameters: coloradoParameters,
    fixed: parameters,
    row: coloradoRow,
    outcomes,
    measures,
  });
}
