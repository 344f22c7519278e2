import { agentError } from "../errors/agent-error.ts";

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
