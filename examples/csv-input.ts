import { readFileSync } from "node:fs";
import {
  additive,
  Agent,
  agenda,
  aspiration,
  defineScenario,
  simulate,
  stackedAlternatingOffers,
  table,
} from "@summitry/core";
import type { TableTurn } from "@summitry/core";
import { csvSeries } from "@summitry/core/csv";

/** What the front gained since the start, by date. The text may come from anywhere: in a browser, from a form or the network. */
const text = readFileSync(new URL("./front.csv", import.meta.url), "utf8");
const start = "2026-06-01";

const truce = agenda({ line: ["as of today", "in between", "as of spring"] });

/** The more the front moves, the more walking away is worth to the one who gains, and the less to the other. */
class Side extends Agent {
  readonly id: string;
  readonly strategy = aspiration({ exponent: 1 });
  readonly utility;
  readonly #gains: number;

  constructor(id: string, gains: number) {
    super();
    this.id = id;
    this.#gains = gains;
    const [today, spring] = gains > 0 ? [1, 0.2] : [0.2, 1];
    const values = { "as of today": today, "in between": 0.6, "as of spring": spring };
    this.utility = { truce: additive(truce, { line: { weight: 1, values } }) };
  }

  override reservation(turn: TableTurn): number {
    return 0.4 + (this.#gains * turn.input("front")) / 100;
  }
}

export const front = defineScenario({
  name: "front",
  start,
  days: 28,
  agents: [new Side("red", 1), new Side("blue", -1)],
  inputs: { front: csvSeries(text, { file: "front.csv", column: "gain", start, unit: "km2" }) },
  tables: {
    truce: table({
      agenda: truce,
      protocol: stackedAlternatingOffers({ rounds: 30 }),
      seats: ["red", "blue"],
      meets: [14, 21],
    }),
  },
  row: { start: () => ({}), on: {} },
});

export const run = simulate(front);
for (const event of run.log)
  if (event.type === "sign") console.log(event.day, event.outcome);
  else if (event.type === "adjourn") console.log(event.day, event.because);
