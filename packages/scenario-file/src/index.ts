/** Scenarios that files declare, in YAML or JSON. */

// From a file
export { readScenario, readScenarioPackage } from "./reading/read-scenario.ts";

// From data
export { declaredScenario, type DeclaredOptions } from "./declared/scenario.ts";
export { writtenScenario } from "./reading/written-scenario.ts";
export { declaredPackage } from "./declared/package.ts";
export type { DeclaredColumns } from "./declared/row.ts";
export type { DeclaredVariant } from "./declared/claims.ts";

// What a file may say
export { scenarioJsonSchema, type Declared } from "./schema.ts";
export { protocolChoices, strategyChoices } from "./choices/choices.ts";
export type { Choice } from "./choices/named.ts";
