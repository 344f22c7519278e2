import { InputError, stream } from "@summitry/core";
import { describe, expect, test } from "vitest";
import { meanInterval, pairedDifference, quantile, wilson } from "../src/index.ts";
import { student95 } from "../src/statistics/student.ts";

/** Wilson (1927): `successes` of `runs`, and the ends of the 95 % interval. */
const WILSON = [
  { successes: 0, runs: 10, low: 0, high: 0.2775328 },
  { successes: 5, runs: 10, low: 0.236593091, high: 0.763406909 },
  { successes: 81, runs: 263, low: 0.25528852, high: 0.366209577 },
  { successes: 370, runs: 1000, low: 0.340626675, high: 0.400368282 },
  { successes: 1, runs: 1000, low: 0.000176546, high: 0.005642559 },
];

describe("wilson", () => {
  test.each(WILSON)("$successes of $runs", ({ successes, runs, low, high }) => {
    const found = wilson(successes, runs);
    expect(found).toMatchObject({ estimate: successes / runs, runs });
    expect(Math.abs(found.low - low)).toBeLessThan(1e-9);
    expect(Math.abs(found.high - high)).toBeLessThan(1e-9);
  });

  test("mirrors itself, and ends exactly at 0 and 1", () => {
    for (let runs = 1; runs < 1000; runs++) {
      expect(wilson(0, runs).low).toBe(0);
      expect(wilson(runs, runs).high).toBe(1);
      expect(wilson(runs, runs).low).toBeCloseTo(1 - wilson(0, runs).high, 12);
    }
  });

  test("says that it knows nothing without runs", () => {
    expect(wilson(0, 0)).toEqual({ estimate: Number.NaN, low: 0, high: 1, runs: 0 });
  });

  test.each([
    [-1, 10],
    [11, 10],
    [0.5, 10],
    [0, -1],
    [0, 1.5],
  ])("%d of %d is bad input", (successes, runs) => {
    expect(() => wilson(successes, runs)).toThrow(InputError);
  });

  test.each([
    { share: 0.3, runs: 50 },
    { share: 0.05, runs: 200 },
    { share: 0.5, runs: 200 },
    { share: 0.8, runs: 200 },
  ])("covers a share of $share in 93 to 97 % of batches of $runs, exactly", ({ share, runs }) => {
    let chance = (1 - share) ** runs;
    let coverage = 0;
    for (let successes = 0; successes <= runs; successes++) {
      const { low, high } = wilson(successes, runs);
      if (low <= share && share <= high) coverage += chance;
      chance *= ((runs - successes) / (successes + 1)) * (share / (1 - share));
    }
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
  });
});

describe("student95", () => {
  // 97.5 % quantiles from the closed form of the distribution for whole degrees of freedom, solved by bisection.
  test.each([
    [1, 12.706204736174676],
    [9, 2.262157162798204],
    [10, 2.2281388519862735],
    [15, 2.1314495455597737],
    [30, 2.0422724563012378],
    [100, 1.9839715185235463],
    [1000, 1.962339080826381],
  ])("%d degrees of freedom", (degrees, expected) => {
    expect(Math.abs(student95(degrees) - expected)).toBeLessThan(1e-5);
  });
});

describe("meanInterval", () => {
  test("is the mean and Student's interval", () => {
    // Standard deviation 2.138..., n = 8: reach = 2.364624251592783 * sqrt((32 / 7) / 8).
    const { estimate, low, high, runs } = meanInterval([2, 4, 4, 4, 5, 5, 7, 9]);
    expect({ estimate, runs }).toEqual({ estimate: 5, runs: 8 });
    const reach = 2.364624251592783 * Math.sqrt(32 / 7 / 8);
    expect(low).toBeCloseTo(5 - reach, 12);
    expect(high).toBeCloseTo(5 + reach, 12);
  });

  test("is unbounded where nothing speaks of the spread", () => {
    const unbounded = { low: -Infinity, high: Infinity };
    expect(meanInterval([])).toEqual({ estimate: Number.NaN, ...unbounded, runs: 0 });
    expect(meanInterval([3])).toEqual({ estimate: 3, ...unbounded, runs: 1 });
  });
});

describe("pairedDifference", () => {
  test("is second minus first", () => {
    expect(pairedDifference([1, 2, 3], [2, 3, 4])).toEqual({ estimate: 1, low: 1, high: 1, runs: 3 });
    expect(() => pairedDifference([1, 2], [1])).toThrow(InputError);
  });

  test("holds a small difference in few pairs 95 % of the time, however much the pairs vary", () => {
    const holds = Array.from({ length: 4_000 }, (_, repetition) => {
      const random = stream("paired", repetition);
      const first = Array.from({ length: 6 }, () => 100 * random.normal());
      const second = first.map((value) => value + 0.5 + random.normal());
      const { low, high } = pairedDifference(first, second);
      return low <= 0.5 && 0.5 <= high;
    });
    const coverage = holds.filter(Boolean).length / holds.length;
    expect(coverage).toBeGreaterThan(0.94);
    expect(coverage).toBeLessThan(0.96);
  });

  test("holds a difference between two shares 95 % of the time", () => {
    const holds = Array.from({ length: 2_000 }, (_, repetition) => {
      const random = stream("paired shares", repetition);
      const pairs = Array.from({ length: 200 }, () => random.uniform());
      const { low, high } = pairedDifference(
        pairs.map((luck) => Number(luck < 0.3)),
        pairs.map((luck) => Number(luck < 0.2 || luck > 0.8)),
      );
      return low <= 0.1 && 0.1 <= high;
    });
    const coverage = holds.filter(Boolean).length / holds.length;
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
  });
});

describe("quantile", () => {
  // The defaults of R's quantile() and of NumPy's.
  test.each([
    { values: [1, 2, 3, 4], share: 0.1, expected: 1.3 },
    { values: [1, 2, 3, 4], share: 0.5, expected: 2.5 },
    { values: [1, 2, 3, 4], share: 0.9, expected: 3.7 },
    { values: [1, 2, 10], share: 0, expected: 1 },
    { values: [1, 2, 10], share: 0.75, expected: 6 },
    { values: [1, 2, 10], share: 1, expected: 10 },
    { values: [7], share: 0.3, expected: 7 },
  ])("$share of $values", ({ values, share, expected }) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 12);
  });

  test("of no values is NaN", () => {
    expect(quantile([], 0.5)).toBeNaN();
  });

  test.each([-0.1, 1.1, Number.NaN])("%d is bad input", (share) => {
    expect(() => quantile([1, 2], share)).toThrow(InputError);
  });
});
