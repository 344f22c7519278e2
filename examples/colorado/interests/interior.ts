import { additional, moneyPrice } from "../parameters/money.ts";
import { enough, imposedVolume, suitInterior } from "../parameters/threat.ts";
import { interiorGain } from "../parameters/water.ts";
import type { Plan } from "../tables/plan.ts";
import { OPEN_OFFER, saltonSea, type Funding } from "../tables/funding.ts";
import { safety, safetyOf, sureOf, type Safety } from "./safety.ts";
import { amountOf, paymentOf, type Sight } from "./sight.ts";
import { entitledPart } from "./states.ts";

/** What every billion costs that is not there: nobody would spend it. */
const OVERSPENT = 100;

/** Worth of a plan to Interior, in billion dollars: safe lakes. The money is weighed at the other table. */
export function planToInterior(safe: Safety, plan: Plan): number {
  return safety(safe, sureOf(plan, safe));
}

/** Worth to Interior of going without a plan: acting alone, or the least that it calls enough. */
export function withoutPlanToInterior(sight: Sight): number {
  const safe = safetyOf(interiorGain, sight);
  const alone = safety(safe, amountOf(imposedVolume, sight));
  const acting = sight.threat * (alone - amountOf(suitInterior, sight));
  return Math.max(acting, amountOf(enough, sight) * safe.stake);
}

/** Worth of funding to Interior: the lakes that paid water keeps safe, less the money, which must be there. */
export function fundingToInterior(funding: Funding, sight: Sight): number {
  const { paid, price } = paymentOf(funding);
  const inCalifornia = entitledPart("california");
  const rate = inCalifornia * price + ((1 - inCalifornia) * OPEN_OFFER) / 1000;
  const spent = paid * rate + saltonSea[funding.saltonSea];
  const over = Math.max(0, spent - sight.fund);
  const safe = safety(safetyOf(interiorGain, sight), amountOf(additional, sight) * paid);
  return safe - amountOf(moneyPrice, sight) * spent - OVERSPENT * over;
}
