import {
  Agent,
  tough,
  utility,
  type BargainingAction,
  type BargainingTurn,
  type Strategy,
} from "@summitry/core";
import { ceasefireAgenda } from "../tables/ceasefire.ts";

/**
 * A voteless observer at the ceasefire table: it assents to whatever stands and puts nothing forward. The placebo of
 * experiments about who sits there.
 */
export class Observer extends Agent {
  readonly id = "observer";
  readonly utility: Agent["utility"] = { ceasefire: utility(ceasefireAgenda, () => 0) };
  readonly strategy: Strategy = tough();

  override respond(_turn: BargainingTurn): BargainingAction {
    return { type: "accept" };
  }
}
