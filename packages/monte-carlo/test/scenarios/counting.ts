import { defineScenario } from "@summitry/core";
import { Buyer, market, Seller } from "./market.ts";

/** A seller that remembers, in a field, how often it was asked in all runs: it soon tires of giving in. */
class CountingSeller extends Seller {
  #asked = 0;

  override reservation(): number {
    this.#asked += 1;
    return this.#asked < 150 ? 0.1 : 0.5 + 0.4 * ((this.#asked * 0.618) % 1);
  }
}

/** A market whose runs depend on those before. */
export function counting() {
  const { inputs = {}, parameters = [], tables } = market().definition;
  return defineScenario({
    name: "counting",
    module: import.meta.url,
    start: "2025-01-01",
    days: 3,
    agents: [new Buyer(0), new CountingSeller()],
    inputs,
    parameters,
    tables,
    row: {
      start: () => ({ offers: 0 }),
      on: {
        offer: (columns) => {
          columns.offers += 1;
        },
      },
    },
  });
}
