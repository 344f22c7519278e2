import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { checkLog } from "@summitry/testkit";
import {
  blueprints,
  blueprintsWithRogues,
  blueprintsWithShiftingLines,
  identities,
} from "../../../core/test/arbitraries.ts";
import { build } from "../../../core/test/blueprint.ts";

describe("a log of the library's own keeps to the laws", () => {
  it.each([
    ["of agents that keep to the rules", blueprints],
    ["of rogues", blueprintsWithRogues],
    ["with red lines that come and go", blueprintsWithShiftingLines],
  ])("%s", (_, plans) => {
    let events = 0;
    const property = fc.property(plans, identities, (plan, identity) => {
      const scenario = build(plan);
      const { log } = simulate(scenario, identity);
      expect(checkLog(JSON.stringify(log), scenario)).toEqual([]);
      events += log.length;
    });
    fc.assert(property, { numRuns: 150 });
    expect(events).toBeGreaterThan(5_000);
  });

  it("of Alaska", () => {
    for (const options of [{}, { pactCounts: true, cession: true, ukraineAtTable: true }]) {
      const scenario = alaska(options);
      for (let run = 0; run < 20; run++) {
        const { log } = simulate(scenario, { seed: 42, run });
        expect(checkLog(JSON.stringify(log), scenario)).toEqual([]);
      }
    }
  });
});
