/** The Alaska summit of 15 August 2025 as a scenario. */

export { alaska, type AlaskaRow } from "./scenario.ts";
export { alaskaPackage } from "./package.ts";
export { options, type AlaskaOptions } from "./options.ts";
export { EuropeanCoalition } from "./agents/european-coalition.ts";
export { Putin } from "./agents/putin.ts";
export type { StatedAgent } from "./agents/stated-agent.ts";
export { Trump } from "./agents/trump.ts";
export { Zelensky } from "./agents/zelensky.ts";
export { tables } from "./tables/index.ts";
export { mechanisms, type MechanismId } from "./mechanisms/index.ts";
export { ukraineLines, type LineOptions, type UkraineLine } from "./red-lines.ts";
export { alaskaParameters, type AlaskaParameterId } from "./parameters/index.ts";
export type { PositionParameterId } from "./parameters/positions.ts";
export { baselines, type Baseline } from "./baselines.ts";
export { columns, type AlaskaColumns } from "./row/columns.ts";
export type { AlaskaTables } from "./row/row.ts";
export { moves } from "./moves.ts";
export type { Momentum } from "./inputs/momentum.ts";
export { alaskaClaims } from "./claims/index.ts";
export type { AlaskaClaim } from "./claims/claim.ts";
/** The evidence behind the scenario: positions, momentum, control, air campaign, timeline, with citations. */
export * as evidence from "./evidence/index.ts";
