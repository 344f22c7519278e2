import type { ScenarioPackage } from "@summitry/core";

/** Scenario packages by name; each is loaded only when it is needed, so that `--help` is fast. */
export type Scenarios = Readonly<Record<string, () => Promise<ScenarioPackage>>>;

/** The scenarios that come with the command, one a line. */
export const scenarios: Scenarios = {
  alaska: async () => (await import("@summitry/alaska")).alaskaPackage,
};
