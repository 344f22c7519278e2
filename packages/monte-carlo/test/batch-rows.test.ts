import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Batch, meanInterval, monteCarlo, openBatch, quantile, type StoredBatch } from "../src/index.ts";
import { newFolder, newFolderOfFile } from "./folders.ts";
import { market, type MarketRow } from "./scenarios/market.ts";

const brittle = market({ seller: "brittle", meets: [0, 1, 3] });
const [folder, runs] = [newFolderOfFile(), 600];
let here: Batch<MarketRow>;
let there: StoredBatch<MarketRow>;

beforeAll(async () => {
  here = await monteCarlo(brittle, { runs, seed: 5, workers: 0 });
  there = await monteCarlo(brittle, { runs, seed: 5, workers: 0, out: folder });
});

/** The middle of what is there, without an interval. */
const middle = (values: Float64Array) => ({
  ...meanInterval(values),
  estimate: quantile(values.sort(), 0.5),
});

type Either = Batch<MarketRow> | StoredBatch<MarketRow>;
const questions: Readonly<Record<string, (batch: Either) => unknown>> = {
  find: (batch) => batch.find((row) => row.run > 280 && row.deal),
  "find nothing": (batch) => batch.find(() => false),
  column: (batch) => batch.column("delivery"),
  probability: (batch) => batch.probability((row) => row.price !== null && row.price < 25),
  outcomes: (batch) => batch.outcomes(),
  lead: (batch) => batch.lead(),
  mean: (batch) => batch.mean("price"),
  quantiles: (batch) => batch.quantiles("buyer.patience", [0, 0.3, 1]),
  "a statistic of one's own": (batch) => batch.estimate("price", middle),
  "the convergence of a share": (batch) => batch.convergence((row) => row.deal),
  "the convergence of a mean": (batch) => batch.convergence((row) => row.offers),
};

const mistakes: Readonly<Record<string, (batch: Either) => unknown>> = {
  "find of nothing": (batch) => batch.find(undefined as never),
  "a column that is not there": (batch) => batch.column("prise" as never),
  "a test of a column that is not there": (batch) =>
    batch.probability((row) => "prise" in row || (row as never)["prise"]),
  "a test that says neither yes nor no": (batch) => batch.probability((row) => row.price as never),
  "a mean of words": (batch) => batch.mean("delivery" as never),
  "a share beyond 1": (batch) => batch.quantiles("price", [2]),
  "a statistic that is none": (batch) => batch.estimate("price", "median" as never),
  "a statistic that fails": (batch) =>
    batch.estimate("price", () => {
      throw new Error("too few values");
    }),
  "a measure that is no number": (batch) => batch.convergence((row) => row.delivery as never),
};

describe("a batch in memory and the same in a folder", () => {
  test.each(Object.keys(questions))("answer alike: %s", async (name) => {
    const answer = questions[name]!(here);
    expect(answer).not.toBeInstanceOf(Promise);
    expect(await questions[name]!(there)).toEqual(answer);
  });

  test.each(Object.keys(mistakes))("refuse alike, a folder when it would have answered: %s", async (name) => {
    const refusal = (() => {
      try {
        return mistakes[name]!(here);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(Error);
    await expect(mistakes[name]!(there)).rejects.toEqual(refusal);
  });

  test("hand a statistic the numbers in run order, to do with as it likes", async () => {
    const numbers = here.column("price").filter((price) => price !== null);
    const seen: number[][] = [];
    const spoiling = (values: Float64Array) => {
      seen.push([...values]);
      values.fill(0);
      return meanInterval(values);
    };
    for (const batch of [here, here, there, there]) await batch.estimate("price", spoiling);
    expect(seen).toEqual([numbers, numbers, numbers, numbers]);
  });
});

describe("a folder is read no further than a question asks", () => {
  const keeping = async (parts: number) => {
    const batch = await monteCarlo(brittle, { runs, seed: 5, workers: 0, out: newFolder() });
    for (const { file } of batch.manifest.parts.slice(parts)) rmSync(join(batch.folder, file));
    return batch;
  };

  test("a row that is found early needs no later part", async () => {
    const missing = await keeping(1);
    expect(await missing.find((row) => row.deal)).toEqual(here.find((row) => row.deal));
    await expect(missing.find((row) => row.run > 300)).rejects.toThrow("part-00001.parquet: is missing");
  });

  test("a lead without the tests of the outcomes needs none", async () => {
    expect(await (await openBatch((await keeping(0)).folder)).lead()).toBeNull();
  });
});
