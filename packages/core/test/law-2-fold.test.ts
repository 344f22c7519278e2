import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulate, Simulation } from "@summitry/core";
import type { SimulationEvent } from "@summitry/core";
import { blueprintsWithRogues, identities } from "./arbitraries.ts";
import { build } from "./blueprint.ts";

const everyPart = (value: unknown): readonly object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(everyPart)] : [];

const latest = (log: readonly SimulationEvent[], day: number): Record<string, number> =>
  Object.fromEntries(
    log.flatMap((event) => (event.type === "input" && event.day <= day ? [[event.input, event.value]] : [])),
  );

describe("the log is the whole truth", () => {
  it("leads to the final world when folded", async () => {
    const property = fc.asyncProperty(blueprintsWithRogues, identities, async (plan, identity) => {
      const run = simulate(build(plan), identity);
      expect(run.at(plan.days)).toStrictEqual(run.world);
      const simulation = new Simulation(build(plan), identity);
      let last: unknown = null;
      simulation.world$.subscribe((world) => (last = world));
      const live = await simulation.play();
      expect(last).toStrictEqual(run.world);
      expect(live.at(plan.days)).toStrictEqual(live.world);
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it("holds every value of an input, and every drawn parameter", () => {
    const property = fc.property(blueprintsWithRogues, identities, (plan, identity) => {
      const { log, at } = withDays(plan, identity);
      const start = log[0];
      for (let day = 0; day <= plan.days; day++) {
        expect(at(day).inputs).toEqual(latest(log, day));
        expect(start).toMatchObject({ type: "start", parameters: at(day).parameters });
      }
    });
    fc.assert(property, { numRuns: 100 });
  });

  it("leads to frozen worlds", () => {
    const property = fc.property(blueprintsWithRogues, identities, (plan, identity) => {
      const { world, at } = withDays(plan, identity);
      const middle = at(Math.floor(plan.days / 2));
      expect([...everyPart(world), ...everyPart(middle)].every(Object.isFrozen)).toBe(true);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it.each([-1, 4, 0.5, Number.NaN])("has no world for day %s of a run of three days", (day) => {
    const plan = fc.sample(blueprintsWithRogues, { numRuns: 1, seed: 1 })[0];
    if (plan === undefined) throw new Error("no sample");
    const run = simulate(build({ ...plan, days: 3 }));
    expect(() => run.at(day)).toThrow("day: ");
  });
});

function withDays(plan: Parameters<typeof build>[0], identity: { seed: string | number; run: number }) {
  const run = simulate(build(plan), identity);
  return { log: run.log, world: run.world, at: (day: number) => run.at(day) };
}
