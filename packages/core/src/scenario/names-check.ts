import { InputError } from "../errors/input-error.ts";
import { assertDottedName, assertName } from "../errors/name.ts";
import type { ScenarioDefinition } from "./definition.ts";

/**
 * Checks what the parts of a scenario are called.
 *
 * @throws InputError for what is no name, and for a measure that is called like an outcome.
 */
export function checkNames({
  name,
  agents,
  tables,
  moves = {},
  inputs = {},
  mechanisms = [],
  outcomes = {},
  measures = {},
  parameters = [],
  row,
}: ScenarioDefinition): void {
  const lines = agents.map(({ id, redLines }) => [`agents.${id}.redLines`, redLines.map((line) => line.id)]);
  for (const [field, names] of Object.entries<readonly string[]>({
    name: [name],
    agents: agents.map(({ id }) => id),
    ...Object.fromEntries(lines),
    tables: Object.keys(tables),
    moves: Object.keys(moves),
    inputs: Object.keys(inputs),
    mechanisms: mechanisms.map(({ id }) => id),
    outcomes: Object.keys(outcomes),
    measures: Object.keys(measures),
  }))
    for (const each of names) assertName(field, each);
  for (const each of Object.keys(measures))
    if (Object.hasOwn(outcomes, each))
      throw new InputError({ field: "measures", value: each, allowed: "a name that no outcome has" });
  for (const { quantities } of mechanisms)
    for (const id of Object.keys(quantities)) assertDottedName("quantities", id);
  for (const { id } of parameters) assertDottedName("parameters", id);
  for (const column of Object.keys(row.start())) assertDottedName("row", column);
}
