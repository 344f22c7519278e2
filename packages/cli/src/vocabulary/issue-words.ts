import type { IssueWords, ScenarioDefinition } from "@summitry/core";

/** How the issues of a scenario's tables are spoken of, by table and issue. */
export function issueWords({
  tables,
}: Pick<ScenarioDefinition, "tables">): Readonly<Record<string, Readonly<Record<string, IssueWords>>>> {
  return Object.fromEntries(Object.entries(tables).map(([name, { agenda }]) => [name, agenda.words ?? {}]));
}
