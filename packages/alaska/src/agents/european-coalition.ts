import {
  Agent,
  LINEAR,
  tradeOff,
  type BargainingTurn,
  type Beliefs,
  type RedLine,
  type Strategy,
  type TableTurn,
  type TextTurn,
} from "@summitry/core";
import { believedOthers } from "../interests/belief.ts";
import { utilityOf, walkAway, type TableName } from "../interests/interest.ts";
import { switchingCost } from "../parameters/talks.ts";
import { ukraineLines } from "../red-lines.ts";

/**
 * The European coalition, as a model of publicly stated positions: that Ukraine is not abandoned, and Ukraine's red
 * lines backed in full (the same line objects).
 */
export class EuropeanCoalition extends Agent {
  readonly id = "europe";
  readonly utility: Agent["utility"] = {
    ceasefire: utilityOf("ceasefire", "europe"),
    settlement: utilityOf("settlement", "europe"),
    guarantees: utilityOf("guarantees", "europe"),
  };
  readonly strategy: Strategy = tradeOff({ exponent: LINEAR });
  override readonly redLines: readonly RedLine[];

  constructor(lines: readonly RedLine[] = ukraineLines(false)) {
    super();
    this.redLines = lines;
  }

  override reservation(turn: TableTurn): number {
    return walkAway(turn.table as TableName, "europe", turn.drawn, turn);
  }

  override beliefs(turn: BargainingTurn): Beliefs {
    return believedOthers(turn);
  }

  override switchingCost(turn: TextTurn): number {
    return turn.amount(switchingCost);
  }
}
