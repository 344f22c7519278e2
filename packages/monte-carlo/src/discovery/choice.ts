import { type Box, limitOf, type Totals, withLimit } from "./box.ts";
import type { Peeled } from "./peeling.ts";
import type { Cases } from "./cases.ts";
import { quasiP, totalsIn } from "./quasi-p.ts";

/** A limit stays where chance would give such a density less often than this. */
const SIGNIFICANCE = 0.05;

/**
 * One box of a trajectory. Without a density that is wanted it is the one that holds most hits beyond those that as many
 * runs would have anyway (weighted relative accuracy); with one it is that of the greatest coverage among those that are
 * so dense. The first of equal ones; `null` where that is the whole space, and where none is so dense.
 *
 * Source: Lavrač, Flach and Zupan (1999), "Rule evaluation measures: a unifying view", Inductive Logic Programming.
 */
export function chosenBox(trajectory: readonly Peeled[], all: Totals, density?: number): Peeled | null {
  const worth =
    density === undefined
      ? ({ runs, hits }: Peeled) => hits - (runs * all.hits) / all.runs
      : ({ runs, hits }: Peeled) => (hits / runs >= density ? hits : 0);
  let best: { readonly box: Peeled; readonly worth: number } | null = null;
  for (const box of trajectory) {
    const found = worth(box);
    if (found > (best?.worth ?? 0)) best = { box, worth: found };
  }
  return best === null || best.box.box.limits.length === 0 ? null : best.box;
}

/** A box without the limits that chance explains as well: the weakest goes first, until all that are left are needed. */
export function simplified(box: Box, cases: Cases): Peeled {
  let simple = box;
  for (;;) {
    const weakest = weakestLimit(simple, cases);
    if (weakest === null) return { box: simple, ...totalsIn(simple, cases) };
    const open = weakest.end === "low" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    simple = withLimit(simple, { ...limitOf(simple, weakest.parameter), [weakest.end]: open });
  }
}

/** The limit with the highest quasi-p-value, `null` where all are low. */
function weakestLimit(
  box: Box,
  cases: Cases,
): { readonly parameter: string; readonly end: "low" | "high"; readonly p: number } | null {
  const all = quasiP(box, cases).flatMap(({ low, high }, at) => {
    const { parameter } = box.limits[at] as Box["limits"][number];
    return [
      { parameter, end: "low", p: low ?? 0 } as const,
      { parameter, end: "high", p: high ?? 0 } as const,
    ];
  });
  return all.reduce<(typeof all)[number] | null>(
    (worst, each) => (each.p > (worst?.p ?? SIGNIFICANCE) ? each : worst),
    null,
  );
}
