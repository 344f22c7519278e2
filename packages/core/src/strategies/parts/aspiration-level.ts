import type { BargainingTurn } from "../../agent/bargaining-turn.ts";
import { InputError } from "../../errors/input-error.ts";
import { pow } from "../../numbers/math.ts";

/** Exponent of a concession curve that holds out until late. */
export const BOULWARE = 4;
/** Exponent of a concession curve that concedes at a steady pace. */
export const LINEAR = 1;
/** Exponent of a concession curve that concedes early. */
export const CONCEDER = 0.25;

/** How an aspiration falls over time. */
export interface AspirationCurve {
  /**
   * Above 1 holds out until late (Boulware), 1 is linear, below 1 concedes early; above 0. Either a number, or a
   * function of the turn, which may for instance depend on an input.
   */
  readonly exponent: number | ((turn: BargainingTurn) => number);
  /** Aspiration at the start as a share of the way from the end of the curve to the best outcome; in (0, 1]. */
  readonly max?: number;
  /** How much an offer may fall short of the aspiration; 0 or more, in units of utility. */
  readonly tolerance?: number;
  /**
   * What it asks for on the party's last turn before the deadline: as the curve has it ("curve", the default), which is
   * a bit more than the end of the curve, or just that end ("reservation").
   */
  readonly lastTurn?: "curve" | "reservation";
}

/**
 * Makes a function that computes the aspiration at a turn, in units of utility. At relative time t it lies a share
 * max (1 - t^exponent) of the way up from the end of the curve to the best outcome, less the tolerance. The end of the
 * curve is the reservation value or, where that is lower, the lowest utility on the agenda. Time is n / (n + 1) in the
 * last of n rounds, so the curve stays above its end unless `lastTurn` is "reservation".
 *
 * @throws InputError for a curve outside its ranges.
 */
export function aspirationLevel(curve: AspirationCurve): (turn: BargainingTurn) => number {
  const { exponent, max = 1, tolerance = 0, lastTurn = "curve" } = curve;
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
  if (lastTurn !== "curve" && lastTurn !== "reservation") {
    const allowed = ["curve", "reservation"];
    throw new InputError({ field: "aspiration.lastTurn", value: lastTurn, allowed });
  }
  return (turn) => {
    const { space, floor, time } = turn;
    const low = Math.max(space.min, floor);
    if (lastTurn === "reservation" && turn.isLast) return low;
    const high = space.max;
    const power = typeof exponentAt === "number" ? exponentAt : exponentAt(turn);
    const wanted = (high - low) * (max * (1 - pow(time, power))) + low - tolerance;
    return Math.max(low, Math.min(high, wanted));
  };
}
