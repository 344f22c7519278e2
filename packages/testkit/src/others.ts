import { Agent, aspiration, BOULWARE, CONCEDER, randomWalker, tough, type Strategy } from "@summitry/core";
import type { BargainingAction, BargainingTurn, Outcome, Preference } from "@summitry/core";
import type { OtherPlan } from "./scenario-plan.ts";

/** Another agent at the table, beside the one that is checked. */
export class Other extends Agent {
  readonly id: string;
  readonly utility: Readonly<Record<string, Preference>>;
  readonly strategy: Strategy;
  readonly #plan: OtherPlan;

  constructor(id: string, plan: OtherPlan, utility: Readonly<Record<string, Preference>>) {
    super();
    this.id = id;
    this.#plan = plan;
    this.utility = utility;
    this.strategy = strategyOf(plan);
  }

  override reservation(): number {
    return this.#plan.reservation;
  }

  override respond(turn: BargainingTurn): BargainingAction {
    const breaks = this.#plan.behaviour === "breaks the rules" && turn.random.uniform() < 0.5;
    return breaks ? ({ type: "offer", outcome: {} as Outcome } as const) : super.respond(turn);
  }
}

function strategyOf({ behaviour }: OtherPlan): Strategy {
  switch (behaviour) {
    case "concedes":
      return aspiration({ exponent: CONCEDER });
    case "holds out":
      return aspiration({ exponent: BOULWARE });
    case "gives nothing":
      return tough();
    case "walks about":
    case "breaks the rules":
      return randomWalker();
    default:
      return behaviour satisfies never;
  }
}
