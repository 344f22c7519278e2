import { answer } from "../agent/agent.ts";
import type { AnyTurn } from "../agent/any-turn.ts";
import { agentError } from "../errors/agent-error.ts";
import type { Rules } from "../rules/rules.ts";

/** The agent's own answer; what its code throws names the agent, the table and the day. */
export function ownAnswer(rules: Rules, turn: AnyTurn): unknown {
  try {
    return answer(rules.agent(turn.agent), turn);
  } catch (cause) {
    throw agentError(placeOf(turn), cause);
  }
}

/** Whose turn it is, when, and at which table, if any. */
export function placeOf(turn: AnyTurn): { agent: string; day: number; table: string | null } {
  const { agent, day } = turn;
  return { agent, day, table: turn.kind === "act" || turn.kind === "attend" ? null : turn.table };
}
