/** The Alaska summit of 15 August 2025 as a scenario. */

export { alaska, type AlaskaRow } from "./scenario.ts";
export type { AlaskaOptions } from "./options.ts";
export { EuropeanCoalition, Observer, Putin, StatedAgent, Trump, Zelensky } from "./agents/index.ts";
export { tables } from "./tables/index.ts";
export { ceasefireAgenda, guaranteesAgenda, resetAgenda, settlementAgenda } from "./tables/index.ts";
export type { CeasefireText, GuaranteesText, ResetText, SettlementText } from "./tables/index.ts";
export { mechanisms, type MechanismId } from "./mechanisms/index.ts";
export {
  cession,
  guarantees,
  guaranteesOrPact,
  recognition,
  reparations,
  UKRAINE_LINES,
  ukraineLines,
} from "./red-lines.ts";
export type { Lines, TextOnUkraine, UkraineLine } from "./red-lines.ts";
export { alaskaParameters, type AlaskaParameterId } from "./parameters/index.ts";
export type { PositionParameterId } from "./parameters/positions.ts";
export { baselines, type Baseline } from "./baselines.ts";
export type { Worth } from "./interests/appraisal.ts";
export { columns, type AlaskaColumns } from "./row/columns.ts";
export type { AlaskaAgendas } from "./row/row.ts";
export { moves, type MoveName } from "./moves.ts";
export type { Momentum } from "./inputs/momentum.ts";
export { claims, type Claim, type Contrast, type Measured } from "./claims/index.ts";
/** The evidence behind the scenario: positions, momentum, control, air campaign, timeline, with citations. */
export * as evidence from "./evidence/index.ts";
