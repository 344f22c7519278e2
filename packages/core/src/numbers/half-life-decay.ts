import { pow } from "./math.ts";

/**
 * Makes a function that gives the share of a quantity left after `days` if half of it goes every `halfLife` days.
 * Powers are slow to compute and a run asks for the same one day after day, so the last result is cached.
 */
export function halfLifeDecay(): (days: number, halfLife: number) => number {
  let [lastDays, lastHalfLife, left] = [0, 1, 1];
  return (days, halfLife) => {
    if (days !== lastDays || halfLife !== lastHalfLife) {
      [lastDays, lastHalfLife, left] = [days, halfLife, pow(0.5, days / halfLife)];
    }
    return left;
  };
}
