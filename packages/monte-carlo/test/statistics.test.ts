import { InputError, normalQuantile, stream } from "@summitry/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  runningEstimates,
  meanInterval,
  pairedDifference,
  quantile,
  quantileInterval,
  wilson,
} from "../src/index.ts";
import { binomialQuantile } from "../src/statistics/binomial-quantile.ts";
import { studentQuantile } from "../src/statistics/student-quantile.ts";
import { binomialChances } from "./binomial-chances.ts";

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
    const nothing = { estimate: Number.NaN, low: 0, high: 1, standardError: Number.NaN, runs: 0 };
    expect(wilson(0, 0)).toEqual(nothing);
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

  // Below 210 runs the interval is a little wider than it needs to be for shares of 0.05 and 0.95: 96.7 %.
  test.each([210, 250, 500, 1000, 2000])(
    "covers shares from 0.05 to 0.95 in 93.5 to 96.5 %% of batches of %d, exactly",
    (runs) => {
      const limits = Array.from({ length: runs + 1 }, (_, successes) => wilson(successes, runs));
      for (let percent = 5; percent <= 95; percent++) {
        const share = percent / 100;
        const coverage = binomialChances(runs, share).reduce((sum, chance, successes) => {
          const { low, high } = limits[successes]!;
          return low <= share && share <= high ? sum + chance : sum;
        }, 0);
        expect(coverage).toBeGreaterThan(0.935);
        expect(coverage).toBeLessThan(0.965);
      }
    },
  );
});

describe("quantiles of distributions", () => {
  // Of Student's t, from the closed form of the distribution for whole degrees of freedom, solved by bisection.
  test.each([
    [0.95, 1, 12.706204736174676],
    [0.95, 2, 4.302652729749459],
    [0.95, 3, 3.182446305283706],
    [0.95, 9, 2.262157162798204],
    [0.95, 10, 2.2281388519862735],
    [0.95, 30, 2.0422724563012378],
    [0.95, 1000, 1.962339080826381],
    [0.99, 1, 63.65674116287158],
    [0.99, 4, 4.604094871349993],
    [0.99, 30, 2.749995653567179],
    [0.999, 3, 12.923978636687767],
  ])("Student's t: %d confidence, %d degrees of freedom", (confidence, degrees, expected) => {
    expect(Math.abs(studentQuantile(confidence, degrees) / expected - 1)).toBeLessThan(1e-4);
  });

  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.93, 1.475791028179171],
    [0.0001, -3.719016485455709],
    [0.999999, 4.753424308822899],
  ])("normal: %d", (probability, expected) => {
    expect(normalQuantile(probability)).toBeCloseTo(expected, 10);
  });

  // R's qbinom.
  test.each([
    [0.025, 20, 0.5, 6],
    [0.975, 20, 0.5, 14],
    [0.025, 1000, 0.1, 82],
    [0.5, 200_000, 0.9, 180_000],
    [0.5, 0, 0.3, 0],
    [0.9, 7, 0, 0],
    [0.1, 7, 1, 7],
  ])("binomial: %d of %d trials of %d", (probability, trials, chance, expected) => {
    expect(binomialQuantile(probability, trials, chance)).toBe(expected);
  });

  test("binomial: agrees with the sum of its chances", () => {
    for (const [trials, chance] of [
      [13, 0.2],
      [60, 0.7],
      [200, 0.03],
    ] as const) {
      const chances = binomialChances(trials, chance);
      for (const probability of [0.01, 0.025, 0.4, 0.975, 0.999]) {
        let sum = 0;
        const expected = chances.findIndex((each) => (sum += each) >= probability);
        expect(binomialQuantile(probability, trials, chance)).toBe(expected);
      }
    }
  });
});

describe("meanInterval", () => {
  test("is the mean and Student's interval", () => {
    // Standard deviation 2.138..., n = 8: reach = 2.364624251592783 * sqrt((32 / 7) / 8).
    const { estimate, low, high, runs } = meanInterval([2, 4, 4, 4, 5, 5, 7, 9]);
    expect({ estimate, runs }).toEqual({ estimate: 5, runs: 8 });
    const reach = 2.364624251592783 * Math.sqrt(32 / 7 / 8);
    expect(low).toBeCloseTo(5 - reach, 6);
    expect(high).toBeCloseTo(5 + reach, 6);
  });

  test("is unbounded where nothing speaks of the spread", () => {
    const unbounded = { low: -Infinity, high: Infinity };
    expect(meanInterval([])).toEqual({
      estimate: Number.NaN,
      ...unbounded,
      standardError: Number.NaN,
      runs: 0,
    });
    expect(meanInterval([3])).toEqual({ estimate: 3, ...unbounded, standardError: Number.NaN, runs: 1 });
  });
});

describe("pairedDifference", () => {
  test("is second minus first", () => {
    const all = { estimate: 1, low: 1, high: 1, standardError: 0, runs: 3 };
    expect(pairedDifference([1, 2, 3], [2, 3, 4])).toEqual(all);
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

  test.each([
    { values: [-1e308, 1e308], share: 0.5, expected: 0 },
    { values: [-Number.MAX_VALUE, Number.MAX_VALUE], share: 1, expected: Number.MAX_VALUE },
    { values: [1e308, 1.5e308], share: 0.5, expected: 1.25e308 },
    { values: [-Infinity, 3], share: 0, expected: -Infinity },
    { values: [-Infinity, 3], share: 1, expected: 3 },
    { values: [-Infinity, -Infinity, 3], share: 0.25, expected: -Infinity },
    { values: [Infinity, Infinity], share: 0.5, expected: Infinity },
  ])("$share of $values, however far apart they are", ({ values, share, expected }) => {
    expect(quantile(values, share)).toBe(expected);
  });

  test("lies between the values next to it", () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (some, share) => {
        const sorted = Float64Array.from(some).sort();
        const place = (sorted.length - 1) * share;
        const found = quantile(sorted, share);
        expect(found).toBeGreaterThanOrEqual(sorted[Math.floor(place)]!);
        expect(found).toBeLessThanOrEqual(sorted[Math.ceil(place)]!);
      }),
    );
  });

  test.each([-0.1, 1.1, Number.NaN])("%d is bad input", (share) => {
    expect(() => quantile([1, 2], share)).toThrow(InputError);
  });
});

describe("huge numbers", () => {
  const values = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? -1e308 : 1e308)).sort(
    (a, b) => a - b,
  );

  test("have a mean and an interval", () => {
    expect(meanInterval([1e308, 1e308, 1.6e308]).estimate).toBeCloseTo(1.2e308, -295);
    expect(meanInterval([-1e308, 1e308]).estimate).toBe(0);
    const unit = meanInterval(values.map((value) => value / 1e308));
    const huge = meanInterval(values);
    for (const name of ["estimate", "low", "high", "standardError"] as const) {
      expect(huge[name] / 1e308).toBeCloseTo(unit[name], 12);
    }
  });

  test("have quantiles and intervals of them", () => {
    const { low, high, standardError } = quantileInterval(values, 0.5);
    expect({ low, high }).toEqual({ low: -1e308, high: 1e308 });
    expect(standardError).toBeCloseTo(1e308 / 1.959963984540054, -290);
  });
});

describe("quantileInterval", () => {
  test("is between two of the values, by their ranks", () => {
    const values = Array.from({ length: 100 }, (_, at) => at + 1);
    // qbinom(c(0.025, 0.975), 100, 0.5) is 40 and 60.
    expect(quantileInterval(values, 0.5)).toMatchObject({ estimate: 50.5, low: 40, high: 61, runs: 100 });
  });

  test("has no end where too few values could tell", () => {
    expect(quantileInterval([1, 2, 3], 0.5)).toMatchObject({ estimate: 2, low: -Infinity, high: Infinity });
  });

  test.each([0.05, 0.1, 0.5, 0.9])(
    "holds the quantile of %d in at least 95 %% of batches of 200, exactly",
    (share) => {
      const values = Array.from({ length: 200 }, (_, at) => at + 1);
      const { low, high } = quantileInterval(values, share);
      // The true quantile lies between the ranks low and high when at least `low` and fewer than `high` values are below it.
      const coverage = binomialChances(200, share).reduce(
        (sum, chance, below) => (low <= below && below < high ? sum + chance : sum),
        0,
      );
      expect(coverage).toBeGreaterThanOrEqual(0.95);
      expect(coverage).toBeLessThan(0.985);
    },
  );
});

describe("convergence", () => {
  test("ends with all runs, and each step is over the runs before it", () => {
    const values = Array.from({ length: 1000 }, (_, run) => run % 4 === 0);
    const trace = runningEstimates(values);
    expect(trace.at(-1)).toEqual(wilson(250, 1000));
    for (const { runs, estimate } of trace) {
      expect(estimate).toBe(values.slice(0, runs).filter(Boolean).length / runs);
    }
    const lengths = trace.map(({ runs }) => runs);
    expect(lengths).toEqual([...new Set(lengths)].sort((one, other) => one - other));
    expect(trace.length).toBeGreaterThan(20);
  });

  test("is of means where numbers are measured", () => {
    expect(runningEstimates([1, 2, 4], 1)).toEqual([meanInterval([1, 2, 4])]);
    expect(runningEstimates([])).toEqual([]);
  });
});
