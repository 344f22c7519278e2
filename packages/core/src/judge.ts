import type { BargainingAction } from "./action.ts";
import type { SimulationEvent } from "./event/index.ts";
import { isAction, plain } from "./judging/answer-shape.ts";
import { bargain } from "./judging/at-the-table.ts";
import { attend, moves } from "./judging/away.ts";
import { Bench } from "./judging/bench.ts";
import { aboutText } from "./judging/on-texts.ts";
import type { Question } from "./question.ts";
import type { Rules } from "./rules.ts";
import type { World } from "./world.ts";

/** No answer at all within the time limit. */
export const SILENCE = Symbol("silence");

/**
 * Judges an answer to a question: the events it makes happen. Illegal answers become a breach with its reason; what
 * changes nothing by itself (to wait, to keep, to renew) makes no event.
 */
export function judge(
  rules: Rules,
  world: World,
  question: Question,
  action: unknown,
): readonly SimulationEvent[] {
  if (isIdle(question, action)) return NOTHING;
  const bench = new Bench(rules, world, question);
  if (action === SILENCE) return [bench.breach("silence", "no answer within the time limit", null)];
  const events = decide(bench, question, action);
  const legal = events.every(({ type }) => type !== "breach");
  return legal ? events : decide(bench, question, plain(action));
}

/** What an answer makes happen. What is illegal is judged again as it will stand in the log. */
function decide(bench: Bench, question: Question, action: unknown): readonly SimulationEvent[] {
  if (!isAction(action)) return [bench.breach("not-an-action", "the answer is not an action", action)];
  switch (question.asks) {
    case "bargain":
      return [bargain(bench, question, action as BargainingAction)];
    case "act":
      if (action.type !== "act" || !Array.isArray(action.moves)) return [bench.misfit(action)];
      return moves(bench, action.moves);
    case "attend":
      return [attend(bench, question, action)];
    case "ratify":
    case "keep":
    case "renew":
      return aboutText(bench, question, action);
    default:
      return question satisfies never;
  }
}

const NOTHING: readonly SimulationEvent[] = [];

/** What most days bring: no moves, and texts that stay as they are. */
function isIdle(question: Question, action: unknown): boolean {
  if (!isAction(action)) return false;
  if (action.type === "act")
    return question.asks === "act" && Array.isArray(action.moves) && action.moves.length === 0;
  return (
    (action.type === "keep" && question.asks === "keep") ||
    (action.type === "wait" && question.asks === "ratify")
  );
}
