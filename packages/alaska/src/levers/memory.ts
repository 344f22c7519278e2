import type { EventOf, EventType, Inner, Recipes } from "@summitry/core";

/** What an agent remembers for one lever, and how events change it. */
export interface Memory {
  /** Plain data at the start. */
  readonly inner: Inner;
  /** Recipes by kind of event. */
  readonly on: Recipes;
}

/** Several memories as one: every recipe for an event runs, in the order given. */
export function mergedMemory(...memories: readonly Memory[]): Memory {
  const types = new Set(memories.flatMap(({ on }) => Object.keys(on) as EventType[]));
  const on = Object.fromEntries(
    [...types].map((type) => {
      const recipes = memories.flatMap(({ on: each }) => each[type] ?? []) as Recipe[];
      return [
        type,
        (inner: Inner, event: EventOf<EventType>): void => {
          for (const recipe of recipes) recipe(inner, event);
        },
      ];
    }),
  );
  return { inner: Object.assign({}, ...memories.map(({ inner }) => inner)) as Inner, on };
}

type Recipe = (inner: Inner, event: EventOf<EventType>) => void;

/** A day that an agent remembers, or `null` for never. */
export function dayOf(kept: unknown): number | null {
  return typeof kept === "number" ? kept : null;
}

/** Days since a day that an agent remembers; Infinity for never. */
export function daysSince(day: number, kept: unknown): number {
  const then = dayOf(kept);
  return then === null ? Number.POSITIVE_INFINITY : day - then;
}
