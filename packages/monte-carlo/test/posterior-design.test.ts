import { InputError, simulateRow } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { calibrate, designOf, monteCarlo, openBatch, posteriorDesign } from "../src/index.ts";
import { newFolder } from "./folders.ts";
import { drawnScenario } from "./scenarios/drawn.ts";
import { doubts } from "./scenarios/doubts.ts";

const model = drawnScenario({
  priors: { trust: [0, 0.5, 1], luck: [-0.2, 0, 0.2] },
  start: () => ({ calls: 0 }),
  row: ({ trust = 0, luck = 0 }) => ({ calls: trust + luck }),
});
const table = await monteCarlo(model, { runs: 1_000, seed: "table", workers: 0 });
const window = { calls: { value: 0.8, halfWidth: 0.1 } };
const found = await calibrate(model, table, { observed: window });

describe("a posterior in the place of the prior", () => {
  it("gives runs the values of its draws in turn, and the luck of runs that nobody has looked at", async () => {
    const design = posteriorDesign(model, found, { runs: 2 * found.draws.length });
    const batch = await monteCarlo(model.designed(design), { runs: design.runs, seed: "table", workers: 0 });
    const trusts = new Map([...table].map(({ run, trust }) => [run, trust]));
    const wanted = found.draws.map(({ run }) => trusts.get(run));
    expect(batch.column("trust")).toEqual([...wanted, ...wanted]);
    expect([0, 1].map((run) => design.at(run).like)).toEqual([1_000, 1_001]);
    const mean = batch.mean("trust").estimate;
    expect(mean).toBeCloseTo(found.parameters[0]!.posterior.mean, 12);
  });

  it("takes weighted draws as often as they count", async () => {
    const weighted = await calibrate(model, table, { observed: { calls: { value: 0.8, deviation: 0.15 } } });
    const design = posteriorDesign(model, weighted, { runs: 1_000 });
    const batch = await monteCarlo(model.designed(design), { runs: 1_000, workers: 0 });
    const { posterior } = weighted.parameters[0]!;
    expect(Math.abs(batch.mean("trust").estimate - posterior.mean)).toBeLessThan(0.02 * posterior.deviation);
    expect((design.recipe["numbers"] as readonly number[]).length).toBe(1_000);
  });

  it("leaves what is held alone, and draws from a file as well", async () => {
    const held = model.holding({ luck: 0.1 });
    const learned = await calibrate(held, await monteCarlo(held, { runs: 1_000, seed: 1, workers: 0 }), {
      observed: window,
    });
    const design = posteriorDesign(held, JSON.parse(JSON.stringify(learned)) as typeof learned, { runs: 10 });
    expect(Object.keys(design.at(3).values)).toEqual(["trust"]);
    expect(simulateRow(held.designed(design), { run: 3 })).toMatchObject({ luck: 0.1 });
  });

  it("is made again from its recipe, in other threads and of a folder", async () => {
    const plain = await monteCarlo(doubts(), { runs: 400, seed: 3, workers: 0 });
    const learned = await calibrate(doubts(), plain, {
      observed: { sum: { value: 6, halfWidth: 1 } },
      least: 20,
    });
    const design = posteriorDesign(doubts(), learned, { runs: 60 });
    const again = designOf(doubts(), JSON.parse(JSON.stringify(design.recipe)) as typeof design.recipe);
    const all = Array.from({ length: 60 }, (_, run) => run);
    expect(all.map((run) => again.at(run))).toEqual(all.map((run) => design.at(run)));
    const scenario = doubts().designed(design);
    const out = newFolder();
    const batch = await monteCarlo(scenario, { runs: 60, seed: 4, workers: 0 });
    await batch.write(out);
    const stored = await openBatch(out, scenario);
    expect((await stored.load()).digest).toBe(batch.digest);
    expect(stored.manifest.scenario.design).toEqual(design.recipe);
  });

  it("is refused where there is none, and of a scenario whose draws are not those of its prior", async () => {
    const none = await calibrate(model, table, { observed: { calls: { value: 9, halfWidth: 1 } } });
    expect(() => posteriorDesign(model, none, { runs: 10 })).toThrow(
      "calibration.draws: [] is not allowed; expected the draws of a posterior: too few runs agreed with the record",
    );
    const designed = model.designed(posteriorDesign(model, found, { runs: 10 }));
    expect(() => posteriorDesign(designed, found, { runs: 10 })).toThrow(
      'scenario: "posterior" is not allowed; expected a scenario without a design',
    );
    expect(() => posteriorDesign(model, found, { runs: 0 })).toThrow(InputError);
  });
});
