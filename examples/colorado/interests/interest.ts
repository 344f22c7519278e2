import { computed, type Agenda, type Issues, type OutcomeOf, type Preference } from "@summitry/core";
import { interiorGain } from "../parameters/water.ts";
import { planAgenda } from "../tables/plan.ts";
import { fundingAgenda } from "../tables/funding.ts";
import { fundingToInterior, planToInterior, withoutPlanToInterior } from "./interior.ts";
import { safetyOf } from "./safety.ts";
import type { Sight } from "./sight.ts";
import { fundingWorth, planTerms, planWorth, withoutPlan, type State } from "./states.ts";

/** A party at the tables. */
export type Party = State | "interior";

const plans = everyOutcome(planAgenda);
const fundings = everyOutcome(fundingAgenda);

/** What texts of a table are worth to a party, as the world stands. */
export function preferenceOf(party: Party, table: string, sight: Sight): Preference {
  if (table === "plan") {
    if (party === "interior") {
      const safe = safetyOf(interiorGain, sight);
      return listed(planAgenda, plans, (plan) => planToInterior(safe, plan));
    }
    const terms = planTerms(party, sight);
    return listed(planAgenda, plans, (plan) => planWorth(terms, plan));
  }
  return listed(fundingAgenda, fundings, (funding) =>
    party === "interior" ? fundingToInterior(funding, sight) : fundingWorth(party, funding, sight),
  );
}

/** What walking away from a table is worth to a party. Without funding nothing is spent and nothing saved. */
export function walkingAway(party: Party, table: string, sight: Sight): number {
  if (table !== "plan") return 0;
  return party === "interior" ? withoutPlanToInterior(sight) : withoutPlan(party, sight);
}

/** A preference that works out a single outcome when it is asked for one, as it is for a text in force every day. */
function listed<I extends Issues>(
  agenda: Agenda<I>,
  texts: readonly OutcomeOf<I>[],
  worth: (text: OutcomeOf<I>) => number,
): Preference<I> {
  return computed(agenda, {
    at(index) {
      return worth(texts[index] ?? agenda.outcome(index));
    },
    all() {
      return Float64Array.from(texts, worth);
    },
  });
}

/** The outcomes of an agenda, made once. */
function everyOutcome<I extends Issues>(agenda: Agenda<I>): readonly OutcomeOf<I>[] {
  return Array.from({ length: agenda.size }, (_, index) => agenda.outcome(index));
}
