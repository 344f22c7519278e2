import type { Box } from "./box.ts";
import { chosenBox, simplified } from "./choice.ts";
import type { Ordered, Peeled } from "./peeling.ts";
import { type PrimOptions, primOf } from "./prim.ts";

/** How one box is found. */
export interface SearchOptions extends PrimOptions {
  /**
   * Least density that is wanted, from 0 to 1; the box is somewhat less dense where limits that chance explains gave it the
   * rest. When left out, it is the box with most hits beyond those that as many runs would have anyway.
   */
  readonly density?: number | undefined;
}

/**
 * The box of some cases: one of the trajectory, without the limits that chance explains as well, and then looked for again
 * among the parameters that are left, until each of them is needed. So its limits are the best for these parameters.
 *
 * @returns `null` where no parameter is needed.
 */
export function searchedBox(cases: Ordered, options: SearchOptions): Peeled | null {
  let among = cases;
  let found: Peeled | null = null;
  for (;;) {
    const chosen = chosenBox(primOf(among, options), cases.totals, options.density);
    if (chosen === null) return found;
    const simple = simplified(chosen.box, cases);
    const names = namesOf(simple.box);
    if (names.length === 0) return found;
    found = simple;
    if (names.length === among.names.length) return found;
    among = onlyOf(cases, names);
  }
}

function namesOf({ limits }: Box): readonly string[] {
  return limits.map(({ parameter }) => parameter);
}

/** The same cases by some of their parameters, in the same order. */
function onlyOf(cases: Ordered, names: readonly string[]): Ordered {
  const kept = cases.names.map((name) => names.includes(name));
  return {
    ...cases,
    names: cases.names.filter((_, at) => kept[at]),
    orders: cases.orders.filter((_, at) => kept[at]),
  };
}
