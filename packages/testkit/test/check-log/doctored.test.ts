import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulate, stream } from "@summitry/core";
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

  it.each([
    ["no JSON", "end"],
    ["no list", "{}"],
    ["an empty list", "[]"],
    ["a list of anything", "[null, 1, {}]"],
  ])("%s is no log", (_, text) => {
    expect(checkLog(text, runs[0]!.scenario)).not.toEqual([]);
  });
});
