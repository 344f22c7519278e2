import type { BargainingTurn } from "../../agent/bargaining-turn.ts";
import { InputError } from "../../errors/input-error.ts";
import { pow } from "../../numbers/math.ts";

/** Exponents of the classic concession curves. */
export const BOULWARE = 4;
/** Concedes at a steady pace. */
export const LINEAR = 1;
/** Concedes early. */
export const CONCEDER = 0.25;

/** How an aspiration falls over time. */
export interface AspirationCurve {
  /**
   * Above 1 holds out until late (Boulware), 1 is linear, below 1 concedes early; above 0. Or read off the turn, such as
   * from an input.
   */
  readonly exponent: number | ((turn: BargainingTurn) => number);
  /** Aspiration at the start as a share of the way from the reservation value to the best outcome; in (0, 1]. */
  readonly max?: number;
  /** Utility by which an offer may miss the aspiration; 0 or more, in units of utility. */
  readonly tolerance?: number;
}

/**
 * The utility that a curve asks for at a turn.
 *
 * @throws InputError for a curve outside its ranges.
 */
export function aspirationLevel(curve: AspirationCurve): (turn: BargainingTurn) => number {
  const { exponent, max = 1, tolerance = 0 } = curve;
  const check = (field: string, value: number, good: boolean, allowed: string): void => {
    if (!good) throw new InputError({ field: `aspiration.${field}`, value, allowed });
  };
  const checked = (value: number): number => {
    check("exponent", value, Number.isFinite(value) && value > 0, "a finite number above 0");
    return value;
  };
  const exponentAt =
    typeof exponent === "function" ? (turn: BargainingTurn) => checked(exponent(turn)) : checked(exponent);
  check("max", max, max > 0 && max <= 1, "a number above 0 and at most 1");
  check(
    "tolerance",
    tolerance,
    Number.isFinite(tolerance) && tolerance >= 0,
    "a finite number of at least 0",
  );
  return (turn) => {
    const { space, reservation, time } = turn;
    const low = Math.max(space.min, reservation);
    const high = space.max;
    const power = typeof exponentAt === "number" ? exponentAt : exponentAt(turn);
    const wanted = (high - low) * (max * (1 - pow(time, power))) + low - tolerance;
    return Math.max(low, Math.min(high, wanted));
  };
}
