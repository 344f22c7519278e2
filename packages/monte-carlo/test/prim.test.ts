import { InputError, stream } from "@summitry/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, prim, testBox } from "../src/index.ts";
import { binomialTail } from "../src/statistics/binomial-tail.ts";
import { binomialChances } from "./binomial-chances.ts";

/** Uniform points, and the outcome that a rule gives them. */
function cloud(seed: string, runs: number, names: readonly string[]) {
  const random = stream(seed, 0, "cloud");
  const values: Record<string, number[]> = {};
  for (const name of names) values[name] = Array.from({ length: runs }, () => random.uniform());
  return values;
}

const inside = (box: Box, values: Readonly<Record<string, readonly number[]>>, at: number): boolean =>
  box.limits.every(({ parameter, low, high }) => {
    const value = values[parameter]![at]!;
    return low <= value && value <= high;
  });

/** Points with few or many values, and outcomes that have nothing or something to do with them. */
const points = fc
  .tuple(fc.integer({ min: 20, max: 120 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 50 }))
  .chain(([runs, count, most]) =>
    fc.record({
      values: fc
        .array(fc.array(fc.integer({ min: 0, max: most }), { minLength: runs, maxLength: runs }), {
          minLength: count,
          maxLength: count,
        })
        .map((columns) => Object.fromEntries(columns.map((column, at) => [`x${at}`, column]))),
      outcome: fc.array(fc.boolean(), { minLength: runs, maxLength: runs }),
    }),
  );

describe("the trajectory of PRIM", () => {
  it("starts with the whole space, and counts in every box what its limits hold", () => {
    fc.assert(
      fc.property(points, ({ values, outcome }) => {
        const trajectory = prim(values, outcome);
        const hits = outcome.filter(Boolean).length;
        expect(trajectory[0]).toMatchObject({ limits: [], runs: outcome.length, hits, mass: 1 });
        for (const box of trajectory) {
          const held = outcome.filter((_, at) => inside(box, values, at));
          expect([box.runs, box.hits]).toEqual([held.length, held.filter(Boolean).length]);
          expect(box.density).toBe(box.hits / box.runs);
          expect(box.coverage).toBe(box.hits / hits);
          expect(box.mass).toBe(box.runs / outcome.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gets denser from box to box, smaller and then larger, and never too small", () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.05, max: 0.4, noNaN: true }), ({ values, outcome }, mass) => {
        const trajectory = prim(values, outcome, { mass });
        for (const [at, box] of trajectory.entries()) {
          expect(box.mass).toBeGreaterThanOrEqual(mass);
          if (at > 0) expect(box.density).toBeGreaterThan(trajectory[at - 1]!.density);
        }
        const steps = trajectory.slice(1).map((box, at) => Math.sign(box.runs - trajectory[at]!.runs));
        expect(steps).toEqual([...steps].sort());
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the unit of a parameter, nor on where its zero is", () => {
    fc.assert(
      fc.property(points, ({ values, outcome }) => {
        const [first = ""] = Object.keys(values);
        const scaled = { ...values, [first]: values[first]!.map((value) => 8 * value - 4) };
        const counts = (table: typeof values) =>
          prim(table, outcome).map(({ limits, ...rest }) => ({
            ...rest,
            names: limits.map((each) => each.parameter),
          }));
        expect(counts(scaled)).toEqual(counts(values));
      }),
      { numRuns: 40 },
    );
  });

  it("pastes back what peeling took too much of", () => {
    const x = Array.from({ length: 100 }, (_, at) => at);
    const trajectory = prim(
      { x },
      x.map((value) => value >= 50 && value < 98 && value !== 60),
      { peel: 0.3, mass: 0.3 },
    );
    const least = Math.min(...trajectory.map(({ runs }) => runs));
    const last = trajectory.at(-1)!;
    expect(last.runs).toBeGreaterThan(least);
    expect(last.limits[0]!.high).toBeGreaterThan(94);
    expect(last.limits[0]!.high).toBeLessThan(98);
  });

  it("leaves no peel where all values are equal, or nothing or everything comes about", () => {
    const same = new Array<number>(50).fill(3);
    expect(
      prim(
        { same },
        same.map((_, at) => at % 2),
      ).length,
    ).toBe(1);
    const values = cloud("flat", 50, ["x"]);
    for (const outcome of [true, false])
      expect(prim(values, new Array<boolean>(50).fill(outcome))).toHaveLength(1);
  });

  it("has no run in a box whose value lies on the wrong side, however close values are", () => {
    const x = [1, 1 + Number.EPSILON, 1 + 2 * Number.EPSILON, 1 + 3 * Number.EPSILON];
    const trajectory = prim({ x }, [false, false, true, true], { mass: 0.2 });
    for (const box of trajectory) expect(box.runs).toBe(x.filter((_, at) => inside(box, { x }, at)).length);
    expect(trajectory.at(-1)).toMatchObject({ runs: 2, hits: 2 });
  });

  it.each([
    ["values", () => prim({}, [true])],
    ["values.x", () => prim({ x: [1, 2] }, [true])],
    ["values.x.0", () => prim({ x: [Number.NaN] }, [true])],
    ["outcome.1", () => prim({ x: [1, 2] }, [0, 0.5])],
    ["peel", () => prim({ x: [1] }, [true], { peel: 0.5 })],
    ["mass", () => prim({ x: [1] }, [true], { mass: 0 })],
    [
      "box.limits.0.parameter",
      () => testBox({ limits: [{ parameter: "y", low: 0, high: 1 }] }, { x: [1] }, [true]),
    ],
    [
      "box.limits.0.low",
      () => testBox({ limits: [{ parameter: "x", low: Number.NaN, high: 1 }] }, { x: [1] }, [true]),
    ],
  ])("names %s when it is wrong", (field, call) => {
    expect(call).toThrow(InputError);
    expect(call).toThrow(new RegExp(`^${field}:`));
  });
});

describe("a box on other runs", () => {
  const values = cloud("others", 1_000, ["x", "y"]);
  const outcome = values["x"]!.map((x) => x > 0.7);

  it("has the shares of these runs, with intervals, and a chance for every limit", () => {
    const box = {
      limits: [
        { parameter: "x", low: 0.7, high: Number.POSITIVE_INFINITY },
        { parameter: "y", low: 0.1, high: 0.9 },
      ],
    };
    const { density, coverage, overall, chances, told } = testBox(box, values, outcome);
    expect(density.estimate).toBe(1);
    expect(coverage.estimate).toBeCloseTo(0.8, 1);
    expect(overall.estimate).toBeCloseTo(0.3, 1);
    expect(told).toBe(true);
    const [x, y] = chances;
    expect(x!.low!).toBeLessThan(1e-10);
    expect(x!.high).toBeNull();
    expect([y!.low, y!.high]).toEqual([1, 1]);
  });

  it("is told of nothing where the outcome is as frequent, hardly more so, or no run is in it", () => {
    const few = Array.from({ length: 20 }, (_, at) => at);
    const six = few.map((at) => at % 10 < (at < 10 ? 6 : 4));
    const hardly = testBox({ limits: [{ parameter: "x", low: 0, high: 9 }] }, { x: few }, six);
    expect([hardly.density.estimate, hardly.overall.estimate, hardly.told]).toEqual([0.6, 0.5, false]);
    const half = { limits: [{ parameter: "y", low: 0.5, high: 1 }] };
    expect(testBox(half, values, outcome).told).toBe(false);
    const none = testBox({ limits: [{ parameter: "y", low: 2, high: 3 }] }, values, outcome);
    expect(none.told).toBe(false);
    expect(none.density).toMatchObject({ low: 0, high: 1, runs: 0 });
  });
});

describe("the upper tail of a binomial distribution", () => {
  it("is the sum of the chances", () => {
    for (const [trials, chance] of [
      [1, 0.5],
      [7, 0.2],
      [40, 0.93],
      [200, 0.01],
    ] as const) {
      const chances = binomialChances(trials, chance);
      for (let from = 0; from <= trials; from++) {
        const exact = chances.slice(from).reduce((sum, each) => sum + each, 0);
        expect(binomialTail(from, trials, chance)).toBeCloseTo(exact, 12);
      }
    }
  });

  it("is exact far out too, and at the ends", () => {
    expect(binomialTail(200, 200, 0.25) / 0.25 ** 200).toBeCloseTo(1, 10);
    expect([binomialTail(0, 5, 0), binomialTail(1, 5, 0), binomialTail(5, 5, 1)]).toEqual([1, 0, 1]);
  });
});
