import { type ClaimMeasure, type Identity, InputError } from "@summitry/core";
import type { Comparison } from "../results/comparison.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { meanInterval } from "../statistics/mean-interval.ts";
import { pairedDifference } from "../statistics/paired.ts";

/** The parts of a claim that are needed to measure it. */
export type MeasuredClaim<R extends Identity> = Pick<ClaimMeasure<R>, "measure" | "statistic"> & {
  readonly id: string;
};

/** The result of a contrast. */
export interface Measurement {
  /** Second variant minus first over paired runs, in the unit of the measure. */
  readonly difference: Estimate;
  /** Whether both variants are the same. Then `difference` is its mean, or its spread. */
  readonly single: boolean;
  /** Whether it is a share of runs, from 0 to 1: the mean of a boolean measure. */
  readonly share: boolean;
  /** Whether the difference is 0 in every run, and not only on average. */
  readonly zero: boolean;
}

/**
 * Measures a contrast run by run.
 *
 * @param single Whether the two variants are the same.
 * @throws InputError when the measure of a row is neither a finite number nor a boolean.
 */
export function measureContrast<R extends Identity>(
  { pairs }: Comparison<R>,
  claim: MeasuredClaim<R>,
  single: boolean,
): Measurement {
  const first = pairs.map(({ a }) => valueOf(claim, a));
  const second = pairs.map(({ b }) => valueOf(claim, b));
  const [from, to] = [statistic(claim, first), statistic(claim, second)];
  return {
    difference: single ? meanInterval(to) : pairedDifference(from, to),
    single,
    share: claim.statistic !== "spread" && all([...first, ...second], (each) => typeof each === "boolean"),
    zero: all([...to.entries()], ([at, value]) => value === (single ? 0 : from[at])),
  };
}

/**
 * Names of the columns that differ between the two rows of at least one pair, except those that identify the run and
 * those in `drawn`, the ids of drawn parameters.
 */
export function differing<R extends Identity>(
  { pairs }: Comparison<R>,
  drawn: readonly string[],
): readonly string[] {
  const aside = new Set(["seed", "run", ...drawn]);
  const names = new Set(pairs.flatMap(({ a, b }) => [...Object.keys(a), ...Object.keys(b)]));
  const columns = pairs.map(({ a, b }) => [new Map(Object.entries(a)), new Map(Object.entries(b))] as const);
  return [...names].filter(
    (name) => !aside.has(name) && columns.some(([a, b]) => !isSame(a.get(name), b.get(name))),
  );
}

/** Whether two values of a column are the same; a column may hold lists or objects as well. */
function isSame(one: unknown, other: unknown): boolean {
  const areParts = typeof one === "object" && typeof other === "object";
  return Object.is(one, other) || (areParts && JSON.stringify(one) === JSON.stringify(other));
}

function valueOf<R extends Identity>(claim: MeasuredClaim<R>, row: R): number | boolean {
  const { id } = claim;
  const value: unknown = claim.measure(row);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  const field = `measure of claim "${id}" in run ${row.run}`;
  throw new InputError({ field, value, allowed: "true, false or a finite number" });
}

/** Whether there is at least one value and every value passes the test. */
function all<T>(values: readonly T[], test: (value: T) => boolean): boolean {
  return values.length > 0 && values.every(test);
}

/** The contribution of every run to the mean, or to the spread, of its variant. */
function statistic(
  { statistic = "mean" }: MeasuredClaim<never>,
  values: readonly (number | boolean)[],
): readonly number[] {
  const numbers = values.map(Number);
  if (statistic === "mean") return numbers;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return numbers.map((value) => Math.abs(value - mean));
}
