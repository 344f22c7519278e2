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
 * Those who count are those who would sign: everybody but a mediator, who has utilities and nothing else here.
 *
 * In the formulas u is the utility of a party at an outcome, r its reservation value, min and max its lowest and highest
 * utility over the whole agenda, red lines or not, and d its part of the disagreement point: r where that is finite and at
 * least min, else min. Solutions are looked for on the Pareto front only; each is the list of all outcomes whose score is
 * within 1e-12 of the best, in the order of the front, and empty where the zone is closed. Where somebody has nothing to
 * gain (max - d of at most 1e-12) each is the whole front. They are those of NegMAS 0.15, point by point.
 */
export interface Analysis<I extends Issues = Issues, Id extends string = string> {
  /** The zone of agreement: outcomes that cross no red line and are worth at least walking away to everybody. */
  readonly zone: OutcomeSet<I>;
  /**
   * Where the zone is closed, every minimal set of red lines and reservation values whose removal opens it, the smallest
   * first: removing all of a set opens the zone, and removing less of it does not. Empty where the zone is open.
   */
  readonly blockedBy: readonly (readonly Obstacle<Id>[])[];
  /** What would be gained if one red line alone were dropped, for every line in force that forbids something. */
  readonly shadowPrices: readonly ShadowPrice<Id>[];

  /**
   * The Pareto front of the zone: outcomes that none in it beats for one party without being worse for another. Of
   * outcomes worth the same to everybody it has one, the last in enumeration order. Sorted by the sum of utilities,
   * descending; equal sums in enumeration order.
   */
  readonly pareto: readonly Point<I, Id>[];
  /** Highest product of u - d. Source: Nash (1950), Econometrica 18. */
  readonly nash: readonly Point<I, Id>[];
  /** Highest smallest u - d, the egalitarian solution. Source: Kalai (1977), Econometrica 45. */
  readonly kalai: readonly Point<I, Id>[];
  /**
   * Smallest difference between the highest and the lowest a = (u - d) / (max - d): shares of what each could gain, as
   * equal as the front allows. Source: Kalai and Smorodinsky (1975), Econometrica 43, for finitely many outcomes.
   */
  readonly kalaiSmorodinsky: readonly Point<I, Id>[];
  /** Highest smallest u: Kalai's without subtracting d. */
  readonly modifiedKalai: readonly Point<I, Id>[];
  /** Smallest difference between the highest and the lowest u / max: Kalai and Smorodinsky's without subtracting d. */
  readonly modifiedKalaiSmorodinsky: readonly Point<I, Id>[];
  /** Highest sum of u. */
  readonly maxWelfare: readonly Point<I, Id>[];
  /** Highest sum of (u - min) / (max - the higher of r and min). The numerator does take min, as NegMAS has it. */
  readonly maxRelativeWelfare: readonly Point<I, Id>[];

  /** Forecasts without any bargaining, to hold a model of bargaining against. */
  readonly baselines: Baselines<I, Id>;

  /** Lowest and highest utility of each party over the whole agenda, by id. */
  readonly utilityRanges: Readonly<Record<Id, UtilityRange>>;
  /** The disagreement point: d of each party, by id. */
  readonly disagreement: ByParty<Id>;
  /** Share of the agenda that crosses no red line and is worth more than walking away to everybody, from 0 to 1. */
  readonly rationalShare: number;
  /**
   * Square root of the smallest sum of (1 - u / max) squared in the zone: 0 where one outcome gives everybody its best, and
   * the higher the more interests are opposed; Infinity where the zone is closed. Source: Baarslag and others (2013),
   * Artificial Intelligence 198.
   */
  readonly opposition: number;
  /** Root of the sum of (max - min) squared: how far apart two points of utility space can be at most. */
  readonly maxDistance: number;

  /**
   * An outcome with everybody's utilities.
   *
   * @throws InputError for what is not an outcome of the agenda.
   */
  at(outcome: OutcomeOf<I>): Point<I, Id>;
  /**
   * How far an outcome is from the front and the solutions: Euclidean distance of utilities to the nearest point of each;
   * NaN where there is none. Source: Hindriks, Jonker and Tykhonov (2007), on negotiation dynamics.
   *
   * @throws InputError for what is not an outcome of the agenda.
   */
  distances(outcome: OutcomeOf<I>): Distances;
  /**
   * How good an outcome is: 1 - distance / `maxDistance` for each, and for `maxWelfare` its sum of utilities over the
   * highest on the front; no lower than 0, and NaN where there is no such point or all outcomes are worth the same.
   *
   * @throws InputError for what is not an outcome of the agenda.
   */
  optimality(outcome: OutcomeOf<I>): Optimality;
}
