import { defineScenario, simulate, simulateRow, type RowRecipe, type SimulationEvent } from "@summitry/core";
import { alaska, type AlaskaOptions } from "@summitry/alaska";
import { describe, expect, it } from "vitest";

const WHAT_IFS: Readonly<Record<string, AlaskaOptions>> = {
  "nothing else": {},
  "Europe at the table": { europeAtTable: true },
  "Ukraine at the table": { ukraineAtTable: true },
  "an observer at the table": { observerAtTable: true },
  "a US backstop": { usBackstop: true },
  "no US backstop": { usBackstop: false },
  "recognition relaxed": { relax: ["recognition"] },
  "guarantees relaxed": { relax: ["guarantees"] },
  "reparations relaxed": { relax: ["reparations"] },
  "cession a red line": { cession: true },
  "pacts count": { pactCounts: true },
  "a collapse of the front": { momentum: "collapse" },
  "a breakthrough": { momentum: "breakthrough" },
  "a series": {
    momentum: [
      { day: 0, value: 90 },
      { day: 60, value: 10 },
    ],
  },
  "a later start": { start: "2025-09-01" },
  "a longer horizon": { horizonDays: 200 },
  "likeliest parameters": { parameters: "mode" },
  "no aversion to loss": { parameters: { lossAversion: 1 } },
};

describe("one run of every what-if", () => {
  it.each(Object.entries(WHAT_IFS))("%s", (_, options) => {
    const { row, digest } = simulate(alaska(options), { seed: 17, run: 3 });
    const told = Object.fromEntries(
      Object.entries(row)
        .filter(([name]) => !name.includes(".") && name !== "lossAversion")
        .map(([name, value]) => [name, typeof value === "number" ? Number(value.toPrecision(6)) : value]),
    );
    expect({ digest: digest.slice(0, 16), ...told }).toMatchSnapshot();
  });

  it.each(Object.entries(WHAT_IFS).slice(1))("%s changes some run", (_, options) => {
    const [changed, base] = [alaska(options), alaska()];
    const differs = (run: number): boolean =>
      simulate(changed, { seed: 17, run }).digest !== simulate(base, { seed: 17, run }).digest;
    expect(Array.from({ length: 60 }, (_, run) => run).some(differs)).toBe(true);
  });
});

describe("momentum swapped after day 10", () => {
  const scenario = (later: number) =>
    alaska({
      momentum: [
        { day: 0, value: 120 },
        { day: 10, value: 120 },
        { day: 11, value: later },
      ],
      horizonDays: 30,
    });
  const until = (log: readonly SimulationEvent[]) => log.filter(({ day }) => day <= 10);

  /** Worth of walking away from a ceasefire on the last day, to Putin and to Zelensky. */
  const walkAways = (later: number) => {
    const { definition } = scenario(later);
    const row: RowRecipe<{ putin: number; zelensky: number }> = {
      start: () => ({ putin: 0, zelensky: 0 }),
      on: {},
      finish(columns, { turn }) {
        columns.putin = turn("putin", "ceasefire").reservation;
        columns.zelensky = turn("zelensky", "ceasefire").reservation;
      },
    };
    return simulateRow(defineScenario({ ...definition, row, outcomes: {} }), { seed: 4 });
  };

  it("is the same run until then, and moves what walking away is worth after", () => {
    const [slow, fast] = [20, 300].map((later) => simulate(scenario(later), { seed: 4 }).log);
    expect(until(slow ?? []).length).toBeGreaterThan(100);
    expect(until(slow ?? [])).toEqual(until(fast ?? []));
    expect(walkAways(300).putin).toBeGreaterThan(walkAways(20).putin);
    expect(walkAways(300).zelensky).toBeLessThan(walkAways(20).zelensky);
  });
});
