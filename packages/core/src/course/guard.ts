import { AgentError } from "../errors.ts";
import type { Question } from "../turn.ts";

/** What was thrown while an agent's code ran, as an error that names the agent, the table and the day. */
export function agentError(
  at: Pick<Question, "agent" | "day"> & { readonly table?: string },
  cause: unknown,
): AgentError {
  if (cause instanceof AgentError) return cause;
  const { agent, day, table = null } = at;
  return new AgentError({ agent, table, day }, cause instanceof Error ? cause.message : String(cause), cause);
}

/** Runs code of an agent; whatever it throws names the agent, the table and the day. */
export function guarded<T>(
  at: { readonly agent: string; readonly table: string; readonly day: number },
  code: () => T,
): T {
  try {
    return code();
  } catch (cause) {
    throw agentError(at, cause);
  }
}
