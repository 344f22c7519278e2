import type { Allowed } from "../preference/search.ts";
import type { Crossing } from "../world/offer.ts";
import type { WorldView } from "../world/view.ts";

/** The red lines that concern one table, ready to be asked about its outcomes by number. */
export interface RedLineIndex {
  /** Every red line in force now, of any agent, that an outcome crosses. */
  crossings(index: number, view: () => WorldView): readonly Crossing[];
  /** The outcomes that cross none of the agent's red lines in force now; `null` when all are allowed. */
  allowed(agent: string, view: () => WorldView): Allowed;
}

/** No red lines are crossed, as usual. */
export const NO_CROSSINGS: readonly Crossing[] = Object.freeze([]);
