import { simulateRow, stream } from "@summitry/core";
import { describe, expect, test } from "vitest";
import { FixedWidth, monteCarlo, RUNS_PER_LOOK, wilson } from "../src/index.ts";
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
});
