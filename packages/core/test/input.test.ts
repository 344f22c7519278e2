import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  autoregressive,
  constant,
  derived,
  mechanism,
  parameter,
  randomWalk,
  series,
  simulate,
} from "@summitry/core";
import type { Input, Mechanism } from "@summitry/core";
import { ofType, small } from "./small.ts";

const quiet = { unit: "km2", mean: 10, deviation: 0, memory: 0.5 };

function path(input: Input, days: number, settings: Parameters<typeof small>[1] = {}): readonly number[] {
  const scenario = small([], {
    days,
    tables: {},
    inputs: { ...settings.inputs, input },
    ...withoutInputs(settings),
  });
  return ofType(simulate(scenario, { seed: 5 }).log, "input").flatMap(({ input: id, value }) =>
    id === "input" ? [value] : [],
  );
}

function withoutInputs({ inputs: _, ...rest }: NonNullable<Parameters<typeof small>[1]>) {
  return rest;
}

describe("a constant input", () => {
  it("never moves", () => expect(path(constant(3), 3)).toEqual([3, 3, 3, 3]));

  it("may be a parameter, drawn once a run", () => {
    const level = parameter({
      id: "level",
      unit: "1",
      low: 1,
      mode: 2,
      high: 3,
      source: "made up",
      date: null,
      because: "a test",
    });
    const values = path(constant(level), 3, { parameters: [level] });
    expect(new Set(values).size).toBe(1);
    expect(values[0]).not.toBe(2);
    expect(path(constant(level), 1, { parameters: [level], fixed: "mode" })).toEqual([2, 2]);
  });
});

describe("a series", () => {
  it("holds each value until the next, and the first before it", () => {
    const steps = series([
      { day: 2, value: 5 },
      { day: 4, value: 7 },
    ]);
    expect(path(steps, 5)).toEqual([5, 5, 5, 5, 7, 7]);
  });

  it.each<[string, Parameters<typeof series>[0], string]>([
    ["no points", [], "series: [] is not allowed; expected at least one point"],
    [
      "days that fall",
      [
        { day: 2, value: 1 },
        { day: 1, value: 1 },
      ],
      "series.1.day: 1 is not allowed",
    ],
    [
      "a day twice",
      [
        { day: 2, value: 1 },
        { day: 2, value: 1 },
      ],
      "series.1.day: 2 is not allowed",
    ],
    ["a day that is no number", [{ day: Number.NaN, value: 1 }], "series.0.day: NaN"],
    ["a value that is no number", [{ day: 2, value: Number.NaN }], "series.0.value: NaN"],
  ])("refuses %s", (_, points, message) => expect(() => series(points)).toThrow(message));
});

describe("an autoregressive input", () => {
  it("has the mean, variance and memory of its closed form", () => {
    const [mean, deviation, memory, days] = [7, 3, 0.8, 40_000];
    const values = path(autoregressive({ unit: "1", mean, deviation, memory }), days);
    const average = values.reduce((sum, value) => sum + value, 0) / values.length;
    const departures = values.map((value) => value - average);
    const variance = departures.reduce((sum, each) => sum + each * each, 0) / values.length;
    const lagged = departures.slice(1).reduce((sum, each, at) => sum + each * (departures[at] as number), 0);
    expect(Math.abs(average - mean)).toBeLessThan(
      4 * deviation * Math.sqrt((1 + memory) / (1 - memory) / days),
    );
    expect(Math.abs(variance / deviation ** 2 - 1)).toBeLessThan(0.07);
    expect(Math.abs(lagged / values.length / variance - memory)).toBeLessThan(0.015);
  });

  it("starts at its mean, or where it is told to, and closes in on the mean", () => {
    expect(path(autoregressive(quiet), 2)).toEqual([10, 10, 10]);
    expect(path(autoregressive({ ...quiet, start: 18 }), 3)).toEqual([18, 14, 12, 11]);
  });

  it("halves a shock in its half-life, exactly", () => {
    const shocks = [{ day: 3, size: 8, halfLife: 2 }];
    const values = path(autoregressive({ ...quiet, shocks }), 9);
    expect([values[2], values[3], values[5], values[7], values[9]]).toEqual([10, 18, 14, 12, 11]);
    expect(values[4]).toBeCloseTo(10 + 8 * Math.SQRT1_2, 12);
  });

  it("feels the rest of a shock from before day 0", () => {
    const shocks = [{ day: -4, size: -8, halfLife: 2 }];
    expect(path(autoregressive({ ...quiet, shocks }), 2)[0]).toBe(8);
    expect(path(autoregressive({ ...quiet, shocks }), 2)[2]).toBe(9);
  });
});

/** A parameter drawn between two values. */
const drawn = (low: number, high: number) =>
  parameter({ id: "p", unit: "1", low, mode: low, high, source: "made up", date: null, because: "a test" });

describe("an input refuses", () => {
  const shock = { day: 0, size: 1, halfLife: 1 };
  const walk = { unit: "1", start: 0, low: -1, high: 1, up: 0.5 };
  it.each<[string, () => Input, string]>([
    ["a constant that is none", () => constant(Number.NaN), "constant: NaN"],
    [
      "a negative deviation",
      () => autoregressive({ ...quiet, deviation: -1 }),
      "autoregressive.deviation: -1 is not allowed; expected a finite number of at least 0",
    ],
    [
      "a deviation that may be drawn as negative",
      () => autoregressive({ ...quiet, deviation: drawn(-1, 1) }),
      'autoregressive.deviation: "p, from -1 to 1" is not allowed',
    ],
    [
      "a memory of more than all",
      () => autoregressive({ ...quiet, memory: 1.2 }),
      "autoregressive.memory: 1.2 is not allowed; expected a number of at least 0 and below 1",
    ],
    ["a memory of all", () => autoregressive({ ...quiet, memory: 1 }), "autoregressive.memory: 1"],
    ["a negative memory", () => autoregressive({ ...quiet, memory: -0.1 }), "autoregressive.memory: -0.1"],
    ["a memory drawn as 1", () => autoregressive({ ...quiet, memory: drawn(0, 1) }), '"p, from 0 to 1"'],
    ["a mean that is none", () => autoregressive({ ...quiet, mean: Number.NaN }), "autoregressive.mean: NaN"],
    [
      "a start that is none",
      () => autoregressive({ ...quiet, start: Infinity }),
      "autoregressive.start: Inf",
    ],
    [
      "a half-life of nothing",
      () => autoregressive({ ...quiet, shocks: [shock, { ...shock, halfLife: 0 }] }),
      "autoregressive.shocks.1.halfLife: 0 is not allowed; expected a number above 0",
    ],
    [
      "a shock of no day",
      () => autoregressive({ ...quiet, shocks: [{ ...shock, day: Number.NaN }] }),
      "autoregressive.shocks.0.day: NaN",
    ],
    [
      "a derived start that is none",
      () => derived({ unit: "1", start: NaN, next: () => 0 }),
      "derived.start",
    ],
    ["a chance that is none", () => randomWalk({ ...walk, up: 1.1 }), "randomWalk.up: 1.1 is not allowed"],
    ["a point at no time", () => series([{ day: Infinity, value: 1 }]), "series.0.day: Infinity"],
  ])("%s", (_, make, message) => expect(make).toThrow(message));

  it("as a run begins, a parameter fixed outside its prior", () => {
    const p = drawn(0, 0.5);
    const run = (input: Input, value: number) => () =>
      path(input, 0, { parameters: [p], fixed: { p: value } });
    const noisy = autoregressive({ ...quiet, deviation: p });
    const steady = autoregressive({ ...quiet, memory: p });
    expect(run(noisy, 0.7)).not.toThrow();
    expect(run(noisy, -1)).toThrow("autoregressive.deviation: -1");
    expect(run(steady, 1)).toThrow("autoregressive.memory: 1");
    expect(run(randomWalk({ ...walk, up: p }), -0.5)).toThrow("randomWalk.up: -0.5");
    const fading = autoregressive({ ...quiet, shocks: [{ ...shock, halfLife: drawn(1, 2) }] });
    expect(run(fading, 0)).toThrow("halfLife: 0 is not allowed; expected a number above 0");
  });
});

describe("a derived input", () => {
  const loud: Mechanism = mechanism({
    id: "loud",
    because: "a test",
    evidence: [],
    quantities: { noise: { unit: "1", low: 0, high: 100, neutral: 0 } },
    on: { day: ({ day }) => ({ noise: day + 1 }) },
  });

  it("reads its own past, earlier inputs of today, and quantities of the day before", () => {
    const twice = derived({
      unit: "1",
      start: 1,
      next: ({ previous, input, quantity, day }) =>
        1000 * previous + 100 * input("base") + 10 * quantity("noise") + day,
    });
    const base = derived({ unit: "1", start: 0, next: ({ previous }) => previous + 1 });
    expect(path(twice, 2, { inputs: { base }, mechanisms: [loud] })).toEqual([1, 1111, 1111222]);
  });

  it("draws from its own stream every day, used or not", () => {
    const property = fc.property(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (uses) => {
      const always = path({ unit: "1", value: ({ noise }) => noise }, 5);
      const sometimes = path({ unit: "1", value: ({ noise, day }) => (uses[day] ? noise : 0) }, 5);
      expect(sometimes).toEqual(always.map((noise, day) => (uses[day] ? noise : 0)));
    });
    fc.assert(property, { numRuns: 20 });
  });

  it("may not read an input that is declared after it, on any day", () => {
    const early = derived({ unit: "1", start: 0, next: ({ input }) => input("input") });
    expect(() => path(constant(3), 2, { inputs: { early } })).toThrow('input: "input" is not allowed');
  });

  it("must be a finite number", () => {
    const broken = derived({ unit: "1", start: 0, next: () => Number.NaN });
    expect(() => path(broken, 2)).toThrow(
      "inputs.input on day 1: NaN is not allowed; expected a finite number",
    );
  });
});
