import { frozen } from "./frozen.ts";
import type { Rules } from "./rules.ts";
import type { World } from "./world.ts";

/** The world before the first event. */
export function emptyWorld({ scenario: { definition } }: Rules): World {
  const { name, agents, tables, mechanisms = [] } = definition;
  const neutral = mechanisms.flatMap(({ quantities }) =>
    Object.entries(quantities).map(([id, quantity]) => [id, quantity.neutral] as const),
  );
  return {
    scenario: name,
    seed: "",
    run: 0,
    day: 0,
    parameters: {},
    inputs: {},
    quantities: Object.fromEntries(neutral),
    inner: Object.fromEntries(agents.map(({ id, inner }) => [id, frozen(structuredClone(inner))])),
    tables: Object.fromEntries(
      Object.keys(tables).map((id) => [id, { meetings: 0, lastMet: null, meeting: null }]),
    ),
    invitations: [],
    texts: [],
    ended: null,
  };
}
