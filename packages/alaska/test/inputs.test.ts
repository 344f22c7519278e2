import { simulate } from "@summitry/core";
import { alaska, evidence } from "@summitry/alaska";
import { describe, expect, it } from "vitest";

const series = (id: string, scenario = alaska(), run = 0): readonly number[] =>
  simulate(scenario, { seed: "inputs", run }).log.flatMap((event) =>
    event.type === "input" && event.input === id ? [event.value] : [],
  );

describe("momentum", () => {
  const still = { "momentum.deviation": 0, "momentum.mean": 100, "momentum.start": 100 };

  it("starts with the shock of three days ago, which fades by its half-life", () => {
    const parameters = { ...still, "momentum.shock": 80, "momentum.shockHalfLife": 20 };
    const path = series("momentum", alaska({ parameters, horizonDays: 40 }));
    expect(path[0]).toBeCloseTo(100 + 80 * 0.5 ** (3 / 20), 12);
    expect((path[37] ?? 0) - 100).toBeCloseTo(80 * 0.5 ** (40 / 20), 9);
  });

  it("stays around its long-run mean with the fitted spread", () => {
    const scenario = alaska({ parameters: "mode" });
    const late = Array.from({ length: 300 }, (_, run) => series("momentum", scenario, run)[138] ?? 0);
    const mean = late.reduce((sum, value) => sum + value, 0) / late.length;
    const spread = Math.sqrt(late.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (late.length - 1));
    const fit = evidence.monthlyFit(evidence.afpIswMonths);
    const weekly = (7 * 12) / 365.25;
    expect(Math.abs(mean - fit.mean * weekly)).toBeLessThan(9);
    expect(Math.abs(spread - fit.standardDeviation * weekly)).toBeLessThan(6);
  });
});

describe("control", () => {
  it("follows momentum, stops in a truce on the ground, and never exceeds the whole", () => {
    const fast = { "momentum.mean": 30_000, "momentum.start": 30_000, "control.start": 0.9 };
    const path = series("control", alaska({ parameters: fast }));
    expect(path.every((share, day) => share <= 1 && share >= (path[day - 1] ?? 0))).toBe(true);
    expect(path.at(-1)).toBe(1);
  });

  it("moves about two points in 138 days at 450 km2 a month", () => {
    const pace = (450 * 12 * 7) / 365.25;
    const parameters = {
      "momentum.mean": pace,
      "momentum.start": pace,
      "momentum.deviation": 0,
      "momentum.shock": 0,
    };
    const path = series("control", alaska({ parameters }));
    const points = 100 * ((path.at(-1) ?? 0) - (path[0] ?? 0));
    expect(points).toBeGreaterThan(1.8);
    expect(points).toBeLessThan(2);
  });
});
