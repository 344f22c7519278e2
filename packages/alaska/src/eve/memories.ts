import type { Agent, EventOf, EventType, Inner, StartState } from "@summitry/core";
import { eventsBefore, type Dated } from "./events-before.ts";

/**
 * What each agent keeps in mind on the eve: its own recipes applied to the deeds before a start date, with the last row
 * that changed each of them.
 */
export function memoriesAt(
  start: string,
  agents: readonly Agent[],
): Required<Pick<StartState, "inner" | "because">> {
  const inner: Record<string, Inner> = {};
  const because: Record<string, readonly string[]> = {};
  const events = eventsBefore(start);
  for (const { id, inner: atFirst, on } of agents) {
    const mine = structuredClone(atFirst);
    for (const { row, event } of events) {
      const before = { ...mine };
      recipeFor(on, event.type)?.(mine, event);
      for (const key in mine) if (mine[key] !== before[key]) because[`${id}.${key}`] = [row];
    }
    inner[id] = mine;
  }
  return { inner, because };
}

/** The recipe for a kind of event; what stands under the kind of an event takes events of that kind. */
function recipeFor(on: Agent["on"], type: EventType) {
  return on[type] as ((inner: Inner, event: EventOf<Dated["event"]["type"]>) => void) | undefined;
}
