import type { Issues } from "@summitry/core";
import type { EvaluatedTable } from "./evaluated-table.ts";
import { SAME, welfare } from "./solutions.ts";

/** The points that distances are measured to. */
export type Target =
  | "pareto"
  | "nash"
  | "kalai"
  | "kalaiSmorodinsky1975"
  | "kalaiSmorodinsky"
  | "modifiedKalai"
  | "modifiedKalaiSmorodinsky";

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
  "kalaiSmorodinsky1975",
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
  const longest = longestIn(table);
  const nearness = (target: Target): number => {
    const distance = nearest(table, targets[target], index);
    if (Number.isNaN(distance)) return Number.NaN;
    return longest < SAME ? 1 : share(1 - distance / longest);
  };
  return { ...byTarget(nearness), maxWelfare: welfareShare(table, targets.pareto, index) };
}

/**
 * The sum of utilities of an outcome over the highest on a front. Where that is not above 0, sums are counted from that
 * of the lowest utilities; where nothing is above that either, the share is 1.
 */
function welfareShare({ sides }: EvaluatedTable<Issues, string>, front: Uint32Array, index: number): number {
  if (front.length === 0) return Number.NaN;
  let most = Number.NEGATIVE_INFINITY;
  for (const each of front) most = Math.max(most, welfare(sides, each));
  let from = 0;
  if (most <= 0) for (const { min } of sides) from += min;
  return most - from <= SAME ? 1 : share((welfare(sides, index) - from) / (most - from));
}

const share = (number: number): number => Math.min(1, Math.max(0, number));

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
