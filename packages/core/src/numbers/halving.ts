import { pow } from "./math.ts";

/**
 * What is left of a quantity that halves every so many days. Powers are dear, and a run asks for the same one day after day,
 * so what was worked out last is kept.
 */
export function halving(): (days: number, halfLife: number) => number {
  let [lastDays, lastHalfLife, left] = [0, 1, 1];
  return (days, halfLife) => {
    if (days !== lastDays || halfLife !== lastHalfLife) {
      [lastDays, lastHalfLife, left] = [days, halfLife, pow(0.5, days / halfLife)];
    }
    return left;
  };
}
