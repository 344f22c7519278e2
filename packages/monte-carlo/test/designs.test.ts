import { simulate, simulateRow, type Design } from "@summitry/core";
import { describe, expect, it, test } from "vitest";
import { designOf, grid, merge, monteCarlo, openBatch, type GridOptions } from "../src/index.ts";
import { newFolder } from "./folders.ts";
import { doubts } from "./scenarios/doubts.ts";
import { market } from "./scenarios/market.ts";

const some: GridOptions = { vary: { "buyer.patience": [0.1, 0.5, 0.9] }, runs: 10 };
const design = grid(market(), some);
const scenario = market().designed(design);
const all = { runs: design.runs, seed: 3 } as const;

describe("a grid", () => {
  it("goes through its points in turn, on the same luck at each", async () => {
    const batch = await monteCarlo(scenario, { ...all, workers: 0 });
    const rows = [...batch];
    expect(rows.map((row) => row["buyer.patience"])).toEqual(
      [0.1, 0.5, 0.9].flatMap((value) => Array<number>(10).fill(value)),
    );
    expect(rows.map(({ run }) => run)).toEqual(rows.map((_, run) => run));
    const demand = batch.column("demand");
    expect(demand.slice(10, 20)).toEqual(demand.slice(0, 10));
    const held = market().holding({ "buyer.patience": 0.9 });
    expect({ ...rows[27], run: 7 }).toEqual(simulateRow(held, { seed: 3, run: 7 }));
  });

  it("has every combination, the last parameter fastest", () => {
    const two = grid(doubts(), { vary: { "x.a": [1, 2], "x.b": [5, 6, 7] }, runs: 1 });
    const points = Array.from({ length: two.points }, (_, point) => Object.values(two.valuesAt(point)));
    expect(points.map((point) => point.toSorted().join())).toEqual([
      "1,5",
      "1,6",
      "1,7",
      "2,5",
      "2,6",
      "2,7",
    ]);
    expect(two.varies).toEqual(["x.a", "x.b"]);
  });

  it.each<[options: unknown, message: string]>([
    [{ vary: { "x.a": [] }, runs: 1 }, "vary.x.a: [] is not allowed; expected at least 1 numbers"],
    [
      { vary: { "x.a": [11] }, runs: 1 },
      "vary.x.a.0: 11 is not allowed; expected a number from 0 to 10 (days)",
    ],
    [
      { vary: { "x.c": [1] }, runs: 1 },
      'vary: "x.c" is not allowed; expected one of x.a, x.b, c; did you mean x.a?',
    ],
    [{ vary: { "x.a": [1] }, runs: 0 }, "runs: 0 is not allowed; expected a whole number of at least 1"],
  ])("refuses %j", (options, message) => {
    expect(() => grid(doubts(), options as GridOptions)).toThrow(message);
  });

  it("of nothing is one point, where all is drawn", () => {
    const alone = grid(market(), { vary: {}, runs: 3 });
    expect([alone.points, alone.runs, alone.at(2)]).toEqual([1, 3, { like: 2, values: {} }]);
  });

  it("refuses what the scenario is holding", () => {
    const message = 'vary: "x.a" is not allowed; expected what is drawn: the scenario is holding x.a';
    expect(() => grid(doubts().holding({ "x.a": 1 }), { vary: { "x.a": [1] }, runs: 1 })).toThrow(message);
  });
});

test("a design gets to the threads", async () => {
  const here = await monteCarlo(scenario, { ...all, workers: 0 });
  for (const workers of [1, 2]) {
    const there = await monteCarlo(scenario, { ...all, workers });
    expect(there.notice).toBeNull();
    expect(there.digest).toBe(here.digest);
  }
});

test("a design that no thread can make runs in this one, and says so", async () => {
  const own: Design = { recipe: { type: "mine" }, runs: 5, at: (run) => ({ like: run + 1, values: {} }) };
  const batch = await monteCarlo(market().designed(own), { runs: 5, seed: 3, workers: 1 });
  expect(batch.notice).toBe('ran in this thread: its design "mine" is none that another thread can make');
  expect(batch.column("demand")[0]).toBe(simulateRow(market(), { seed: 3, run: 1 }).demand);
});

test("a batch has no more runs than its design", async () => {
  await expect(monteCarlo(scenario, { runs: 31 })).rejects.toThrow(
    'runs: 31 is not allowed; expected at most 30, the runs of the design "grid"',
  );
});

test("a design can be made again from its recipe, as JSON", () => {
  const recipe = JSON.parse(JSON.stringify(design.recipe)) as Design["recipe"];
  const again = market().designed(designOf(market(), recipe));
  expect(simulate(again, { seed: 1, run: 25 }).digest).toBe(simulate(scenario, { seed: 1, run: 25 }).digest);
  expect(() => designOf(market(), { type: "gird" })).toThrow("did you mean grid?");
});

test("a folder knows the design: it goes on with this one and no other", async () => {
  const out = newFolder();
  const more = grid(market(), { ...some, runs: 100 });
  const other = grid(market(), { vary: { "buyer.patience": [0.1, 0.5, 0.8] }, runs: 10 });
  await monteCarlo(scenario, { ...all, workers: 0, out });
  for (const wrong of [market(), market().designed(other), market().designed(more)]) {
    const resumed = monteCarlo(wrong, { ...all, workers: 0, out, resume: true });
    await expect(resumed).rejects.toThrow(/holds another scenario: design: \{"type":"grid"/);
    await expect(openBatch(out, wrong)).rejects.toThrow("holds another scenario: design: ");
  }
  const { manifest } = await openBatch(out, scenario);
  expect(manifest.scenario.design).toEqual(design.recipe);
  expect(await monteCarlo(scenario, { ...all, workers: 0, out, resume: true })).toMatchObject({ runs: 30 });
});

test("a folder without a design does not go on with one", async () => {
  const out = newFolder();
  await monteCarlo(market(), { runs: 10, seed: 3, workers: 0, out });
  const resumed = monteCarlo(scenario, { ...all, workers: 0, out, resume: true });
  await expect(resumed).rejects.toThrow(/holds another scenario: design: none there/);
});

test("shards of a designed batch are merged into the folder of the whole one", async () => {
  const large = market().designed(grid(market(), { ...some, runs: 200 }));
  const options = { runs: 600, seed: 3, workers: 0 } as const;
  const shards = [newFolder(), newFolder()];
  for (const [at, out] of shards.entries())
    await monteCarlo(large, { ...options, out, shard: { index: at + 1, of: 2 } });
  const merged = await merge(shards, newFolder());
  const whole = await monteCarlo(large, { ...options, out: newFolder() });
  expect((await merged.load()).digest).toBe((await whole.load()).digest);
});
