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
 * An observer without a say at the ceasefire table: accepts every offer and makes none. The placebo in experiments
 * about who is seated there.
 */
export class Observer extends Agent {
  readonly id = "observer";
  readonly utility: Agent["utility"] = { ceasefire: utility(ceasefireAgenda, () => 0) };
  readonly strategy: Strategy = tough();

  override respond(_turn: BargainingTurn): BargainingAction {
    return { type: "accept" };
  }
}
