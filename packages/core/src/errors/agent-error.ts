import { LimitError } from "./limit-error.ts";
import { reasonOf } from "./reason.ts";

/**
 * An agent's own code threw, or gave something else where a number, or yes or no, is needed. What it threw is the
 * `cause`.
 */
export class AgentError extends Error {
  override readonly name = "AgentError";
  /** The agent's id. */
  readonly agent: string;
  /** Name of the table where it was asked, or `null` away from any table. */
  readonly table: string | null;
  /** The day of the run, from 0. */
  readonly day: number;

  constructor(where: { agent: string; table: string | null; day: number }, problem: string, cause?: unknown) {
    const place = where.table === null ? "away from the table" : `at table "${where.table}"`;
    super(
      `agent "${where.agent}" ${place} on day ${where.day}: ${problem}`,
      cause === undefined ? undefined : { cause },
    );
    this.agent = where.agent;
    this.table = where.table;
    this.day = where.day;
  }
}

/**
 * Wraps what an agent's code threw in an error that names the agent, the table and the day. An error that names them
 * already stays as it is.
 */
export function agentError(
  at: { readonly agent: string; readonly day: number; readonly table?: string | null },
  cause: unknown,
): AgentError | LimitError {
  if (cause instanceof AgentError || cause instanceof LimitError) return cause;
  const { agent, day, table = null } = at;
  return new AgentError({ agent, table, day }, reasonOf(cause), cause);
}
