import type { Issues } from "@summitry/core";
import type { EvaluatedTable, Side } from "./evaluated-table.ts";

/** Scores that differ by no more than this count as equal; in the unit of the score. */
export const SAME = 1e-12;

/** The score that a solution maximises, for the outcome with that number. */
export type Score = (sides: readonly Side<string>[], index: number) => number;

/** What a party gains over the disagreement point; an outcome worth as much may fall short of it by rounding. */
const gain = ({ utilities, disagreement }: Side<string>, index: number): number =>
  Math.max(0, (utilities[index] as number) - disagreement);

/** Product of the gains over the disagreement point. */
export const nash: Score = (sides, index) => {
  let product = 1;
  for (const side of sides) product *= gain(side, index);
  return product;
};

/** Smallest gain over the disagreement point. */
export const kalai: Score = (sides, index) => least(sides, (side) => gain(side, index));

/** Smallest utility. */
export const modifiedKalai: Score = (sides, index) =>
  least(sides, ({ utilities }) => utilities[index] as number);

/** Minus the difference between the largest and the smallest share of what each party could gain. */
export const kalaiSmorodinsky: Score = (sides, index) =>
  -spread(sides, (side) => gain(side, index) / (side.max - side.disagreement));

/** Minus the difference between the largest and the smallest share of each party's highest utility. */
export const modifiedKalaiSmorodinsky: Score = (sides, index) =>
  -spread(sides, (side) => shareOfBest(side, index));

/**
 * What an outcome is worth to a party as a share of its highest utility. A party that can only lose has no such share:
 * then it is the share of the way from its lowest utility to its highest, and 1 where both are the same.
 */
export function shareOfBest({ utilities, min, max }: Side<string>, index: number): number {
  const utility = utilities[index] as number;
  if (max > 0) return utility / max;
  return max > min ? (utility - min) / (max - min) : 1;
}

/** Sum of the utilities. */
export const welfare: Score = (sides, index) => {
  let sum = 0;
  for (const { utilities } of sides) sum += utilities[index] as number;
  return sum;
};

/**
 * Sum of the gains over the lowest utility, each divided by what the party could gain over walking away; a party that
 * could gain nothing counts for nothing.
 */
export const relativeWelfare: Score = (sides, index) => {
  let sum = 0;
  for (const { utilities, min, max, reservation } of sides) {
    const most = max - Math.max(reservation, min);
    if (most > SAME) sum += ((utilities[index] as number) - min) / most;
  }
  return sum;
};

/**
 * The outcomes of a front whose score is the highest, in the order of the front. The whole front when a party has
 * nothing to gain over the disagreement point, since no score of gains can tell its outcomes apart then.
 */
export function solutionOf(
  table: EvaluatedTable<Issues, string>,
  front: Uint32Array,
  score: Score,
): Uint32Array {
  const isIdle = table.sides.some(({ max, disagreement }) => max - disagreement <= SAME);
  return isIdle ? front : highestOf(table, front, score);
}

/** The outcomes of a front whose score is within 1e-12 of the highest, in the order of the front. */
export function highestOf(
  { sides }: EvaluatedTable<Issues, string>,
  front: Uint32Array,
  score: Score,
): Uint32Array {
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
