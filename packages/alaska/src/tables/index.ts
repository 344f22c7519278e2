import { ceasefire } from "./ceasefire.ts";
import { guarantees } from "./guarantees.ts";
import { reset } from "./reset.ts";
import { settlement } from "./settlement.ts";

/** The four tables of the scenario, in the order in which they meet. */
export const tables = { ceasefire, settlement, reset, guarantees } as const;

export { ceasefireCodes, type CeasefireText } from "./ceasefire.ts";
export { guaranteesCodes, type GuaranteesText } from "./guarantees.ts";
export { resetCodes, type ResetText } from "./reset.ts";
export { settlementCodes, type SettlementText } from "./settlement.ts";
