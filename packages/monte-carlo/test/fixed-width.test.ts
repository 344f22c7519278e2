import { defineScenario, simulateRow, stream } from "@summitry/core";
import { describe, expect, test } from "vitest";
import { FixedWidth, meanInterval, monteCarlo, RUNS_PER_LOOK, wilson } from "../src/index.ts";
import { binomialChances } from "./binomial-chances.ts";
import { market } from "./scenarios/market.ts";

describe("the rule", () => {
  test("stops at the first look at which the interval is narrow enough", () => {
    const rule = new FixedWidth(0.05);
    const random = stream("fixed width", 0);
    let runs = 0;
    while (runs < 250 || !rule.isEnough) {
      rule.add(random.uniform() < 0.3);
      runs += 1;
    }
    const { low, high } = rule.estimate;
    expect(high - low).toBeLessThanOrEqual(0.1);
    expect(wilson(Math.round(0.3 * (runs - 30)), runs - 30)).toSatisfy(
      (before: typeof rule.estimate) => before.high - before.low > 0.1,
    );
  });

  test("does not take numbers without spread for known", () => {
    for (const value of [0, 1, 7, -1e300]) {
      const rule = new FixedWidth(0.1);
      for (let run = 0; run < 5_000; run++) rule.add(value);
      expect(rule.isEnough).toBe(false);
      expect(rule.estimate).toMatchObject({ estimate: value, low: -Infinity, high: Infinity });
    }
    expect(new FixedWidth(1e9).isEnough).toBe(false);
  });

  test("takes numbers of two values for a share, on their scale", () => {
    const numbers = new FixedWidth(0.05);
    const flags = new FixedWidth(0.05);
    const scaled = new FixedWidth(0.05);
    for (let run = 0; run < 250; run++) {
      numbers.add(Number(run === 100));
      flags.add(run === 100);
      scaled.add(run === 100 ? 10 : 30);
    }
    expect(numbers.estimate).toEqual(flags.estimate);
    const { low, high } = wilson(249, 250);
    expect(scaled.estimate.low).toBeCloseTo(10 + 20 * low, 10);
    expect(scaled.estimate.high).toBeCloseTo(10 + 20 * high, 10);
    scaled.add(20);
    const values = Array.from({ length: 250 }, (_, run) => (run === 100 ? 10 : 30));
    expect(scaled.estimate).toEqual(meanInterval([...values, 20]));
  });

  /** Coverage of the interval at which sampling stops, by adding up all ways to get there. */
  function coverage(share: number, halfWidth: number): number {
    const step = binomialChances(RUNS_PER_LOOK, share);
    let open: readonly (readonly [successes: number, chance: number])[] = [[0, 1]];
    let covered = 0;
    for (let runs = RUNS_PER_LOOK; open.length > 0; runs += RUNS_PER_LOOK) {
      const chances = new Array<number>(runs + 1).fill(0);
      for (const [successes, chance] of open) {
        for (const [more, each] of step.entries()) chances[successes + more]! += chance * each;
      }
      const stays: [number, number][] = [];
      for (const [successes, chance] of chances.entries()) {
        if (chance < 1e-13) continue;
        const { low, high } = wilson(successes, runs);
        if (high - low > 2 * halfWidth) stays.push([successes, chance]);
        else if (low <= share && share <= high) covered += chance;
      }
      open = stays;
    }
    return covered;
  }

  test.each([0.02, 0.1, 0.25, 0.3, 0.5, 0.8, 0.95])(
    "leaves an interval that holds a share of %d in more than 93 %% of batches, exactly",
    (share) => {
      expect(coverage(share, 0.05)).toBeGreaterThan(0.93);
      expect(coverage(share, 0.05)).toBeLessThan(0.985);
    },
  );
});

describe("a batch that stops when it is precise enough", () => {
  const until = { halfWidth: 0.04, of: (row: { readonly price: number | null }) => row.price === 20 };

  test("is the same with one worker and with two", async () => {
    const options = { runs: 5_000, seed: 4, until };
    const here = await monteCarlo(market(), { ...options, workers: 1 });
    const there = await monteCarlo(market(), { ...options, workers: 2 });
    expect(here.runs).toBeLessThan(1_500);
    expect(here.runs % RUNS_PER_LOOK).toBe(0);
    const { low, high } = here.probability(until.of);
    expect(high - low).toBeLessThanOrEqual(0.08);
    expect(there.digest).toBe(here.digest);
    expect([...here].at(-1)).toEqual(simulateRow(market(), { seed: 4, run: here.runs - 1 }));
  });

  test("runs out of runs when that is too few", async () => {
    const batch = await monteCarlo(market(), { runs: 300, seed: 4, until: { ...until, halfWidth: 0.001 } });
    expect(batch.runs).toBe(300);
  });

  test("does not stop at a number that has always been the same so far", async () => {
    const rare = { halfWidth: 0.02, of: ({ run }: { readonly run: number }) => Number(run >= 300) };
    const batch = await monteCarlo(market(), { runs: 1_000, seed: 4, until: rare });
    expect(batch.runs).toBe(1_000);
  });

  test("takes a mean as well, and refuses what is no number", async () => {
    const mean = { halfWidth: 0.2, of: ({ offers }: { readonly offers: number }) => offers };
    const batch = await monteCarlo(market(), { runs: 5_000, seed: 4, until: mean });
    const { low, high } = batch.mean("offers");
    expect(high - low).toBeLessThanOrEqual(0.4);
    expect(batch.runs).toBeLessThan(5_000);
    const nothing = { halfWidth: 0.2, of: ({ price }: { readonly price: number | null }) => price as number };
    const bad = monteCarlo(market(), { runs: 500, seed: 4, until: nothing });
    await expect(bad).rejects.toThrow(/measure of run \d+: null is not allowed/);
  });

  test("takes a measure of the scenario by its name, which no table shows", async () => {
    const early = (row: object): boolean => "offers" in row && Number(row.offers) < 4;
    const scenario = defineScenario({ ...market().definition, measures: { early } });
    const batch = await monteCarlo(scenario, {
      runs: 300,
      seed: 4,
      workers: 0,
      until: { halfWidth: 0.2, of: "early" },
    });
    expect(batch.runs).toBe(250);
    expect(batch.outcomes().map(({ name }) => name)).toEqual(["sold", "cheap"]);
    const unknown = monteCarlo(scenario, { runs: 1, seed: 4, until: { halfWidth: 0.2, of: "earyl" } });
    await expect(unknown).rejects.toThrow(
      'until.of: "earyl" is not allowed; expected one of sold, cheap, early',
    );
  });
});
