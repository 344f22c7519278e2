import { autoregressive, constant, defineScenario, derived, series, simulate } from "@summitry/core";
import type { Input } from "@summitry/core";

/** An input of one's own: a river that keeps part of yesterday's level and takes up today's rain. */
export const river: Input = {
  unit: "cm",
  value: ({ day, previous, input }) => (day === 0 ? 200 : 0.9 * previous + 0.5 * input("rain")),
};

export const weather = defineScenario({
  name: "weather",
  start: "2026-03-01",
  days: 30,
  agents: [], // inputs run by themselves too
  tables: {},
  inputs: {
    season: constant(1, "1"),
    price: series(
      [
        { day: 0, value: 1.6 },
        { day: 14, value: 2.1 }, // holds until the end
      ],
      "euro a litre",
    ),
    rain: autoregressive({
      unit: "mm a day",
      mean: 40,
      deviation: 8,
      memory: 0.7,
      shocks: [{ day: 10, size: 60, halfLife: 3 }], // a storm that fades by half every three days
    }),
    river,
    stock: derived({
      unit: "thousand m3",
      start: 500,
      next: ({ previous, input }) => Math.min(800, previous + 0.2 * (input("river") - 200)),
    }),
  },
  row: {
    start: () => ({ flood: false }),
    on: { input: (row, { input, value }) => void (row.flood ||= input === "river" && value > 260) },
  },
});

export const run = simulate(weather, { seed: 5 });
for (const day of [0, 10, 20, 30]) console.log(day, run.at(day).inputs);
console.log(run.row.flood);
