import type { Rules } from "./rules.ts";
import type { TableState, World } from "../world/world.ts";

const NONE: readonly never[] = Object.freeze([]);

/** The world before the first event. */
export function emptyWorld({ scenario: { definition }, tables, neutral, memories }: Rules): World {
  return {
    scenario: definition.name,
    seed: "",
    run: 0,
    day: 0,
    parameters: {},
    inputs: byName({}),
    quantities: byName(neutral),
    inner: byName(memories),
    tables: byName(Object.fromEntries(tables.map(({ name }) => [name, unmet()]))),
    invitations: NONE,
    texts: NONE,
    ended: null,
  };
}

/** A record without a prototype: the fastest to read by names that are known only at run time. */
function byName<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}

function unmet(): TableState {
  return { meetings: 0, lastMet: null, meeting: null };
}
