import { defineScenario, drawnParameters, factors, parameter } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";

const guess = { unit: "%", source: "judgement", date: null, because: "to show how it is done" };
const growth = parameter({ ...guess, id: "economy.growth", low: -2, mode: 1, high: 4 });
const inflation = parameter({ ...guess, id: "economy.inflation", low: 0, mode: 2, high: 9 });
const turnout = parameter({ ...guess, id: "turnout", low: 40, mode: 60, high: 80 });

const country = () =>
  defineScenario({
    name: "country",
    start: "2026-01-01",
    days: 0,
    agents: [],
    tables: {},
    parameters: [growth, inflation, turnout],
    priors: {
      economy: {
        parameters: [growth.id, inflation.id],
        correlation: [
          [1, -0.6], // where growth is high, inflation seldom is
          [-0.6, 1],
        ],
      },
    },
    row: { start: () => ({}), on: {} },
    outcomes: { stagflation: (row) => row["economy.growth"] < 0 && row["economy.inflation"] > 4 },
  });

export const together = await monteCarlo(country(), { runs: 1_000, seed: 1 });
export const apart = await monteCarlo(country().independently(), { runs: 1_000, seed: 1 });
console.log(together.outcomes(), apart.outcomes());

export const drawn = drawnParameters(country(), { seed: 1, run: 17 }); // what run 17 draws, without running it
export const independent = factors(country()).map(({ name, dimensions }) => [name, dimensions]);
console.log(drawn, independent); // "turnout" and "economy", which takes two uniform numbers
