import { defineScenario, table } from "@summitry/core";
import type { Agent, DrawnColumns, Identity, Scenario } from "@summitry/core";
import { EuropeanCoalition } from "./agents/european-coalition.ts";
import { Observer } from "./agents/observer.ts";
import { Putin } from "./agents/putin.ts";
import { Trump } from "./agents/trump.ts";
import { Zelensky } from "./agents/zelensky.ts";
import { eveOf } from "./eve/eve.ts";
import { airCampaign } from "./inputs/air-campaign.ts";
import { controlInput } from "./inputs/control.ts";
import { incidentLuck } from "./inputs/incidents.ts";
import { momentumInput } from "./inputs/momentum.ts";
import { noise } from "./inputs/noise.ts";
import { europeanResolve, publicOpinion } from "./inputs/society.ts";
import { mechanisms } from "./mechanisms/index.ts";
import { moves } from "./moves.ts";
import { checkAlaskaOptions, type AlaskaOptions, TO_THE_END_OF_2025 } from "./options.ts";
import { measures, outcomes } from "./outcomes.ts";
import { alaskaParameters, likeliest, type AlaskaParameterId } from "./parameters/index.ts";
import { backingHalfLife, backRate, LASTING, usBacking, withdrawRate } from "./parameters/guarantees.ts";
import { drawnTogether } from "./parameters/together.ts";
import { ukraineLines } from "./red-lines.ts";
import type { AlaskaColumns } from "./row/columns.ts";
import { alaskaRow, type AlaskaTables } from "./row/row.ts";
import { structureOf, USUAL } from "./structure.ts";
import { tables } from "./tables/index.ts";

/** One run of the scenario as a row: which run it is, the columns, and the drawn parameters. */
export interface AlaskaRow extends Identity, AlaskaColumns, DrawnColumns<AlaskaParameterId> {}

/** The day of the summit. */
const SUMMIT = "2025-08-15";

/**
 * The Alaska summit of 15 August 2025 and what may follow until the end of that year: a ceasefire, a US-Russia reset, a
 * settlement and guarantees, negotiated while the front moves. A model of publicly stated positions, not a forecast.
 *
 * @throws InputError for an unknown option, mechanism, red line or parameter, naming what is allowed.
 */
export function alaska(options: AlaskaOptions = {}): Scenario<AlaskaTables, AlaskaRow, AlaskaParameterId> {
  checkAlaskaOptions(options);
  const { without = [], start = SUMMIT, horizonDays = TO_THE_END_OF_2025, momentum } = options;
  const lines = ukraineLines(options);
  const four = [new Trump(lines), new Putin(lines), new Zelensky(lines), new EuropeanCoalition(lines)];
  const agents: readonly Agent[] = options.observerAtTable === true ? [...four, new Observer()] : four;
  const fixed = fixedBy(options);
  return defineScenario<AlaskaTables, AlaskaColumns, AlaskaParameterId>({
    name: "alaska",
    module: import.meta.url,
    options,
    start,
    days: horizonDays,
    agents,
    tables: seatedBy(options),
    moves,
    inputs: {
      momentum: momentumInput(start, momentum),
      control: controlInput,
      airCampaign,
      publicOpinion,
      europeanResolve,
      temper: noise,
      signing: noise,
      reading: noise,
      toll: noise,
      incidents: incidentLuck,
    },
    mechanisms,
    without,
    parameters: alaskaParameters,
    ...(options.priors === "together" ? { priors: drawnTogether } : {}),
    startState: eveOf(start, agents, without),
    fixed,
    row: alaskaRow,
    outcomes,
    measures,
  });
}

/** The tables, with the seats of the ceasefire table as the options set them. */
function seatedBy({ ukraineAtTable, europeAtTable, observerAtTable }: AlaskaOptions): typeof tables {
  const guests = [
    ...(ukraineAtTable === true ? ["zelensky"] : []),
    ...(europeAtTable === true ? ["europe"] : []),
    ...(observerAtTable === true ? ["observer"] : []),
  ];
  if (guests.length === 0) return tables;
  const { seats } = tables.ceasefire;
  const usual = typeof seats === "function" ? seats : () => seats;
  const ceasefire = table({
    ...tables.ceasefire,
    seats: (view) => [...new Set([...usual(view).filter((id) => !guests.includes(id)), ...guests])],
  });
  return { ...tables, ceasefire };
}

/**
 * The parameters that options fix: the structure of the model, those given by id, and American backing of the guarantees,
 * which then stays as it is for the whole run.
 */
function fixedBy({ parameters, usBackstop, ...options }: AlaskaOptions) {
  const backstop = usBackstop === undefined ? {} : lastingBackstop(usBackstop);
  if (parameters === "mode") return { ...likeliest, ...structureOf(options), ...backstop };
  return { ...structureOf({ ...USUAL, ...options }), ...backstop, ...parameters };
}

function lastingBackstop(backs: boolean): Partial<Record<AlaskaParameterId, number>> {
  return backs
    ? { [usBacking.id]: 1, [backingHalfLife.id]: LASTING, [withdrawRate.id]: 0 }
    : { [usBacking.id]: 0, [backRate.id]: 0 };
}
