import type { Search } from "./search.ts";

/** Share of the larger of 1 and the range of the utilities that sums of utilities may be off by rounding. */
const ROUNDING = 1e-12;

/**
 * The least utility that counts as worth at least walking away: the reservation value, less 1e-12 times the larger of 1
 * and the party's range, which is its highest utility on the agenda minus its lowest. Sums of decimal numbers are
 * rounded: 0.7 + 0.1 is a little less than 0.8, and yet worth a reservation value of 0.8.
 *
 * @example floorOf(0.8, 1) <= 0.7 + 0.1
 */
export function floorOf(reservation: number, range: number): number {
  return reservation - ROUNDING * Math.max(1, Math.min(range, Number.MAX_VALUE));
}

/** Highest utility minus lowest, in a search of all outcomes; finite. */
export function rangeOf({ highest, lowest }: Pick<Search, "highest" | "lowest">): number {
  return Math.min(highest - lowest, Number.MAX_VALUE);
}
