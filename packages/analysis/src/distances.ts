import type { Issues } from "@summitry/core";
import { SAME, welfare } from "./solutions.ts";
import type { EvaluatedTable } from "./evaluated-table.ts";

/** The points that distances are measured to. */
export type Target =
  "pareto" | "nash" | "kalai" | "kalaiSmorodinsky" | "modifiedKalai" | "modifiedKalaiSmorodinsky";

/** Distances of an outcome in utility space, each to the nearest point of that name; NaN where there is no such point. */
export type Distances = Readonly<Record<Target, number>>;

/** How good an outcome is by each measure, from 0 to 1; NaN where there is no such point. */
export type Optimality = Readonly<Record<Target | "maxWelfare", number>>;

/** The outcomes of each target, by number. */
export type Targets = Readonly<Record<Target, Uint32Array>>;

const TARGETS: readonly Target[] = [
  "pareto",
  "nash",
  "kalai",
  "kalaiSmorodinsky",
  "modifiedKalai",
  "modifiedKalaiSmorodinsky",
];

/** Distances of the outcome with that number. */
export function distancesOf(
  table: EvaluatedTable<Issues, string>,
  targets: Targets,
  index: number,
): Distances {
  return byTarget((target) => nearest(table, targets[target], index));
}

/** Optimality of the outcome with that number. */
export function optimalityOf(
  table: EvaluatedTable<Issues, string>,
  targets: Targets,
  index: number,
): Optimality {
  const { sides } = table;
  const longest = longestIn(table);
  const isPoint = longest < SAME;
  let most = Number.NaN;
  for (const each of targets.pareto) {
    const sum = welfare(sides, each);
    if (!(sum <= most)) most = sum;
  }
  return {
    ...byTarget((target) =>
      isPoint ? Number.NaN : Math.max(0, 1 - nearest(table, targets[target], index) / longest),
    ),
    maxWelfare: isPoint ? Number.NaN : Math.max(0, welfare(sides, index) / most),
  };
}

/** Length of the diagonal of utility space, from every party's lowest to every party's highest utility. */
export function longestIn({ sides }: EvaluatedTable<Issues, string>): number {
  let sum = 0;
  for (const { min, max } of sides) sum += (max - min) * (max - min);
  return Math.sqrt(sum);
}

function nearest({ sides }: EvaluatedTable<Issues, string>, points: Uint32Array, index: number): number {
  let closest = Number.POSITIVE_INFINITY;
  for (const point of points) {
    let sum = 0;
    for (const { utilities } of sides) {
      const difference = (utilities[index] as number) - (utilities[point] as number);
      sum += difference * difference;
    }
    if (sum < closest) closest = sum;
  }
  return points.length === 0 ? Number.NaN : Math.sqrt(closest);
}

function byTarget(numberOf: (target: Target) => number): Record<Target, number> {
  return Object.fromEntries(TARGETS.map((target) => [target, numberOf(target)])) as Record<Target, number>;
}
