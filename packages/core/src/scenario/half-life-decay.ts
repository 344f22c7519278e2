import { InputError } from "../errors/input-error.ts";
import { pow } from "../numbers/math.ts";

/**
 * Makes a function that gives the share of a quantity left after `days` if half of it goes every `halfLife` days.
 * Powers are slow to compute and a run asks for the same one day after day, so the last result is cached.
 *
 * @throws InputError, when the share is asked for, for a half-life that is not above 0.
 */
export function halfLifeDecay(): (days: number, halfLife: number) => number {
  let [lastDays, lastHalfLife, left] = [0, 1, 1];
  return (days, halfLife) => {
    if (days !== lastDays || halfLife !== lastHalfLife) {
      if (!(halfLife > 0))
        throw new InputError({ field: "halfLife", value: halfLife, allowed: "a number above 0" });
      [lastDays, lastHalfLife, left] = [days, halfLife, pow(0.5, days / halfLife)];
    }
    return left;
  };
}
