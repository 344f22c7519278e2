import type { ScenarioDefinition, Table } from "@summitry/core";

/** The table that a scenario declares under a name. */
export function declaredTable({ tables }: ScenarioDefinition, name: string): Table | undefined {
  return Object.hasOwn(tables, name) ? tables[name] : undefined;
}
