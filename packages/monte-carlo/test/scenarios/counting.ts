import { defineScenario, type Move } from "@summitry/core";
import { Buyer, market, Seller } from "./market.ts";

/** A seller that remembers, in a field, on how many days of all runs it was asked, and says so. */
class CountingSeller extends Seller {
  #days = 0;

  override act(): readonly Move[] {
    this.#days += 1;
    return [{ type: "move", move: "count", because: String(this.#days) }];
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
    moves: { count: { says: "days so far" } },
    inputs,
    parameters,
    tables,
    row: {
      start: () => ({ days: 0 }),
      on: {
        move: (columns, { because }) => {
          columns.days = Number(because);
        },
      },
    },
  });
}
