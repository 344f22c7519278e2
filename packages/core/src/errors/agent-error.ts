/** An agent's own code threw, or answered with a number that is none. The cause is attached. */
export class AgentError extends Error {
  override readonly name = "AgentError";
  /** The agent's id. */
  readonly agent: string;
  /** The table it was asked at, or `null` away from any table. */
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

/** What was thrown while an agent's code ran, as an error that names the agent, the table and the day. */
export function agentError(
  at: { readonly agent: string; readonly day: number; readonly table?: string | null },
  cause: unknown,
): AgentError {
  if (cause instanceof AgentError) return cause;
  const { agent, day, table = null } = at;
  return new AgentError({ agent, table, day }, cause instanceof Error ? cause.message : String(cause), cause);
}
