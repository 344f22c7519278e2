import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulate, stream } from "@summitry/core";
import type { SimulationEvent } from "@summitry/core";
import { checkLog } from "@summitry/testkit";
import { blueprintsWithRogues, blueprintsWithShiftingLines } from "../../../core/test/arbitraries.ts";
import { build } from "../../../core/test/blueprint.ts";
import { doctorings } from "./doctoring.ts";

/** Logs that are doctored in one way. */
const ENOUGH = 25;

/** Honest logs, each with its scenario. */
const runs = [blueprintsWithRogues, blueprintsWithShiftingLines].flatMap((plans, seed) =>
  fc.sample(plans, { numRuns: 150, seed }).map((plan, run) => {
    const scenario = build(plan);
    return { run, scenario, log: simulate(scenario, { seed, run }).log };
  }),
);

describe("a doctored log is noticed", () => {
  it.each(Object.entries(doctorings))("%s", (name, doctor) => {
    let doctored = 0;
    for (const { run, scenario, log } of runs) {
      const random = stream(0, run, name);
      const wrong = doctor(log, scenario, (below) => random.below(below));
      if (wrong === null) continue;
      if (++doctored > ENOUGH) break;
      if (checkLog(JSON.stringify(wrong), scenario).length > 0) continue;
      const at = wrong.findIndex((event, index) => event !== log[index]);
      expect.fail(JSON.stringify([run, at, ...wrong.slice(Math.max(0, at - 6), at + 6)], null, 1));
    }
    expect(doctored).toBeGreaterThan(4);
  });

  it("whatever stands in a field, it is looked at without an error", () => {
    const odd = [
      null,
      -1,
      0.5,
      1e300,
      "x",
      "__proto__",
      "agent0",
      "table0",
      [],
      {},
      ["agent0", "agent0"],
      true,
    ];
    let tried = 0;
    for (const { run, scenario, log } of runs.slice(0, 50)) {
      const random = stream(0, run, "odd");
      for (const at of Array.from({ length: 20 }, () => random.below(log.length))) {
        const fields = Object.keys(log[at]!);
        const field = fields[random.below(fields.length)]!;
        const event = { ...log[at]!, [field]: odd[random.below(odd.length)] } as SimulationEvent;
        checkLog(JSON.stringify(log.with(at, event)), scenario);
        tried += 1;
      }
    }
    expect(tried).toBe(1_000);
  });

  it("another value of a parameter than the scenario holds", () => {
    const { scenario, log } = runs[0]!;
    const held = scenario.holding("mode");
    expect(checkLog(JSON.stringify(simulate(held).log), held)).toEqual([]);
    expect(JSON.stringify(checkLog(JSON.stringify(log), held))).toContain("is not what it is held at");
  });

  it.each([
    ["no JSON", "end"],
    ["no list", "{}"],
    ["an empty list", "[]"],
    ["a list of anything", "[null, 1, {}]"],
  ])("%s is no log", (_, text) => {
    expect(checkLog(text, runs[0]!.scenario)).not.toEqual([]);
  });
});
