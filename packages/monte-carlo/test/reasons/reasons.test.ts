import { reasonsOf } from "@summitry/analysis";
import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { beforeAll, describe, expect, it } from "vitest";
import {
  type Batch,
  histories,
  merge,
  monteCarlo,
  openBatch,
  reasons,
  type TableReasons,
  terms,
  whyOf,
  wilson,
} from "../../src/index.ts";
import { newFolder } from "../folders.ts";
import { market, type MarketRow } from "../scenarios/market.ts";

const brittle = market({ seller: "brittle", meets: [0, 1, 3] });
const [runs, seed] = [120, 5];
let batch: Batch<MarketRow>;
const sum = (shares: readonly { readonly count: number }[]) =>
  shares.reduce((total, { count }) => total + count, 0);

beforeAll(async () => {
  batch = await monteCarlo(brittle, { runs, seed, workers: 0 });
});

describe("why the runs of a batch came no further", () => {
  it("is told of every run once at every table, by stage, and within it by reason", async () => {
    const scenario = alaska();
    const found = await monteCarlo(scenario, { runs: 12, seed: 42, workers: 0 });
    const { tables } = await found.reasons();
    expect(tables.map(({ table }) => table)).toEqual(Object.keys(scenario.definition.tables));
    for (const { stages } of tables) {
      expect(sum(stages)).toBe(12);
      for (const { count, reasons: parts } of stages) expect(sum(parts)).toBe(count);
      for (const { estimate, count } of stages) expect(estimate).toBe(count / 12);
    }
    const told = [...found].flatMap(({ run }) => reasonsOf(simulate(scenario, { seed: 42, run })));
    for (const { table, stages } of tables)
      for (const { stage, count, reasons: parts } of stages) {
        const there = told.filter((each) => each.table === table && each.stage === stage);
        expect(count).toBe(there.length);
        for (const { how, count: some, nobody, who, ...share } of parts) {
          const same = there.filter((each) => each.how === how);
          expect(some).toBe(same.length);
          expect(share).toEqual(wilson(some, 12));
          expect(nobody).toBe(same.filter((each) => each.who.length === 0).length);
          expect(new Set(who.map((each) => each.who))).toEqual(new Set(same.flatMap((each) => each.who)));
          for (const { who: whom, count: times, ...within } of who) {
            expect(times).toBe(same.filter((each) => each.who.includes(whom)).length);
            expect(within).toEqual(wilson(times, some));
          }
        }
      }
  });

  it("names the commonest first", async () => {
    const [sale] = (await batch.reasons()).tables as [TableReasons];
    const lists = [sale.stages, ...sale.stages.map((stage) => stage.reasons)];
    for (const list of lists) {
      const counts = list.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    }
    expect(sum(sale.stages)).toBe(runs - batch.failed);
  });

  it("is the same of a batch in memory, in a folder, and of merged shards", async () => {
    const expected = await batch.reasons({ runs: 40 });
    const options = { runs, seed, workers: 0 };
    const stored = await monteCarlo(brittle, { ...options, out: newFolder() });
    const shards = [newFolder(), newFolder()];
    for (const [at, out] of shards.entries())
      await monteCarlo(brittle, { ...options, out, shard: { index: at + 1, of: 2 } });
    const merged = await openBatch((await merge(shards, newFolder())).folder, brittle);
    for (const same of [stored, merged]) expect(await same.reasons({ runs: 40 })).toEqual(expected);
    expect(await reasons(brittle, merged, { runs: 40 })).toEqual(expected);
  });

  it("is told at once with terms and histories, as each tells it alone, and as plain data", async () => {
    const options = { runs: 30, of: "sold" };
    const told = await whyOf(brittle, batch, options);
    expect(told.reasons).toEqual(await reasons(brittle, batch, { runs: 30 }));
    expect(told.terms).toEqual(await terms(brittle, batch, { runs: 30 }));
    expect(told.histories).toEqual(await histories(brittle, batch, options));
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it("is not told of no runs at all", async () => {
    const { runs: none, tables } = await batch.where(() => false).reasons();
    expect([none, tables]).toEqual([0, [{ table: "sale", stages: [] }]]);
    await expect(batch.where(() => false).reasons({ runs: 1 })).rejects.toThrow("runs: 1 is not allowed");
  });
});
