import type { ScenarioDefinition } from "@summitry/core";

/** The units of a scenario's inputs, by id, without those of plain numbers. */
export function inputUnits({
  inputs = {},
}: Pick<ScenarioDefinition, "inputs">): Readonly<Record<string, string>> {
  const units = Object.entries(inputs).map(([id, { unit }]) => [id, unit] as const);
  return Object.fromEntries(units.filter(([, unit]) => unit !== "1" && unit !== ""));
}
