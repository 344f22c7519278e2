import { stream } from "@summitry/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile, quantileInterval, wilson } from "../src/index.ts";
import { clusteredQuantile, clusteredShare } from "../src/statistics/clusters.ts";

const numbers = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 });
const runs = fc.array(numbers, { minLength: 1, maxLength: 40 });
const share = fc.constantFrom(0, 0.05, 0.25, 0.5, 0.75, 0.95, 1);
const small = (values: readonly number[]) => ({
  hits: values.filter((value) => value < 10).length,
  all: values.length,
});

describe("where every run has one thing", () => {
  it("a share has Wilson's interval, to the last digit", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (came) => {
        const found = clusteredShare(came.map((each) => ({ hits: Number(each), all: 1 })));
        const { standardError, ...expected } = wilson(came.filter(Boolean).length, came.length);
        expect(found).toMatchObject(expected);
        expect(found.standardError).toBeCloseTo(standardError, 12);
      }),
    );
  });

  it("a quantile has the interval of ranks", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }),
        share,
        (values, at) => {
          const sorted = values.toSorted((one, other) => one - other);
          expect(
            clusteredQuantile(
              values.map((value) => [value]),
              at,
            ),
          ).toEqual(quantileInterval(sorted, at));
        },
      ),
    );
  });
});

describe("things that come several to a run", () => {
  it("say no more than as many of other runs, and their estimates are those of all of them", () => {
    fc.assert(
      fc.property(runs, share, (byRun, at) => {
        const values = byRun.flat().toSorted((one, other) => one - other);
        const found = clusteredShare(byRun.map(small));
        const apart = wilson(small(values).hits, values.length);
        expect(found.estimate).toBe(apart.estimate);
        expect(found.low).toBeLessThanOrEqual(apart.low + 1e-12);
        expect(found.high).toBeGreaterThanOrEqual(apart.high - 1e-12);
        const { estimate, low, high, runs: count } = clusteredQuantile(byRun, at);
        expect(estimate).toBe(quantile(values, at));
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
        expect(count).toBe(byRun.length);
      }),
    );
  });

  it("that are all the same in a run say as much as one each", () => {
    const came = Array.from({ length: 30 }, (_, run) => run % 3 === 0);
    const found = clusteredShare(came.map((each) => ({ hits: each ? 4 : 0, all: 4 })));
    const once = wilson(10, 30);
    expect(found.low).toBeCloseTo(once.low, 12);
    expect(found.high).toBeCloseTo(once.high, 12);
    const days = Array.from({ length: 30 }, (_, run) => run * 7);
    expect(
      clusteredQuantile(
        days.map((day) => [day, day, day]),
        0.5,
      ),
    ).toMatchObject({ low: quantileInterval(days, 0.5).low, high: quantileInterval(days, 0.5).high });
  });

  it("have intervals that hold the truth 95 times in a hundred, which those of as many single things don't", () => {
    const [samples, size] = [800, 60];
    const random = stream(1, 0, "clusters");
    let [held, alone, middle] = [0, 0, 0];
    for (let sample = 0; sample < samples; sample++) {
      // One to five in a run, seven times in ten all the same; evenly from 0 to 1, so that three in ten are below 0.3.
      const byRun = Array.from({ length: size }, () => {
        const first = random.uniform();
        const alike = random.uniform() < 0.7;
        return Array.from({ length: 1 + Math.floor(5 * random.uniform()) }, () =>
          alike ? first : random.uniform(),
        );
      });
      const below = byRun.map((values) => ({
        hits: values.filter((value) => value < 0.3).length,
        all: values.length,
      }));
      const [found, values] = [clusteredShare(below), byRun.flat()];
      const single = wilson(values.filter((value) => value < 0.3).length, values.length);
      const median = clusteredQuantile(byRun, 0.5);
      held += Number(found.low <= 0.3 && 0.3 <= found.high);
      alone += Number(single.low <= 0.3 && 0.3 <= single.high);
      middle += Number(median.low <= 0.5 && 0.5 <= median.high);
    }
    expect(held / samples).toBeGreaterThan(0.925);
    expect(held / samples).toBeLessThan(0.975);
    expect(middle / samples).toBeGreaterThan(0.925);
    expect(alone / samples).toBeLessThan(0.85);
  });
});
