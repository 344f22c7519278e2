import { elementaryEffects } from "./indices/elementary-effects.ts";
import type { Effect } from "./indices/effect.ts";
import { luckShare } from "./indices/luck-share.ts";
import { shapleyEffects } from "./indices/shapley.ts";
import { sobolIndices } from "./indices/sobol.ts";
import { directionsAt } from "../designs/for-sensitivity/radial.ts";
import type { SensitivityDesign } from "../designs/for-sensitivity/sensitivity-design.ts";
import { orderAt } from "../designs/for-sensitivity/ways.ts";
import type { IndexName, SensitivityMethod } from "./result.ts";

/** Effects of all factors, luck the last of them where it is one, and the share of luck. */
export interface Found {
  readonly effects: Readonly<Partial<Record<IndexName, readonly (Effect | null)[]>>>;
  readonly luck: Effect;
}

/** What a design is made for: its method, and what it finds in the answers at every place of its points. */
export interface DesignAnalysis {
  readonly method: SensitivityMethod;
  find(places: readonly Float64Array[], points: readonly number[], design: SensitivityDesign): Found;
}

/** Sobol indices from A, A with each factor from B, and B. */
function sobolFrom(places: readonly Float64Array[]): Found {
  const [a, b] = [first(places), last(places)];
  const found = sobolIndices({ a, b, ab: places.slice(1, -1) });
  return { effects: { total: found.total, first: found.first }, luck: last(found.total) };
}

/** Elementary effects from points, and points with each factor moved. */
function morrisFrom(
  places: readonly Float64Array[],
  points: readonly number[],
  { factors, recipe }: SensitivityDesign,
): Found {
  const moved = places.slice(1);
  const directions = points.map((point) => directionsAt(factors, String(recipe.seed), point));
  const hasSign = factors.map(({ dimensions }) => dimensions === 1);
  const steps = moved.map((_, factor) => directions.map((each) => each[factor] ?? 1));
  const found = elementaryEffects({ base: first(places), moved, steps });
  return {
    effects: {
      muStar: found.map(({ muStar }) => muStar),
      mu: found.map(({ mu }, factor) => (hasSign[factor] === true ? mu : null)),
    },
    luck: luckShare(first(places), last(moved)),
  };
}

/** Shapley effects from the ways of all points. */
function shapleyFrom(
  places: readonly Float64Array[],
  points: readonly number[],
  { factors, recipe }: SensitivityDesign,
): Found {
  const orders = points.map((point) => orderAt(String(recipe.seed), point, factors.length + 1));
  const outputs = points.map((_, at) => places.map((answers) => answers[at] as number));
  const shapley = shapleyEffects({ orders, outputs });
  return { effects: { shapley }, luck: last(shapley) };
}

const analyses: Readonly<Record<string, DesignAnalysis>> = {
  "pick and freeze": { method: "sobol", find: sobolFrom },
  radial: { method: "morris", find: morrisFrom },
  ways: { method: "shapley", find: shapleyFrom },
  pairs: {
    method: "luck",
    find: (places) => ({ effects: {}, luck: luckShare(first(places), last(places)) }),
  },
};

/** How a design is analysed; `undefined` for one that was made for something else. */
export function analysisOf({
  recipe: { type },
}: {
  readonly recipe: { readonly type: string };
}): DesignAnalysis | undefined {
  return Object.hasOwn(analyses, type) ? analyses[type] : undefined;
}

function first<T>(items: readonly T[]): T {
  return items[0] as T;
}

function last<T>(items: readonly T[]): T {
  return items.at(-1) as T;
}
