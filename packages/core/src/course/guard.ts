import { AgentError } from "../errors.ts";

/** Runs code of an agent: whatever it throws becomes an error that names the agent, the table and the day. */
export function guarded<T>(where: { agent: string; table: string | null; day: number }, code: () => T): T {
  try {
    return code();
  } catch (cause) {
    if (cause instanceof AgentError) throw cause;
    throw new AgentError(where, cause instanceof Error ? cause.message : String(cause), cause);
  }
}
