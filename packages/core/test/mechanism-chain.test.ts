import { constant, defineScenario, mechanism, simulate, Simulation } from "@summitry/core";
import { expect, it } from "vitest";

const unit = { unit: "1", low: 0, high: 1_000, neutral: 0 };
const evidence = { because: "a test", evidence: [] };

const first = mechanism({
  id: "first",
  ...evidence,
  quantities: { level: unit },
  on: { day: ({ day }) => ({ level: day + 1 }) },
});
const second = mechanism({
  id: "second",
  ...evidence,
  quantities: { twice: unit },
  on: { day: (view) => ({ twice: 2 * view.quantity("level") }) },
});

const scenario = defineScenario({
  name: "chain",
  start: "2025-01-01",
  days: 3,
  agents: [],
  tables: {},
  inputs: { still: constant(1) },
  mechanisms: [first, second],
  row: { start: () => ({}), on: {} },
});

it("a mechanism sees what those before it have just changed, in the batch driver and live", async () => {
  const run = simulate(scenario, { seed: 1 });
  for (let day = 0; day <= 3; day++) {
    expect(run.at(day).quantities).toEqual({ level: day + 1, twice: 2 * (day + 1) });
  }
  expect((await new Simulation(scenario, { seed: 1 }).play()).digest).toBe(run.digest);
});
