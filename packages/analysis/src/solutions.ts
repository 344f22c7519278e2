import type { Issues } from "@summitry/core";
import type { EvaluatedTable, Side } from "./evaluated-table.ts";

/** Scores that differ by no more than this count as equal; in the unit of the score. */
export const SAME = 1e-12;

/** The score that a solution maximises, for the outcome with that number. */
export type Score = (sides: readonly Side<string>[], index: number) => number;

/** Product of the gains over the disagreement point. */
export const nash: Score = (sides, index) => {
  let product = 1;
  for (const { utilities, disagreement } of sides) product *= (utilities[index] as number) - disagreement;
  return product;
};

/** Smallest gain over the disagreement point. */
export const kalai: Score = (sides, index) =>
  least(sides, ({ utilities, disagreement }) => (utilities[index] as number) - disagreement);

/** Smallest utility. */
export const modifiedKalai: Score = (sides, index) =>
  least(sides, ({ utilities }) => utilities[index] as number);

/** Minus the difference between the largest and the smallest share of what each party could gain. */
export const kalaiSmorodinsky: Score = (sides, index) =>
  -spread(sides, ({ utilities, max, disagreement }) => {
    return ((utilities[index] as number) - disagreement) / (max - disagreement);
  });

/** Minus the difference between the largest and the smallest share of each party's highest utility. */
export const modifiedKalaiSmorodinsky: Score = (sides, index) =>
  -spread(sides, ({ utilities, max }) => (utilities[index] as number) / max);

/** Sum of the utilities. */
export const welfare: Score = (sides, index) => {
  let sum = 0;
  for (const { utilities } of sides) sum += utilities[index] as number;
  return sum;
};

/** Sum of the gains over the lowest utility, each divided by what the party could gain over walking away. */
export const relativeWelfare: Score = (sides, index) => {
  let sum = 0;
  for (const { utilities, min, max, reservation } of sides)
    sum += ((utilities[index] as number) - min) / (max - Math.max(reservation, min));
  return sum;
};

/**
 * The outcomes of a front whose score is within 1e-12 of the highest, in the order of the front. The whole front when a
 * party has nothing to gain over the disagreement point, since no score can tell its outcomes apart then.
 */
export function bestOf(
  { sides }: EvaluatedTable<Issues, string>,
  front: Uint32Array,
  score: Score,
): Uint32Array {
  if (sides.some(({ max, disagreement }) => max - disagreement <= SAME)) return front;
  const scores = new Float64Array(front.length);
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < front.length; at++) {
    const each = score(sides, front[at] as number);
    scores[at] = each;
    if (each > best) best = each;
  }
  return front.filter((_, at) => (scores[at] as number) >= best - SAME);
}

function least(sides: readonly Side<string>[], amountOf: (side: Side<string>) => number): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const side of sides) lowest = Math.min(lowest, amountOf(side));
  return lowest;
}

function spread(sides: readonly Side<string>[], amountOf: (side: Side<string>) => number): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const side of sides) highest = Math.max(highest, amountOf(side));
  return highest - least(sides, amountOf);
}
