import type { Agent, EventOf, EventType, Inner } from "@summitry/core";
import { eventsBefore, type Dated } from "./events-before.ts";

/** What each agent keeps in mind on the eve: its own recipes applied to the deeds before a start date. */
export function memoriesAt(start: string, agents: readonly Agent[]): Readonly<Record<string, Inner>> {
  const events = eventsBefore(start);
  return Object.fromEntries(
    agents.map(({ id, inner, on }) => {
      const mine = structuredClone(inner);
      for (const { event } of events) recipeFor(on, event.type)?.(mine, event);
      return [id, mine];
    }),
  );
}

/** The recipe for a kind of event; its caller has an event of that kind. */
function recipeFor(on: Agent["on"], type: EventType) {
  return on[type] as ((inner: Inner, event: EventOf<Dated["event"]["type"]>) => void) | undefined;
}
