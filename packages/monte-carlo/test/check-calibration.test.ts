import { stream } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { checkCalibration, monteCarlo } from "../src/index.ts";
import { drawTable } from "../src/calibration/draw-table.ts";
import { syntheticRecord } from "../src/calibration/synthetic.ts";
import { chanceWithin, isWithin, simultaneousBands } from "../src/statistics/simultaneous-bands.ts";
import { drawnScenario } from "./scenarios/drawn.ts";

const model = drawnScenario({
  priors: { trust: [0, 0.5, 1], luck: [-0.2, 0, 0.2], weather: [0, 0.2, 1] },
  start: () => ({ rounds: 0, deal: false, day: 0 }),
  row: ({ trust = 0, luck = 0 }) => ({
    rounds: 10 * (trust + luck),
    deal: trust > 0.6,
    day: trust * trust,
  }),
});
const observed = {
  rounds: { value: 5, deviation: 2 },
  deal: { value: true, misread: 0.1 },
  day: { value: 0.5, halfWidth: 0.3 },
};

describe("simulation-based calibration", () => {
  it.each(["rejection", "tempering"] as const)("finds the truth as often as it says: %s", async (method) => {
    const table = await monteCarlo(model, { runs: 800, seed: "fine", workers: 0 });
    const { parameters, records, tried, bands } = await checkCalibration(model, table, {
      observed,
      method,
      records: 80,
      least: 30,
    });
    expect(tried).toBe(80);
    expect(records).toBeGreaterThan(60);
    expect(parameters.map(({ parameter, inside }) => [parameter, inside])).toEqual([
      ["trust", true],
      ["luck", true],
      ["weather", true],
    ]);
    for (const { ranks } of parameters) {
      expect(ranks).toHaveLength(records);
      expect(
        isWithin(
          ranks.map((rank) => rank * rank),
          bands!,
        ),
        "ranks that lean",
      ).toBe(false);
      expect(
        isWithin(
          ranks.map((rank) => 0.25 + rank / 2),
          bands!,
        ),
        "posteriors that are too wide",
      ).toBe(false);
    }
  });

  it("shows posteriors that are too wide: those of tolerances that were widened", async () => {
    const held = model.holding({ luck: 0 });
    const table = await monteCarlo(held, { runs: 600, seed: "wide", workers: 0 });
    const sharp = { rounds: { value: 5, deviation: 0.12 } };
    const { parameters, records } = await checkCalibration(held, table, {
      observed: sharp,
      records: 200,
      least: 60,
    });
    expect(records).toBeGreaterThan(100);
    expect(parameters.map(({ parameter, inside }) => [parameter, inside])).toEqual([
      ["trust", false],
      ["weather", true],
    ]);
  });

  it("does not count the draw that a record comes from: it would hide that there are too few others", async () => {
    const same = drawnScenario({
      priors: { trust: [0, 0.5, 1] },
      start: () => ({ calls: 0 }),
      row: () => ({ calls: 1 }),
    });
    const table = await monteCarlo(same, { runs: 21, seed: 1, workers: 0 });
    const calls = { value: 1, halfWidth: 1 };
    for (const [least, records] of [
      [20, 20],
      [21, 0],
    ] as const) {
      const check = await checkCalibration(same, table, { observed: { calls }, records: 20, least });
      expect([check.tried, check.records]).toEqual([20, records]);
    }
  });

  it("makes records that are off by what the tolerances allow", async () => {
    const table = await drawTable(
      model,
      await monteCarlo(model, { runs: 2_000, seed: 4, workers: 0 }),
      observed,
    );
    const read = (name: string, at: number) => table.readings.get(name)![at]!;
    const made = Array.from({ length: 2_000 }, (_, at) => syntheticRecord(table, observed, at)!);
    const errors = (name: string) => made.map((record, at) => Number(record[name]!.value) - read(name, at));
    const meanSquare = (values: readonly number[]) =>
      values.reduce((sum, each) => sum + each * each, 0) / values.length;
    expect(meanSquare(errors("rounds"))).toBeCloseTo(4, 0);
    expect(meanSquare(errors("deal"))).toBeCloseTo(0.1, 1);
    expect(meanSquare(errors("day"))).toBeCloseTo(0.3 ** 2 / 3, 2);
    expect(Math.max(...errors("day").map(Math.abs))).toBeLessThanOrEqual(0.3);
  });

  it("passes over records that too few draws agree with", async () => {
    const table = await monteCarlo(model, { runs: 60, seed: 1, workers: 0 });
    const check = await checkCalibration(model, table, {
      observed: { rounds: { value: 5, halfWidth: 0 } },
      records: 20,
    });
    expect(check).toMatchObject({ records: 0, tried: 20, bands: null });
  });
});

describe("simultaneous bands", () => {
  it("hold uniform values in the share of samples that they say", () => {
    const bands = simultaneousBands(60, 20, 0.95);
    const chance = chanceWithin(bands, 60);
    expect(chance).toBeGreaterThanOrEqual(0.95);
    expect(chance).toBeLessThan(0.965);
    let held = 0;
    for (let sample = 0; sample < 1_000; sample++) {
      const random = stream("bands", sample);
      if (
        isWithin(
          Array.from({ length: 60 }, () => random.uniform()),
          bands,
        )
      )
        held += 1;
    }
    expect(Math.abs(held / 1_000 - chance)).toBeLessThan(4 * Math.sqrt(0.05 / 1_000));
  });

  it("are those of one binomial distribution at one inner point, and of chance there", () => {
    expect(simultaneousBands(10, 2, 0.95)).toEqual({ points: [0.5, 1], low: [2, 10], high: [8, 10] });
    expect(chanceWithin({ points: [0.5, 1], low: [0, 2], high: [1, 2] }, 2)).toBeCloseTo(0.75, 14);
    expect(chanceWithin({ points: [0.25, 0.5, 1], low: [1, 1, 2], high: [1, 1, 2] }, 2)).toBeCloseTo(
      2 * 0.25 * 0.5,
      14,
    );
  });
});
