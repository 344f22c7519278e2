import { planTable } from "./plan.ts";
import { fundingTable } from "./funding.ts";

/** The two tables, in the order in which they meet. Each is read by the interests at the other. */
export const tables = { funding: fundingTable, plan: planTable };

/** The issues of the tables. */
export type ColoradoTables = { readonly [K in keyof typeof tables]: (typeof tables)[K]["agenda"]["issues"] };
