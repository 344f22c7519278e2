import { describe, expect, it } from "vitest";
import { defineScenario, parameter, simulateRow, type Parameter } from "@summitry/core";

const about = { unit: "1", source: "made up", date: null, because: "a test" };

const scenarioOf = <P extends string>(
  parameters: readonly Parameter<P>[],
  fixed?: "mode" | Partial<Record<P, number>>,
) =>
  defineScenario({
    name: "draws",
    start: "2025-01-01",
    days: 0,
    agents: [],
    tables: {},
    parameters,
    ...(fixed === undefined ? {} : { fixed }),
    row: { start: () => ({}), on: {} },
  });

function draws(given: Parameter<"p">, runs: number): readonly number[] {
  const scenario = scenarioOf([given]);
  return Array.from({ length: runs }, (_, run) => simulateRow(scenario, { seed: 3, run }).p);
}

describe("the draw of a parameter", () => {
  it.each([
    [0, 1, 5],
    [-2, -2, 4],
    [-2, 4, 4],
  ])("has the moments and bounds of the triangle %d, %d, %d", (low, mode, high) => {
    const runs = 20_000;
    const values = draws(parameter({ ...about, id: "p", low, mode, high }), runs);
    const mean = (low + mode + high) / 3;
    const variance = (low ** 2 + mode ** 2 + high ** 2 - low * mode - low * high - mode * high) / 18;
    const average = values.reduce((sum, value) => sum + value, 0) / runs;
    const spread = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / runs;
    expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(variance / runs));
    expect(Math.abs(spread / variance - 1)).toBeLessThan(0.05);
    const below = values.filter((value) => value < mode).length / runs;
    expect(Math.abs(below - (mode - low) / (high - low))).toBeLessThan(0.015);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...values)).toBeLessThanOrEqual(high);
  });

  it("is the only value where there is no doubt", () => {
    expect(new Set(draws(parameter({ ...about, id: "p", low: 0.1, mode: 0.1, high: 0.1 }), 10))).toEqual(
      new Set([0.1]),
    );
  });

  const p = parameter({ ...about, id: "p", low: 0, mode: 1, high: 2 });
  const q = parameter({ ...about, id: "q", low: 0, mode: 1, high: 2 });

  it("does not depend on other parameters", () => {
    const alone = simulateRow(scenarioOf([p]), { seed: 3 });
    const second = simulateRow(scenarioOf([q, p]), { seed: 3 });
    expect(second.p).toBe(alone.p);
    expect(second.p).not.toBe(second.q);
  });

  it("gives way to fixed values", () => {
    expect(simulateRow(scenarioOf([p, q], "mode"), { seed: 3 })).toMatchObject({ p: 1, q: 1 });
    const free = simulateRow(scenarioOf([p, q]), { seed: 3 });
    expect(simulateRow(scenarioOf([p, q], { p: 7 }), { seed: 3 })).toMatchObject({ p: 7, q: free.q });
  });
});

describe("a parameter refuses", () => {
  it.each([
    [
      "a mode below its low",
      { low: 1, mode: 0, high: 2 },
      "p: [1,0,2] is not allowed; expected low <= mode <= high",
    ],
    ["a mode above its high", { low: 0, mode: 3, high: 2 }, "low <= mode <= high"],
    ["NaN", { low: Number.NaN, mode: 0, high: 2 }, "p.low: NaN is not allowed; expected a finite number"],
    [
      "no source",
      { low: 0, mode: 0, high: 1, source: " " },
      'p.source: " " is not allowed; expected a source',
    ],
    ["a source left out", { low: 0, mode: 0, high: 1, source: undefined as never }, "p.source: undefined"],
    ["no reason", { low: 0, mode: 0, high: 1, because: "" }, 'p.because: ""'],
    ["infinity", { low: 0, mode: 0, high: Number.POSITIVE_INFINITY }, "p.high: Infinity is not allowed"],
  ])("%s", (_, range, message) => {
    expect(() => parameter({ ...about, id: "p", ...range })).toThrow(message);
  });
});
