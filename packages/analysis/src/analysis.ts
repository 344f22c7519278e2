import type { Issues, OutcomeOf } from "@summitry/core";
import type { Baselines } from "./baselines.ts";
import type { Distances, Optimality } from "./distances.ts";
import type { Obstacle } from "./obstacles.ts";
import type { OutcomeSet } from "./outcome-set.ts";
import type { ByParty, Point } from "./point.ts";
import type { ShadowPrice } from "./shadow-prices.ts";

/** The lowest and the highest utility of the outcomes of an agenda. */
export interface UtilityRange {
  /** Lowest utility. */
  readonly min: number;
  /** Highest utility. */
  readonly max: number;
}

/**
 * What one table allows.
 *
 * Parties here are those who would sign: everybody but a mediator, for whom only utilities are given.
 *
 * In the formulas u is the utility of a party at an outcome, r its reservation value, min and max its lowest and
 * highest utility over the whole agenda (whatever the red lines), and d its part of the disagreement point: r if that
 * is finite and at least min, otherwise min. A u that falls short of d by rounding gains 0. Solutions are chosen from the Pareto front only. Each is the list of all
 * outcomes whose score is within 1e-12 of the best, in the order of the front; it is empty when the zone is closed.
 * When a party has nothing to gain (max - d of at most 1e-12), each solution but those of welfare is the whole front.
 * They equal those of NegMAS 0.15, point by point, but for `kalaiSmorodinsky1975`, which has the original definition, and
 * where a party can only lose or doesn't care.
 */
export interface Analysis<I extends Issues = Issues, Id extends string = string> {
  /** The zone of agreement: outcomes that cross no red line and are worth at least walking away to every party. */
  readonly zone: OutcomeSet<I>;
  /**
   * When the zone is closed, every minimal set of red lines and reservation values whose removal opens it, the smallest
   * first: removing the whole set opens the zone, removing only a part of it does not. Empty when the zone is open.
   */
  readonly blockedBy: readonly (readonly Obstacle<Id>[])[];
  /** What would be gained if one red line alone were dropped, for every line in force that forbids something. */
  readonly shadowPrices: readonly ShadowPrice<Id>[];

  /**
   * The Pareto front of the zone: outcomes for which no other outcome of the zone is better for one party without being
   * worse for another. Of outcomes with the same utilities for every party only the last in enumeration order is kept.
   * Sorted by the sum of utilities, descending; equal sums are in enumeration order.
   */
  readonly pareto: readonly Point<I, Id>[];
  /** Highest product of u - d. Source: Nash (1950), Econometrica 18. */
  readonly nash: readonly Point<I, Id>[];
  /** Highest minimum of u - d over the parties, the egalitarian solution. Source: Kalai (1977), Econometrica 45. */
  readonly kalai: readonly Point<I, Id>[];
  /**
   * The outcome of the zone in which the smallest share of the ideal point is largest: a party's share is (u - r) /
   * (ideal - r), and its ideal the highest u in the zone. The lowest utility on the agenda is taken for r where r is not
   * finite. A party whose ideal is no higher than r has the share 1 everywhere. Among outcomes that tie within 1e-12 the
   * second smallest share decides, then the third and so on, then enumeration order. `null` when the zone is closed.
   * Source: Kalai and Smorodinsky (1975), Econometrica 43, for finitely many outcomes.
   */
  readonly kalaiSmorodinsky1975: Point<I, Id> | null;
  /**
   * Least spread of shares: smallest difference between the highest and the lowest a = (u - d) / (max - d), as some
   * platforms define the solution of Kalai and Smorodinsky. Shares may be equal and small: `kalaiSmorodinsky1975` is the
   * solution of that name.
   */
  readonly kalaiSmorodinsky: readonly Point<I, Id>[];
  /** Highest minimum of u over the parties: Kalai's solution without subtracting d. */
  readonly modifiedKalai: readonly Point<I, Id>[];
  /**
   * Least spread without subtracting d: smallest difference between the highest and the lowest u / max. For a party
   * whose max is not above 0 it takes (u - min) / (max - min), or 1 where all outcomes are worth the same to it.
   */
  readonly modifiedKalaiSmorodinsky: readonly Point<I, Id>[];
  /** Highest sum of u. */
  readonly maxWelfare: readonly Point<I, Id>[];
  /**
   * Highest sum of (u - min) / (max - the higher of r and min), over the parties that have something to gain. The
   * numerator subtracts min, as in NegMAS.
   */
  readonly maxRelativeWelfare: readonly Point<I, Id>[];

  /** Forecasts that ignore bargaining, to compare a model of bargaining with. */
  readonly baselines: Baselines<I, Id>;

  /** Lowest and highest utility of each party over the whole agenda, by id. */
  readonly utilityRanges: Readonly<Record<Id, UtilityRange>>;
  /** The disagreement point: d of each party, by id. */
  readonly disagreement: ByParty<Id>;
  /**
   * Share of the agenda's outcomes that cross no red line and are worth more than walking away to every party; from 0
   * to 1.
   */
  readonly rationalShare: number;
  /**
   * Square root of the smallest sum of (1 - u / max) squared in the zone: 0 when one outcome gives every party its
   * best, and higher the more their interests are opposed; Infinity when the zone is closed. For a party whose max is
   * not above 0 it takes (max - u) / (max - min), or 0 where all outcomes are worth the same to it. Source: Baarslag and
   * others (2013), Artificial Intelligence 198.
   */
  readonly opposition: number;
  /**
   * Square root of the sum of (max - min) squared: the largest possible distance between two points of utility space.
   */
  readonly maxDistance: number;

  /**
   * An outcome with the utilities of all parties.
   *
   * @throws InputError for anything that is not an outcome of the agenda.
   */
  at(outcome: OutcomeOf<I>): Point<I, Id>;
  /**
   * How far an outcome is from the front and the solutions: the Euclidean distance of utilities to the nearest point of
   * each; NaN where there is none. Source: Hindriks, Jonker and Tykhonov (2007), on negotiation dynamics.
   *
   * @throws InputError for anything that is not an outcome of the agenda.
   */
  distances(outcome: OutcomeOf<I>): Distances;
  /**
   * How good an outcome is, from 0 to 1, in the zone or outside: 1 - distance / `maxDistance` to the front and to each
   * solution, and for `maxWelfare` its sum of utilities over the highest on the front, at most 1. Where that highest sum
   * is not above 0, both sums are counted from that of the lowest utilities. 1 where all outcomes are worth the same; NaN
   * where there is no such point.
   *
   * @throws InputError for anything that is not an outcome of the agenda.
   */
  optimality(outcome: OutcomeOf<I>): Optimality;
}
