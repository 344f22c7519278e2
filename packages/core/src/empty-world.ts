import type { Rules } from "./rules.ts";
import type { World } from "./world.ts";

/** The world before the first event. */
export function emptyWorld({ scenario: { definition }, neutral, memories }: Rules): World {
  return {
    scenario: definition.name,
    seed: "",
    run: 0,
    day: 0,
    parameters: {},
    inputs: {},
    quantities: Object.assign(Object.create(null), neutral),
    inner: { ...memories },
    tables: Object.fromEntries(
      Object.keys(definition.tables).map((id) => [id, { meetings: 0, lastMet: null, meeting: null }]),
    ),
    invitations: [],
    texts: [],
    ended: null,
  };
}
