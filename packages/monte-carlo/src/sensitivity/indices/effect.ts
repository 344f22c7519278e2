import { aListOf, numbersInOrder } from "@summitry/core/checks";
import { InputError } from "@summitry/core";
import type { Estimate } from "../../statistics/estimate.ts";

/** What a factor does to an outcome, with its 95 % interval; `runs` counts the points that it rests on. */
export interface Effect extends Estimate {
  /**
   * Whether it is told from noise, even as one of many: an interval at the confidence that all factors share lies above
   * zero, or a noise line that allows for their number lies below it.
   */
  readonly told: boolean;
}

/** Numbers by position. */
export type Numbers = ArrayLike<number>;

const lists = aListOf(numbersInOrder, { atLeast: 1, of: "lists of numbers" });

/**
 * Checks lists of numbers, one for each factor, each as long as the points.
 *
 * @throws InputError naming the first that is otherwise.
 */
export function checkLists(field: string, value: readonly Numbers[], length: number): void {
  lists(field, value);
  for (const [at, list] of value.entries()) checkLength(`${field}.${at}`, list, length);
}

/** @throws InputError for a list of another length. */
export function checkLength(field: string, list: Numbers, length: number): void {
  numbersInOrder(field, list);
  if (list.length !== length) throw new InputError({ field, value: list, allowed: `${length} numbers` });
}

/**
 * Number of points that a list of numbers has.
 *
 * @throws InputError for what is no list, or of fewer than two.
 */
export function pointsIn(field: string, list: Numbers): number {
  numbersInOrder(field, list);
  if (list.length >= 2) return list.length;
  throw new InputError({ field, value: list, allowed: "at least two numbers" });
}
