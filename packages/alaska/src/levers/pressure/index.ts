import { mergedMemory } from "../memory.ts";
import { cuttingOverRow, endingDemand, rows } from "./cutting.ts";
import { demanding, demands } from "./demanding.ts";
import { pressingOccasions } from "./occasions.ts";
import { pauses, restoring, reviewing } from "./pauses.ts";

/** What Trump remembers of pressure on Kyiv. */
export const pressure = mergedMemory(pressingOccasions, demands, rows, pauses);

/** The decisions about pressure on Kyiv, in their order: what is due before what is new. */
export const pressureLevers = [restoring, endingDemand, cuttingOverRow, demanding, reviewing] as const;
