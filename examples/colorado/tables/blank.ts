import { utility } from "@summitry/core";
import { cutsAgenda } from "./cuts.ts";
import { federalAgenda } from "./federal.ts";

/** Who sits at both tables. What texts are worth there follows from the river on the day: see `RiverParty.appraise`. */
export const bothTables = { cuts: utility(cutsAgenda, () => 0), federal: utility(federalAgenda, () => 0) };
