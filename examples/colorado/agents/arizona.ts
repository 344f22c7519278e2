import { LINEAR, tradeOff } from "@summitry/core";
import { partLine, priorityLine } from "../red-lines.ts";
import { bothTables } from "../tables/blank.ts";
import { RiverParty } from "./party.ts";

/**
 * Arizona: its canal to Phoenix and Tucson is the first in line for shortages, and has borne most of those so far.
 * It signs no text that takes water by strict priority.
 */
export class Arizona extends RiverParty {
  readonly id = "arizona";
  readonly utility = bothTables;
  readonly strategy = tradeOff({ exponent: LINEAR, lastTurn: "reservation" });
  override readonly redLines: readonly (typeof priorityLine)[];

  constructor({ line, ownPart }: { readonly line: boolean; readonly ownPart: boolean }) {
    super();
    this.redLines = [...(line ? [priorityLine] : []), ...(ownPart ? [partLine] : [])];
  }
}
