import type { Drawn, Parameter } from "../world/parameter.ts";
import type { Mechanism } from "../scenario/mechanism.ts";

/** Which quantities and which drawn parameters each agent can see. */
export class Knowledge {
  readonly #mechanisms: readonly Mechanism[];
  readonly #parameters: readonly Parameter[];
  readonly #hidden = new Map<string, ReadonlySet<string> | null>();
  readonly #known = new Map<string, readonly string[]>();

  constructor(mechanisms: readonly Mechanism[], parameters: readonly Parameter[]) {
    this.#mechanisms = mechanisms;
    this.#parameters = parameters;
  }

  /** Ids of the quantities an agent can't see, or `null` when it sees all. */
  hidden(agent: string): ReadonlySet<string> | null {
    let hidden = this.#hidden.get(agent);
    if (hidden === undefined) {
      const all = this.#mechanisms.flatMap(({ quantities }) => Object.entries(quantities));
      const ids = all.filter(([, quantity]) => !isSeenBy(quantity, agent)).map(([id]) => id);
      hidden = ids.length === 0 ? null : new Set(ids);
      this.#hidden.set(agent, hidden);
    }
    return hidden;
  }

  /** The drawn parameters that an agent knows. The record has no prototype, which makes it faster to read by name. */
  known(agent: string, drawn: Drawn): Drawn {
    let ids = this.#known.get(agent);
    if (ids === undefined) {
      ids = this.#parameters.filter((each) => isSeenBy(each, agent)).map(({ id }) => id);
      this.#known.set(agent, ids);
    }
    const known = Object.create(null) as Record<string, number>;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as string;
      const value = drawn[id];
      if (value !== undefined) known[id] = value;
    }
    return Object.freeze(known);
  }
}

function isSeenBy({ seenBy }: { readonly seenBy?: readonly string[] }, agent: string): boolean {
  return seenBy?.includes(agent) ?? true;
}
