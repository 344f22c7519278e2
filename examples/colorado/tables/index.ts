import { cutsTable } from "./cuts.ts";
import { federalTable } from "./federal.ts";

/** The two tables, in the order in which they meet. Each is read by the interests at the other. */
export const tables = { federal: federalTable, cuts: cutsTable };

/** The issues of the tables. */
export type ColoradoTables = { readonly [K in keyof typeof tables]: (typeof tables)[K]["agenda"]["issues"] };
