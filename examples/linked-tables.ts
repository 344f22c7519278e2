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

const water = agenda({ release: [20, 40, 60, 80] });
const power = agenda({ price: [2, 4, 6, 8] });

/** The river rises in its land: without water it sells no power, and walking away from the water costs it little. */
class Upstream extends Agent {
  readonly id = "upstream";
  readonly utility = {
    water: additive(water, { release: { weight: 1, values: { 20: 1, 40: 0.7, 60: 0.4, 80: 0 } } }),
    power: additive(power, { price: { weight: 1, values: { 2: 0, 4: 0.4, 6: 0.7, 8: 1 } } }),
  };
  readonly strategy = aspiration({ exponent: 2 });

  override reservation(turn: TableTurn): number {
    return turn.table === "water" ? 0.3 : 0.2;
  }
}

/** Needs water by the summer, and once it has some, can do without their power. */
class Downstream extends Agent {
  readonly id = "downstream";
  readonly utility = {
    water: additive(water, { release: { weight: 1, values: { 20: 0, 40: 0.5, 60: 0.8, 80: 1 } } }),
    power: additive(power, { price: { weight: 1, values: { 2: 1, 4: 0.7, 6: 0.4, 8: 0 } } }),
  };
  readonly strategy = aspiration({ exponent: 1 });

  override reservation(turn: TableTurn): number {
    const released = turn.inForce("water")?.outcome["release"];
    return turn.table === "power" && typeof released === "number" ? released / 100 : 0.1;
  }
}

export const river = defineScenario({
  name: "river",
  start: "2026-03-01",
  days: 10,
  agents: [new Upstream(), new Downstream()],
  tables: {
    water: table({
      agenda: water,
      protocol: stackedAlternatingOffers({ rounds: 12 }),
      seats: ["upstream", "downstream"],
      meets: [2],
    }),
    power: table({
      agenda: power,
      protocol: stackedAlternatingOffers({ rounds: 12 }),
      seats: ["upstream", "downstream"],
      meets: [0, 5],
    }),
  },
  row: {
    start: () => ({ release: 0, price: 0 }),
    on: {},
    finish(row, { world }) {
      for (const { status, outcome } of world.texts) if (status === "in force") Object.assign(row, outcome);
    },
  },
});

export const run = simulate(river, { seed: 1 });
for (const event of run.log) if (event.type === "sign") console.log(event.day, event.table, event.outcome);
console.log(run.row.release, run.row.price);
