import type { ActTurn, Move } from "@summitry/core";
import { mergedMemory } from "../memory.ts";
import { cuttingOverRow, endingDemand, rows } from "./cutting.ts";
import { demanding, demands } from "./demanding.ts";
import { pressingOccasions } from "./occasions.ts";
import { pauses, restoring, reviewing } from "./pauses.ts";

/** What Trump remembers of pressure on Kyiv. */
export const pressureMemory = mergedMemory(pressingOccasions, demands, rows, pauses);

const LEVERS = [restoring, endingDemand, cuttingOverRow, demanding, reviewing] as const;

/** What Trump does about Kyiv today, one thing a day: what is due goes before what is new. */
export function pressing(turn: ActTurn): Move | null {
  for (const lever of LEVERS) {
    const move = lever(turn);
    if (move !== null) return move;
  }
  return null;
}
