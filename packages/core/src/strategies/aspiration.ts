import { InputError } from "../errors.ts";
import { pow } from "../math.ts";
import type { Strategy } from "../strategy.ts";
import type { BargainingTurn } from "../bargaining-turn.ts";

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

/** How an aspiration strategy bargains. */
export interface AspirationOptions extends AspirationCurve {
  /** "rational" puts forward only outcomes worth at least walking away; "all" any outcome. */
  readonly pool?: "rational" | "all";
}

/**
 * Time-dependent concession: asks for max (1 - t^exponent) of the way from walking away to the best outcome, offers
 * the outcome of the smallest utility that is enough, and accepts what is enough.
 *
 * Never signs below its reservation value: when even the best outcome is worth less, it walks out.
 *
 * Source: the time-dependent tactics of Faratin, Sierra and Jennings (1998), Robotics and Autonomous Systems 24.
 *
 * @throws InputError for options outside their ranges.
 */
export function aspiration(options: AspirationOptions): Strategy {
  const level = aspirationLevel(options);
  const { pool = "rational" } = options;
  if (pool !== "rational" && pool !== "all") {
    throw new InputError({ field: "aspiration.pool", value: pool, allowed: ["rational", "all"] });
  }
  return {
    id: "aspiration",
    propose(turn) {
      const { space, reservation } = turn;
      if (!(space.max >= reservation)) return null;
      const enough = level(turn);
      return space.lowestAtLeast(pool === "all" ? enough : Math.max(enough, reservation)) ?? space.best();
    },
    accepts(turn) {
      if (turn.standing === null) return false;
      return turn.utility(turn.standing.outcome) >= Math.max(level(turn), turn.reservation);
    },
  };
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
