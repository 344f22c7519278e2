import { describe, it } from "vitest";
import { alaska } from "@summitry/alaska";
import type { Agent } from "@summitry/core";
import { checkAgent } from "@summitry/testkit";

const scenario = alaska();

describe.each(scenario.definition.agents.map(({ id }) => id))("%s", (id) => {
  it("keeps to the rules of an agent", () => {
    const make = () => alaska().definition.agents.find((agent) => agent.id === id) as Agent;
    checkAgent(make, { scenario, runs: 2 });
  });
});
