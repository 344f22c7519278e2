import { exp, type Parameter } from "@summitry/core";
import { dryNeed, pledgesFirm, wetEase } from "../parameters/water.ts";
import type { Plan } from "../tables/plan.ts";
import { amountOf, type Sight } from "./sight.ts";

/** What savings are worth to somebody on one day. */
export interface Safety {
  /** What safe lakes are worth now, billion dollars: the gain at the power pools times the exposure. */
  readonly stake: number;
  /** Savings that keep two thirds of the danger away, million acre-feet. */
  readonly need: number;
  /** Share of a pledge that is counted on. */
  readonly firm: number;
}

/** What savings are worth to somebody to whom safe lakes are worth `gain` at the power pools. */
export function safetyOf(gain: Parameter, sight: Sight): Safety {
  return {
    stake: amountOf(gain, sight) * sight.exposure,
    need: amountOf(dryNeed, sight) * (1 - amountOf(wetEase, sight) * sight.relief),
    firm: amountOf(pledgesFirm, sight),
  };
}

/** Worth of savings: the stake times the share of the danger that is kept away, 1 - exp(-savings / need). */
export function safety({ stake, need }: Safety, savings: number): number {
  return stake * (1 - exp(-savings / need));
}

/** Savings of a plan that are counted on. */
export function sureOf({ volume, basis }: Pick<Plan, "volume" | "basis">, { firm }: Safety): number {
  return basis === "pledges" ? firm * volume : volume;
}
