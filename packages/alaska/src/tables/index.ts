import { ceasefireTable } from "./ceasefire.ts";
import { guaranteesTable } from "./guarantees.ts";
import { resetTable } from "./reset.ts";
import { settlementTable } from "./settlement.ts";

/** The four tables of the scenario, in the order in which they meet. */
export const tables = {
  ceasefire: ceasefireTable,
  settlement: settlementTable,
  reset: resetTable,
  guarantees: guaranteesTable,
} as const;

/** Name of a table of the scenario. */
export type TableName = keyof typeof tables;

export { ceasefireAgenda, type CeasefireText } from "./ceasefire.ts";
export { guaranteesAgenda, type GuaranteesText } from "./guarantees.ts";
export { resetAgenda, type ResetText } from "./reset.ts";
export { settlementAgenda, type SettlementText } from "./settlement.ts";
