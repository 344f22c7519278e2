import type { Agent } from "../agent/agent.ts";
import { InputError } from "../errors/input-error.ts";
import type { RedLine } from "../world/red-line.ts";

/** The name of a red line in a scenario: its holder and its id. */
export function lineName(holder: string, { id }: Pick<RedLine, "id">): string {
  return `${holder}.${id}`;
}

/**
 * Checks that the lines that are relaxed are lines of the agents.
 *
 * @throws InputError naming the line.
 */
export function assertRelaxed(relaxed: readonly string[], agents: readonly Agent[]): void {
  const known = agents.flatMap(({ id, redLines }) => redLines.map((line) => lineName(id, line)));
  for (const name of relaxed) {
    if (known.includes(name)) continue;
    const allowed = known.length === 0 ? "no line: nobody in this scenario has one" : known;
    throw new InputError({ field: "relaxed", value: name, allowed, known });
  }
}
