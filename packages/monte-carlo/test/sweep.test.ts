import { describe, expect, it, test } from "vitest";
import {
  grid,
  latinHypercube,
  merge,
  monteCarlo,
  oneAtATime,
  openSweep,
  sweep,
  wilson,
  type SweepOptions,
} from "../src/index.ts";
import { newFolder } from "./folders.ts";
import { doubts } from "./scenarios/doubts.ts";
import { market } from "./scenarios/market.ts";

const patience = grid(market(), { vary: { "buyer.patience": [0, 0.5, 1] }, runs: 30 });
const here = { seed: 3, workers: 0 } as const;
const numbers = ({ estimate, low, high, runs }: Record<string, unknown>) => ({ estimate, low, high, runs });

describe("a sweep", () => {
  it("answers at every point as a batch of the scenario that holds its values", async () => {
    const swept = await sweep(market(), patience, here);
    const sold = await swept.probability((row) => row.deal);
    const demand = await swept.mean("demand");
    const price = await swept.mean("price");
    for (const [at, value] of [0, 0.5, 1].entries()) {
      const held = await monteCarlo(market().holding({ "buyer.patience": value }), { ...here, runs: 30 });
      expect(sold[at]!.values).toEqual({ "buyer.patience": value });
      expect(numbers({ ...sold[at] })).toEqual(numbers({ ...held.probability((row) => row.deal) }));
      expect(numbers({ ...demand[at] })).toEqual(numbers({ ...held.mean("demand") }));
      expect(numbers({ ...price[at] })).toEqual(numbers({ ...held.mean("price") }));
      expect(swept.outcomes()[at]).toEqual({
        point: at,
        values: sold[at]!.values,
        outcomes: held.outcomes(),
      });
    }
  });

  it("knows its points, and is plain data for JSON", async () => {
    const swept = await sweep(market(), patience, here);
    expect(swept.points().map(({ values }) => values["buyer.patience"])).toEqual([0, 0.5, 1]);
    const data = JSON.parse(JSON.stringify(swept)) as ReturnType<typeof swept.toJSON>;
    expect(data).toMatchObject({ design: patience.recipe, seed: "3", runs: 90, failed: 0, runsPerPoint: 30 });
    expect(data.points).toEqual(swept.outcomes());
  });

  it("is exact where chance has no part", async () => {
    const design = oneAtATime(doubts(), { vary: { c: [0.4, 0.6], "x.a": [6] }, runs: 3 });
    const swept = await sweep(doubts(), design, here);
    const sums = await swept.mean("sum");
    expect(sums.map(({ estimate }) => estimate)).toEqual(
      [4, 4.4, 4.6, 7].map((sum) => expect.closeTo(sum, 12)),
    );
    expect(swept.outcomes().map(({ outcomes: [high] }) => high!.estimate)).toEqual([0, 0, 1, 1]);
  });

  it("leaves out runs that failed", async () => {
    const scenario = market({ seller: "brittle" });
    const swept = await sweep(
      scenario,
      grid(scenario, { vary: { "buyer.patience": [0, 1] }, runs: 40 }),
      here,
    );
    expect(swept.batch.failed).toBeGreaterThan(0);
    const shares = await swept.probability(() => true);
    expect(shares.map(({ runs }) => runs).reduce((sum, runs) => sum + runs)).toBe(80 - swept.batch.failed);
    expect(numbers({ ...shares[0] })).toEqual(numbers({ ...wilson(shares[0]!.runs, shares[0]!.runs) }));
  });

  it("tells of progress, and stops when it is told to", async () => {
    const heard: number[] = [];
    await sweep(market(), patience, {
      ...here,
      onProgress: ({ done, runs }) => void heard.push(done / runs),
    });
    expect(heard.at(-1)).toBe(1);
    const signal = AbortSignal.abort();
    await expect(sweep(market(), patience, { ...here, signal })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  it.each<[options: object, message: string]>([
    [{ runs: 5 }, "runs: 5 is not allowed; expected nothing: the design says how many runs there are"],
    [{ until: { halfWidth: 0.1, of: "sold" } }, "expected nothing: the design says how many runs there are"],
    [{ sede: 5 }, "did you mean seed?"],
  ])("refuses the options %j", async (options, message) => {
    await expect(sweep(market(), patience, options as SweepOptions)).rejects.toThrow(message);
  });

  it("refuses a design of no points, and a question about no column", async () => {
    const runs = { recipe: { type: "mine" }, runs: 1, at: () => ({ like: 0, values: {} }) };
    await expect(sweep(market(), runs as unknown as typeof patience)).rejects.toThrow(
      "design.points: undefined is not allowed; expected a whole number of at least 1",
    );
    const swept = await sweep(market(), patience, here);
    await expect(swept.mean("prise" as "price")).rejects.toThrow("did you mean price?");
    await expect(swept.probability((row) => (row as unknown as { deel: number }).deel > 1)).rejects.toThrow(
      'column: "deel" is not allowed',
    );
  });
});

test("a sweep stands in a folder, is resumed, and is opened with its design", async () => {
  const design = latinHypercube(market(), { points: 20, runs: 15, seed: 4 });
  const inMemory = await sweep(market(), design, here);
  const out = newFolder();
  const controller = new AbortController();
  const stopping = { ...here, out, signal: controller.signal, onProgress: () => controller.abort() };
  await expect(sweep(market(), design, stopping)).rejects.toMatchObject({ name: "AbortError" });
  const resumed = await sweep(market(), design, { ...here, out, resume: true });
  expect(resumed.toJSON()).toEqual(inMemory.toJSON());
  const opened = await openSweep(out, market());
  expect(opened.design.recipe).toEqual(design.recipe);
  expect(opened.outcomes()).toEqual(inMemory.outcomes());
  expect(await opened.mean("price")).toEqual(await inMemory.mean("price"));
  await expect(openSweep(out, doubts())).rejects.toThrow("holds another scenario: market, and not doubts");
});

test("shards of a sweep are merged into the whole of it", async () => {
  const large = grid(market(), { vary: { "buyer.patience": [0, 0.5, 1] }, runs: 100 });
  const folders = [newFolder(), newFolder()];
  for (const [at, out] of folders.entries())
    await sweep(market(), large, { ...here, out, shard: { index: at + 1, of: 2 } });
  const out = newFolder();
  await merge(folders, out);
  expect((await openSweep(out, market())).toJSON()).toEqual((await sweep(market(), large, here)).toJSON());
});

test("a folder without a design is no sweep", async () => {
  const out = newFolder();
  await monteCarlo(market(), { ...here, runs: 5, out });
  await expect(openSweep(out, market())).rejects.toThrow("holds a batch, and no sweep: it has no design");
});
