import { InputError } from "../errors/input-error.ts";
import type { Amount } from "./parameter.ts";

/** Which numbers make sense in a place: those between any two that do make sense too. */
export interface AmountRange {
  /** The numbers, in words. */
  readonly allowed: string;
  /** Whether a number is one of them. */
  has(value: number): boolean;
}

/** Standard deviations and numbers of days. */
export const NOT_NEGATIVE: AmountRange = {
  allowed: "a finite number of at least 0",
  has: (value) => value >= 0 && Number.isFinite(value),
};

/** Half-lives. */
export const POSITIVE: AmountRange = { allowed: "a number above 0", has: (value) => value > 0 };

/** What is left a day later of a departure that fades. */
export const FADING_SHARE: AmountRange = {
  allowed: "a number of at least 0 and below 1",
  has: (value) => value >= 0 && value < 1,
};

/** Chances. */
export const CHANCE: AmountRange = {
  allowed: "a chance from 0 to 1",
  has: (value) => value >= 0 && value <= 1,
};

/**
 * Returns a number after checking that it makes sense in its place: a drawn or a fixed value may be outside the prior.
 *
 * @throws InputError naming the place.
 */
export function inRange(field: string, value: number, { has, allowed }: AmountRange): number {
  if (!has(value)) throw new InputError({ field, value, allowed });
  return value;
}

/**
 * Throws unless an amount makes sense in its place: the number or, for a parameter, all that it may be drawn as.
 *
 * @throws InputError naming the place.
 */
export function assertAmount(field: string, amount: Amount, { has, allowed }: AmountRange): void {
  if (typeof amount === "number") return void inRange(field, amount, { has, allowed });
  const { id, low, high } = amount;
  if (has(low) && has(high)) return;
  throw new InputError({ field, value: `${id}, from ${low} to ${high}`, allowed });
}
