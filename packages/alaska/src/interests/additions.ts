import type { Increments } from "@summitry/core";
import type { PositionActor } from "../evidence/positions/position-row.ts";
import type { TableName } from "../tables/index.ts";
import {
  assuredHalt,
  assuredSettlement,
  ceasefirePrestige,
  resetForTrump,
  settlementPrestige,
  sphereOfInfluence,
  spokenFor,
} from "./prizes.ts";
import { ceasefireForPutin, ceasefireForZelensky, settlementForPutin, settlementForZelensky } from "./war.ts";
import type { WarView, Weights } from "./weights.ts";

/** What the current state of the world adds to the worth of single values of a table's issues. */
export type WorldIncrements = (weights: Weights, view: WarView) => Increments;

/** What the world adds, by table and actor; nothing for those left out. */
export const additions: Readonly<
  Record<TableName, Readonly<Partial<Record<PositionActor, WorldIncrements>>>>
> = {
  ceasefire: {
    trump: ceasefirePrestige,
    putin: ceasefireForPutin,
    zelensky: ceasefireForZelensky,
    europe: assuredHalt,
  },
  settlement: {
    trump: settlementPrestige,
    putin: settlementForPutin,
    zelensky: settlementForZelensky,
    europe: assuredSettlement,
  },
  reset: { trump: resetForTrump, putin: sphereOfInfluence },
  guarantees: { trump: spokenFor },
};

/** Whether two states of the world add the same to a table's values. */
export function addTheSame(one: Increments, other: Increments): boolean {
  for (const issue in other) if (one[issue] === undefined) return false;
  for (const issue in one) {
    const [mine, theirs] = [one[issue], other[issue]];
    for (const value in mine) if (mine[value] !== theirs?.[value]) return false;
  }
  return true;
}
