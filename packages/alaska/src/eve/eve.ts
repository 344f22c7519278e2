import type { Agent, Drawn, Inner } from "@summitry/core";
import { likeliest } from "../parameters/index.ts";
import { memoriesAt } from "./memories.ts";
import { Past } from "./past.ts";
import { pastMechanisms } from "./past-mechanisms.ts";

/** The state on day 0 before anything happens, and the rows of the timeline that made it. */
export interface Eve {
  /** Values of quantities by id. */
  readonly quantities: Record<string, number>;
  /** What each agent keeps in mind, by agent id. */
  readonly inner: Record<string, Inner>;
  /** By id of a quantity, the rows that moved it. */
  readonly because: Readonly<Record<string, readonly string[]>>;
}

/**
 * Works out the state on the eve of day 0: the deeds of the half year before it, through the reactions of the mechanisms
 * that are on and the recipes of the agents. Left out are quantities that nothing has moved.
 */
export function eveOf(
  start: string,
  agents: readonly Agent[],
  without: readonly string[],
): (drawn: Drawn) => Eve {
  const past = new Past(
    start,
    pastMechanisms.filter(({ id }) => !without.includes(id)),
  );
  const inner = memoriesAt(start, agents);
  const moved = new Map<string, Set<string>>();
  past.quantities(likeliest, moved);
  const because = Object.fromEntries([...moved].map(([id, rows]) => [id, [...rows]]));
  return (drawn) => ({ quantities: past.quantities(drawn), inner: structuredClone(inner), because });
}
