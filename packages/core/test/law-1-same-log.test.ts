import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay, simulate, simulateRow, Simulation } from "@summitry/core";
import type { SimulationEvent } from "@summitry/core";
import { blueprints, blueprintsWithRogues, identities } from "./arbitraries.ts";
import { build } from "./blueprint.ts";

const written = (log: readonly SimulationEvent[]): readonly string[] =>
  log.map((event) => JSON.stringify(event));

/** For `JSON.parse`: objects with their properties last to first. */
const turnedRound = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toReversed())
    : value;

describe.each([
  ["honest agents", blueprints],
  ["rogues", blueprintsWithRogues],
])("the same scenario and seed give the same log, with %s", (_, plans) => {
  it("from both drivers", async () => {
    const property = fc.asyncProperty(plans, identities, async (plan, identity) => {
      const batch = simulate(build(plan), identity);
      const live = await new Simulation(build(plan), identity).play();
      expect(written(live.log)).toEqual(written(batch.log));
      expect(live.digest).toBe(batch.digest);
      expect(live.row).toEqual(batch.row);
      expect(live.world).toEqual(batch.world);
      expect(simulateRow(build(plan), identity)).toEqual(batch.row);
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it("from a log whose objects have their properties in another order", () => {
    const property = fc.property(plans, identities, (plan, identity) => {
      const run = simulate(build(plan), identity);
      const read = JSON.parse(JSON.stringify(run.log), turnedRound) as SimulationEvent[];
      expect(replay(build(plan), read).log).toEqual(run.log);
    });
    fc.assert(property, { numRuns: 30 });
  });

  it("from a replay of the log", () => {
    const property = fc.property(plans, identities, (plan, identity) => {
      const run = simulate(build(plan), identity);
      const read = JSON.parse(JSON.stringify(run.log)) as SimulationEvent[];
      const again = replay(build(plan), read);
      expect(again.digest).toBe(run.digest);
      expect(again.row).toEqual(run.row);
      expect(again.world).toEqual(run.world);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
