import { defineScenario } from "@summitry/core";

/** A scenario without anybody, whose row tells which core it runs on. */
export function whereabouts() {
  return defineScenario({
    name: "whereabouts",
    module: import.meta.url,
    start: "2025-01-01",
    days: 0,
    agents: [],
    tables: {},
    row: { start: () => ({ core: import.meta.resolve("@summitry/core") }), on: {} },
  });
}
