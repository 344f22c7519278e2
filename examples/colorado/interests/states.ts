import type { Parameter } from "@summitry/core";
import { entitlements } from "../evidence/elevations.ts";
import { additional, seaWorth } from "../parameters/money.ts";
import { imposedVolume, seniorShare, suit } from "../parameters/threat.ts";
import {
  arizonaCost,
  arizonaGain,
  californiaCost,
  californiaGain,
  nevadaCost,
  nevadaGain,
  precedent,
} from "../parameters/water.ts";
import { NEVADA, type Plan } from "../tables/plan.ts";
import { OPEN_OFFER, type Funding } from "../tables/funding.ts";
import { safety, safetyOf, sureOf, type Safety } from "./safety.ts";
import { amountOf, paymentOf, type Payment, type Sight } from "./sight.ts";

/** A state at the tables. */
export type State = keyof typeof entitlements;

const costs: Readonly<Record<State, Parameter>> = {
  california: californiaCost,
  arizona: arizonaCost,
  nevada: nevadaCost,
};
const gains: Readonly<Record<State, Parameter>> = {
  california: californiaGain,
  arizona: arizonaGain,
  nevada: nevadaGain,
};
/** Whom a precedent of priority serves: California as much as it harms Arizona; Nevada, small and junior, a little. */
const seniority: Readonly<Record<State, number>> = { california: 1, arizona: -1, nevada: -0.1 };
const precedents = { priority: 1, losses: -1, pledges: 0 } as const;

/** A state's part of what the three may take, as a share. */
export function entitledPart(state: State): number {
  const { california, arizona, nevada } = entitlements;
  return entitlements[state] / (california + arizona + nevada);
}

/** A state's part of a plan, as a share. */
export function partOf(state: State, { california }: Pick<Plan, "california">): number {
  if (state === "nevada") return NEVADA / 100;
  return state === "california" ? california / 100 : (100 - NEVADA - california) / 100;
}

/** What a plan is worth by, to one state on one day. */
export interface PlanTerms extends Payment {
  readonly state: State;
  readonly cost: number;
  readonly law: number;
  readonly safe: Safety;
}

/** What a plan is worth by to a state, as the world stands. */
export function planTerms(state: State, sight: Sight): PlanTerms {
  return {
    state,
    cost: amountOf(costs[state], sight),
    law: seniority[state] * amountOf(precedent, sight),
    safe: safetyOf(gains[state], sight),
    paid: sight.paid,
    price: rateOf(state, sight),
  };
}

/**
 * Worth of a plan to a state, in billion dollars: safe lakes, and pay for its part of the water that is paid for,
 * less what that part costs it; and the precedent.
 */
export function planWorth({ state, cost, law, safe, paid, price }: PlanTerms, plan: Plan): number {
  const { volume, basis } = plan;
  const part = partOf(state, plan);
  const pay = price * part * Math.min(paid, volume);
  return safety(safe, sureOf(plan, safe)) + pay - cost * part * volume + precedents[basis] * law;
}

/** Worth to a state of going without a plan: the chance of imposed cuts, times what they bring and cost. */
export function withoutPlan(state: State, sight: Sight): number {
  const volume = amountOf(imposedVolume, sight);
  const safe = safety(safetyOf(gains[state], sight), volume);
  const cost = amountOf(costs[state], sight) * imposedPart(state, sight) * volume;
  return sight.threat * (safe - cost - amountOf(suit, sight));
}

/** A state's part of imposed cuts: by priority as likely as the law is held to bind, otherwise by entitlement. */
function imposedPart(state: State, sight: Sight): number {
  const even = entitledPart(state);
  const senior = amountOf(seniorShare, sight);
  const nevada = entitledPart("nevada");
  const byPriority = { california: senior, nevada, arizona: 1 - senior - nevada }[state];
  const law = sight.seniority;
  return law * byPriority + (1 - law) * even;
}

/**
 * Worth of funding to a state: what it earns on its part of the water paid for, and the lakes that this water
 * keeps safe.
 */
export function fundingWorth(state: State, funding: Funding, sight: Sight): number {
  const payment = paymentOf(funding);
  const saved = amountOf(additional, sight) * payment.paid;
  const earned = (rateOf(state, payment) - amountOf(costs[state], sight)) * saved * entitledPart(state);
  const sea = state === "california" && funding.saltonSea !== "nothing" ? amountOf(seaWorth, sight) : 0;
  return earned + safety(safetyOf(gains[state], sight), saved) + sea;
}

/** What an acre-foot brings in a state, thousand dollars: California has a rate of its own. */
function rateOf(state: State, { paid, price }: Payment): number {
  if (paid === 0) return 0;
  return state === "california" ? price : OPEN_OFFER / 1000;
}
