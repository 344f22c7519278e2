import {
  Agent,
  additive,
  agenda,
  defineScenario,
  stackedAlternatingOffers,
  table,
  tough,
} from "@summitry/core";
import type { ActTurn, Move, Scenario, ScenarioPackage } from "@summitry/core";
import type { Scenarios } from "../src/scenarios.ts";

const quota = agenda({ quota: ["small", "large"] });

class Coast extends Agent {
  readonly strategy = tough();
  readonly id: string;
  readonly utility;
  readonly #act: () => void;

  constructor(id: string, small: number, act: () => void = () => undefined) {
    super();
    this.id = id;
    this.utility = { talks: additive(quota, { quota: { weight: 1, values: { small, large: 1 - small } } }) };
    this.#act = act;
  }

  override act(_turn: ActTurn): readonly Move[] {
    this.#act();
    return [];
  }
}

/** Two coasts that talk about fishing, one of which does something else every day. */
export function fishing(act?: () => void): Scenario {
  return defineScenario({
    name: "fishing",
    start: "2025-03-01",
    days: 2,
    agents: [new Coast("north", 0, act), new Coast("south", 1)],
    tables: {
      talks: table({
        agenda: quota,
        protocol: stackedAlternatingOffers({ rounds: 2 }),
        seats: ["north", "south"],
        meets: [0],
      }),
    },
    row: {
      start: () => ({ talksHeld: 0 }),
      on: { open: (columns) => void (columns.talksHeld += 1) },
    },
    outcomes: { "talks-held": ({ talksHeld }) => talksHeld > 0 },
  });
}

function known(act: () => void): () => Promise<ScenarioPackage> {
  return async () => ({ about: "two coasts", make: () => fishing(act) });
}

let said = false;

/** Scenarios that go wrong, and one that says on stderr that it is under way. */
export const strange: Scenarios = {
  broken: known(() => {
    throw new Error("the nets\nare torn");
  }),
  endless: known(() => {
    if (!said) process.stderr.write("under way\n");
    said = true;
  }),
};
