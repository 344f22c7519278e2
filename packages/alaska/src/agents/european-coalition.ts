import { Agent, LINEAR, tradeOff, type RedLine, type Strategy } from "@summitry/core";
import { utilityOf } from "../interests/interest.ts";
import { ukraineLines } from "../red-lines.ts";
import { StatedAgent } from "./stated-agent.ts";

/**
 * The European coalition, as a model of publicly stated positions: that Ukraine is not abandoned, and Ukraine's red
 * lines backed in full (the same line objects).
 */
export class EuropeanCoalition extends StatedAgent {
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
}
