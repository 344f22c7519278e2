import { describe, expect, it } from "vitest";
import { defineScenario, randomWalk, simulate, type Walk } from "@summitry/core";

/** The gambler's ruin: chance of the upper end, and days until either, of a front `start` steps from the lower of `high`. */
const cases = [
  { start: 5, high: 10, up: 0.5, win: 0.5, duration: 25 },
  { start: 5, high: 10, up: 0.55, win: 0.731717401, duration: 23.171740118 },
  { start: 3, high: 10, up: 0.55, win: 0.52253641, duration: 22.253641043 },
  { start: 7, high: 10, up: 0.45, win: 0.47746359, duration: 22.253641043 },
  { start: 2, high: 8, up: 0.6, win: 0.578112609, duration: 13.124504362 },
];

const DAYS = 200;
const RUNS = 800;

function front(walk: Omit<Walk, "unit" | "low">) {
  return defineScenario({
    name: "front",
    start: "2025-01-01",
    days: DAYS,
    agents: [],
    tables: {},
    inputs: { front: randomWalk({ unit: "positions", low: 0, ...walk }) },
    row: {
      start: () => ({ value: walk.start, until: DAYS }),
      on: {
        input(row, { value, day }) {
          if (value !== row.value) row.until = day;
          row.value = value;
        },
      },
    },
  });
}

describe("a war as a random walk", () => {
  it.each(cases)("from $start of $high, up with chance $up", ({ start, high, up, win, duration }) => {
    const scenario = front({ start, high, up });
    const rows = Array.from({ length: RUNS }, (_, run) => simulate(scenario, { seed: 3, run }).row);
    expect(rows.every(({ value }) => value === 0 || value === high)).toBe(true);
    const wins = rows.filter(({ value }) => value === high).length / RUNS;
    expect(Math.abs(wins - win)).toBeLessThan(4 * Math.sqrt((win * (1 - win)) / RUNS));
    const mean = rows.reduce((sum, { until }) => sum + until, 0) / RUNS;
    const spread = Math.sqrt(rows.reduce((sum, { until }) => sum + (until - mean) ** 2, 0) / RUNS);
    expect(Math.abs(mean - duration)).toBeLessThan((4 * spread) / Math.sqrt(RUNS));
  });

  it("goes by steps of a size, and stays at an end", () => {
    const values = (start: number, up: number): readonly number[] =>
      simulate(front({ start, high: 7, step: 2, up })).log.flatMap((event) =>
        event.type === "input" ? [event.value] : [],
      );
    expect(values(1, 1).slice(0, 6)).toEqual([1, 3, 5, 7, 7, 7]);
    expect(values(3, 0).slice(0, 4)).toEqual([3, 1, 0, 0]);
  });

  it.each<[Partial<Walk>, string]>([
    [{ start: 11 }, "randomWalk.start: 11 is not allowed; expected a number from 0 to 10"],
    [{ step: 0 }, "randomWalk.step"],
    [{ high: Number.NaN }, "randomWalk.high"],
  ])("refuses %j", (parts, message) => {
    expect(() => randomWalk({ unit: "1", start: 5, low: 0, high: 10, up: 0.5, ...parts })).toThrow(message);
  });
});
