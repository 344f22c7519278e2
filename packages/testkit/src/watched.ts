import { isEnumerated } from "@summitry/core";
import type { Action, Agent, AnyTurn, Outcome, TableTurn } from "@summitry/core";
import { Violation } from "./checking.ts";
import { inIsolation } from "./purity.ts";
import { isAnswer, wrapAgent } from "./wrapped.ts";

/** One answer of the agent that is checked. */
export interface WatchedAnswer {
  /** Day of the question. */
  readonly day: number;
  /** What was asked. */
  readonly kind: AnyTurn["kind"];
  /** The answer, as JSON. */
  readonly answer: string;
}

/**
 * The same agent under watch: its code runs without the machine's random numbers and clocks, and every answer is
 * recorded and checked.
 *
 * @throws Violation, when it is asked, for what an agent may not do.
 */
export function watched(agent: Agent, note: (answered: WatchedAnswer) => void): Agent {
  const who = `agent "${agent.id}"`;
  const ask = (code: (question: AnyTurn) => unknown, question: AnyTurn): unknown => {
    const answer = inIsolation(who, () => code(question));
    assertAtOnce(who, question, answer);
    assertWorthIt(who, question, answer as Action);
    const { day, kind } = question;
    note({ day, kind, answer: JSON.stringify(answer) ?? "undefined" });
    return answer;
  };
  return wrapAgent(agent, (name, code) =>
    isAnswer(name)
      ? (question) => ask(code, question as AnyTurn)
      : (...given) => inIsolation(who, () => code(...given)),
  );
}

function assertAtOnce(who: string, { kind }: AnyTurn, answer: unknown): void {
  if (answer instanceof Promise) {
    const advice = "Answer with the action itself; whoever has to wait takes a seat in a Simulation";
    throw new Violation(`${who} answers "${kind}" with a promise. ${advice}.`);
  }
}

/** Checks that it offers, accepts, votes for or ratifies nothing that is worth less than walking away. */
function assertWorthIt(who: string, question: AnyTurn, action: Action): void {
  if (question.kind === "act" || question.kind === "attend") return;
  for (const outcome of backed(question, action)) {
    if (question.agenda.indexOf(outcome) < 0 || isWorthIt(question, outcome)) continue;
    const worth = `${question.utility(outcome)}, below its reservation value of ${question.reservation}`;
    throw new Violation(
      `${who} would sign what is worth ${worth} to it (${question.table}, day ${question.day}: ${action.type} ` +
        `${JSON.stringify(outcome)}). Compare with turn.floor before it offers, accepts, votes or ratifies.`,
    );
  }
}

/**
 * Whether an outcome is worth at least walking away, in words of its own: what rounding takes from a sum of utilities,
 * 1e-12 of the larger of 1 and of their range, is no loss.
 */
function isWorthIt(question: TableTurn, outcome: Outcome): boolean {
  const short = question.reservation - question.utility(outcome);
  if (short <= 1e-12) return true;
  const { agenda } = question;
  if (!isEnumerated(agenda)) return short <= question.reservation - question.floor;
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < agenda.size; index++) {
    const utility = question.utility(agenda.outcome(index));
    [lowest, highest] = [Math.min(lowest, utility), Math.max(highest, utility)];
  }
  return short <= 1e-12 * (highest - lowest);
}

function backed(question: TableTurn, action: Action | null): readonly Outcome[] {
  if (question.kind === "look") return [];
  if (question.kind !== "bargain") return action?.type === "ratify" ? [question.text.outcome] : [];
  const { standing, ballot, may } = question;
  if (action?.type === "offer") return may.includes("accept") ? [action.outcome] : [];
  if (action?.type === "accept") return standing === null ? [] : [standing.outcome];
  if (action?.type !== "vote" || !Array.isArray(action.votes)) return [];
  return action.votes.flatMap((vote: { readonly bid?: number } | null) => {
    const bid = ballot?.bids[vote?.bid ?? -1];
    return bid === undefined ? [] : [bid.outcome];
  });
}
