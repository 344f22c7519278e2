/** What was wrong with a value that came in from outside. */
export interface InputProblem {
  /** Where the value stands, as a dotted path: `runs`, `tables.ceasefire.seats`. */
  readonly field: string;
  /** The value that was given. */
  readonly value: unknown;
  /** What would have been accepted, in words or as a list. */
  readonly allowed: string | readonly string[];
}

/** Bad input: names the field, the value and what is allowed. Thrown before anything has run. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** Where the value stands. */
  readonly field: string;
  /** The value that was given. */
  readonly value: unknown;
  /** What would have been accepted. */
  readonly allowed: string | readonly string[];

  constructor(problem: InputProblem) {
    const { field, value, allowed } = problem;
    super(`${field}: ${show(value)} is not allowed; expected ${expectation(allowed)}`);
    this.field = field;
    this.value = value;
    this.allowed = allowed;
  }
}

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

/** A log that the rules do not reproduce: it was edited, cut, or made by another scenario. */
export class ReplayError extends Error {
  override readonly name = "ReplayError";
  /** Position in the log of the first event that differs, from 0. */
  readonly position: number;

  constructor(position: number, problem: string) {
    super(`log event ${position}: ${problem}`);
    this.position = position;
  }
}

/**
 * Throws unless `id` is one of `known`.
 *
 * @throws InputError naming the field, the value and the known ids.
 */
export function assertKnown(field: string, id: string, known: readonly string[]): void {
  if (!known.includes(id)) throw new InputError({ field, value: id, allowed: known });
}

/** How many names a message gives; `allowed` holds them all. */
const MOST_NAMED = 100;

function expectation(allowed: string | readonly string[]): string {
  if (typeof allowed === "string") return allowed;
  if (allowed.length === 0) return "nothing (there is none)";
  if (allowed.length <= MOST_NAMED) return `one of ${allowed.join(", ")}`;
  return `one of ${allowed.slice(0, MOST_NAMED - 1).join(", ")}, ... ${allowed.at(-1)}`;
}

function show(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "function") return "a function";
  if (typeof value === "number" || value === undefined) return String(value);
  const text = inJson(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function inJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
