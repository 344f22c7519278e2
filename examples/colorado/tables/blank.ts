import { utility } from "@summitry/core";
import { planAgenda } from "./plan.ts";
import { fundingAgenda } from "./funding.ts";

/** Who sits at both tables. What texts are worth there follows from the river on the day: see `RiverParty.appraise`. */
export const bothTables = { plan: utility(planAgenda, () => 0), funding: utility(fundingAgenda, () => 0) };
