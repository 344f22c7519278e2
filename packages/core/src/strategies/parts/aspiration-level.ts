import { aFunctionOr, aNumber, anObject, anything, maybe, oneAmong } from "../../errors/checks.ts";
import type { BargainingTurn } from "../../agent/bargaining-turn.ts";
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

const anExponent = aNumber({ above: 0 });
const takes = anObject(
  {
    exponent: aFunctionOr(anExponent),
    max: maybe(aNumber({ above: 0, max: 1 })),
    tolerance: maybe(aNumber({ min: 0 })),
    lastTurn: maybe(oneAmong(["curve", "reservation"])),
    pool: anything, // of those who have a choice of outcomes
  },
  { of: "a curve: an object" },
);

/**
 * Makes a function that computes the aspiration at a turn, in units of utility. At relative time t it lies a share
 * max (1 - t^exponent) of the way up from the end of the curve to the best outcome, less the tolerance. The end of the
 * curve is the reservation value or, where that is lower, the lowest utility on the agenda. Time is n / (n + 1) in the
 * last of n rounds, so the curve stays above its end unless `lastTurn` is "reservation".
 *
 * @throws InputError for a curve outside its ranges.
 */
export function aspirationLevel(curve: AspirationCurve): (turn: BargainingTurn) => number {
  takes("aspiration", curve);
  const { exponent, max = 1, tolerance = 0, lastTurn = "curve" } = curve;
  const exponentAt =
    typeof exponent === "function"
      ? (turn: BargainingTurn): number => {
          const value = exponent(turn);
          anExponent("aspiration.exponent", value);
          return value;
        }
      : exponent;
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
