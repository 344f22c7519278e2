import { ln, type Amount } from "@summitry/core";
import { judgementSpread, mostPull } from "../parameters/judgement-error.ts";
import { leversGraded } from "../parameters/structure.ts";
import type { JudgingTurn } from "./judging-turn.ts";

/**
 * A decision of one agent alone, taken once for an occasion: as long as the same occasion is named, with the same base
 * rate and pull, the answer is the same.
 *
 * Formula: yes if logit(p0) + pull / `judgement.spread` + `structure.levers` * logistic noise > 0, with the pull between -6
 * and 6. At a pull of 0 the share of runs that say yes is p0, whatever the spread: a larger error of judgement makes the
 * state of the world count for less, and rare decisions no commoner.
 *
 * @param occasion What the decision is about, by what happened ("deadline 17"), never by today's date.
 * @param p0 Base rate: the share of such occasions on which the agent would, everything being as usual.
 * @param pull Sum of slope times (state less its usual value), on the scale of log odds.
 */
export function decides(turn: JudgingTurn, occasion: string, p0: Amount, pull = 0): boolean {
  return inclination(turn, occasion, p0, pull) > 0;
}

/**
 * How far an agent is inclined to something on an occasion, in log odds, its error of judgement included: above 0 it
 * decides for it. For decisions of degree, where more needs a stronger inclination.
 */
export function inclination(turn: JudgingTurn, occasion: string, p0: Amount, pull = 0): number {
  const rate = turn.amount(p0);
  if (rate <= 0) return Number.NEGATIVE_INFINITY;
  if (rate >= 1) return Number.POSITIVE_INFINITY;
  const most = turn.amount(mostPull);
  const known = logit(rate) + Math.max(-most, Math.min(most, pull)) / turn.amount(judgementSpread);
  return known + turn.amount(leversGraded) * logistic(turn.occasion(occasion).uniform());
}

/** Log odds of a share. */
export function logit(share: number): number {
  return ln(share / (1 - share));
}

/** The logistic deviate of a uniform one, which is not below 0 and is less than 1. */
function logistic(uniform: number): number {
  return uniform === 0 ? Number.NEGATIVE_INFINITY : logit(uniform);
}
