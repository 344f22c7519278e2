import { ceasefire } from "./ceasefire.ts";
import { guarantees } from "./guarantees.ts";
import { reset } from "./reset.ts";
import { settlement } from "./settlement.ts";

/** The four tables of the scenario, in the order in which they meet. */
export const tables = { ceasefire, settlement, reset, guarantees } as const;

export { ceasefireAgenda, type CeasefireText } from "./ceasefire.ts";
export { guaranteesAgenda, type GuaranteesText } from "./guarantees.ts";
export { resetAgenda, type ResetText } from "./reset.ts";
export { settlementAgenda, type SettlementText } from "./settlement.ts";
