import { describe, it } from "vitest";
import { alaska } from "@summitry/alaska";
import type { Agent } from "@summitry/core";
import { checkAgent } from "@summitry/testkit";

/** Declares a test for each agent of Alaska: in so many runs it keeps to the rules of an agent. */
export function keepsToTheRules(runs: number, milliseconds: number): void {
  const scenario = alaska();
  describe.each(scenario.definition.agents.map(({ id }) => id))("%s", (id) => {
    it(`keeps to the rules of an agent in ${runs} runs`, { timeout: milliseconds }, () => {
      const make = () => alaska().definition.agents.find((agent) => agent.id === id) as Agent;
      checkAgent(make, { scenario, runs });
    });
  });
}
