import { AgentError, InputError, simulate } from "@summitry/core";
import type { Agent, EventOf, Scenario, SimulationEvent } from "@summitry/core";
import { Violation } from "./checking.ts";
import { watched, type WatchedAnswer } from "./watched.ts";
import { reasonOf } from "@summitry/core/checks";

/** One run of a scenario with the agent under watch. */
export interface Trial {
  /** The log. */
  readonly log: readonly SimulationEvent[];
  /** What the agent answered, in order. */
  readonly answers: readonly WatchedAnswer[];
}

/** The scenario lacks something that the agent needs in order to be judged. */
export class Missing extends Error {
  /** Kind of the thing it lacks. */
  readonly kind: "input" | "quantity" | "move" | "agent";
  /** Its id. */
  readonly id: string;

  constructor(kind: Missing["kind"], id: string) {
    super(`it needs the ${kind} "${id}"`);
    this.kind = kind;
    this.id = id;
  }
}

/**
 * Runs a scenario once with the agent under watch, and checks what it did.
 *
 * @throws Violation for what an agent may not do, and Missing for what the scenario lacks.
 */
export function trial(agent: Agent, sceneOf: (agent: Agent) => Scenario, seed: number): Trial {
  const answers: WatchedAnswer[] = [];
  const scenario = sceneOf(watched(agent, (answered) => answers.push(answered)));
  const { log } = attempt(agent, () => simulate(scenario, { seed }));
  for (const event of log) if (event.type === "breach" && event.by === agent.id) judge(event, scenario);
  return { log, answers };
}

function attempt<T>(agent: Agent, run: () => T): T {
  try {
    return run();
  } catch (problem) {
    const cause = problem instanceof AgentError ? problem.cause : problem;
    if (cause instanceof Violation) throw cause;
    if (cause instanceof InputError && (cause.field === "input" || cause.field === "quantity"))
      throw new Missing(cause.field, String(cause.value));
    if (!(problem instanceof AgentError) || problem.agent !== agent.id) throw problem;
    throw new Violation(`${problem.message}. ${adviceOn(cause)}`, { cause });
  }
}

function adviceOn(cause: unknown): string {
  const text = reasonOf(cause);
  if (cause instanceof InputError && (cause.field === "parameter" || cause.field === "table"))
    return "Check it in a scenario that has what it reads: checkAgent(make, { scenario })";
  if (/read only|not extensible|Cannot (?:assign|add|delete|define|set)/.test(text))
    return "A turn, and all it shows, is there to be read: copy what you want to change";
  return "An agent answers every question it is asked, whatever the others do";
}

const ADVICE: Readonly<Record<string, string>> = {
  "own-red-line": "Ask turn.crossed(outcome), or choose from turn.space, before it offers, accepts or votes",
  "off-agenda": "Offer outcomes of turn.agenda only, every issue with one of its values",
  "no-standing-offer": "Accept only when turn.standing is not null",
  "own-offer": "Accept only what another has offered: turn.standing.by is its maker",
  "not-allowed-now": "turn.may lists what it may answer now",
  "off-ballot": "Vote for bids by their position in turn.ballot.bids, each once",
  "illegal-move": "Make moves that the scenario has, toward agents that are there",
  "not-an-action": "Answer each question with one of the actions that fit it: see turn.kind",
};

function judge({ by, rule, because, day, table, action }: EventOf<"breach">, scenario: Scenario): never {
  const missing = missingFor(action, scenario);
  if (missing !== null) throw missing;
  const where = table === null ? `on day ${day}` : `at table "${table}" on day ${day}`;
  const advice = ADVICE[rule] ?? "Answer each question when it is asked";
  throw new Violation(
    `agent "${by}" plays illegally ${where} (${rule}): ${because}; it answered ${JSON.stringify(action)}. ${advice}.`,
  );
}

/** What an action needs and the scenario lacks: the move, or the agent that it is aimed at. */
function missingFor(action: unknown, { definition: { moves = {}, agents } }: Scenario): Missing | null {
  const { type, move, toward } = Object(action) as Readonly<Record<string, unknown>>;
  if (type !== "move" || typeof move !== "string") return null;
  if (!Object.hasOwn(moves, move)) return new Missing("move", move);
  return typeof toward === "string" && !agents.some(({ id }) => id === toward)
    ? new Missing("agent", toward)
    : null;
}
