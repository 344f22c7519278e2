import { AgentError, agentError } from "../errors/agent-error.ts";
import type { RedLine } from "../world/red-line.ts";
import type { WorldView } from "../world/view.ts";
import { reasonOf } from "../errors/reason.ts";
import type { ScenarioDefinition } from "../scenario/definition.ts";
import { lineName } from "../scenario/relaxed.ts";

/** A red line with its holder, at a table. */
export interface HeldLine {
  readonly holder: string;
  readonly table: string;
  readonly line: RedLine;
}

/** The red lines of all agents, at a table, but for those that are relaxed. This is the only place where that is read. */
export function heldLines(
  table: string,
  { agents, relaxed = [] }: Pick<ScenarioDefinition, "agents" | "relaxed">,
): readonly HeldLine[] {
  return agents.flatMap(({ id, redLines }) =>
    redLines
      .filter((line) => !relaxed.includes(lineName(id, line)))
      .map((line) => ({ holder: id, table, line })),
  );
}

/**
 * Whether a line is in force.
 *
 * @throws AgentError naming the holder, the table and the day, when the line throws or says anything but true or false.
 */
export function binds({ line, holder, table }: HeldLine, view: () => WorldView): boolean {
  if (line.binds === undefined) return true;
  const seen = view();
  const where = { agent: holder, table, day: seen.day };
  let answer: unknown;
  try {
    answer = line.binds(seen);
  } catch (cause) {
    const problem = reasonOf(cause);
    throw new AgentError(where, `its red line "${line.id}" fails to say whether it binds: ${problem}`, cause);
  }
  if (typeof answer === "boolean") return answer;
  throw new AgentError(where, `its red line "${line.id}" binds: ${String(answer)}; expected true or false`);
}

/** What is wrong with a red line, as an error that names its holder, the table and the day. */
export function lineError({ holder, table }: HeldLine, view: () => WorldView, cause: unknown): Error {
  return agentError({ agent: holder, table, day: view().day }, cause);
}
