import type { BargainingAction } from "../../agent/action.ts";
import type { SimulationEvent } from "../../world/event/event.ts";
import { isAction, plainCopy } from "./answer-shape.ts";
import { judgeBargaining } from "./at-the-table.ts";
import { judgeAttendance, judgeMoves } from "./away.ts";
import { Ruling } from "./ruling.ts";
import { judgeTextAnswer } from "./on-texts.ts";
import type { AnyTurn } from "../../agent/any-turn.ts";
import type { Rules } from "../rules.ts";
import type { World } from "../../world/world.ts";

/** No answer at all within the time limit. */
export const SILENCE = Symbol("silence");

/**
 * Judges an answer to a question: the events it makes happen. Illegal answers become a breach with its reason; what
 * changes nothing by itself (to wait, to keep, to renew) makes no event.
 */
export function judge(
  rules: Rules,
  world: World,
  question: AnyTurn,
  action: unknown,
): readonly SimulationEvent[] {
  if (isIdle(question, action)) return NOTHING;
  const ruling = new Ruling(rules, world, question);
  if (action === SILENCE) return [ruling.breach("silence", "no answer within the time limit", null)];
  const events = decide(ruling, question, action);
  const legal = events.every(({ type }) => type !== "breach");
  return legal ? events : decide(ruling, question, plainCopy(action));
}

/** What an answer makes happen. What is illegal is judged again as it will stand in the log. */
function decide(ruling: Ruling, question: AnyTurn, action: unknown): readonly SimulationEvent[] {
  if (!isAction(action)) return [ruling.breach("not-an-action", "the answer is not an action", action)];
  switch (question.kind) {
    case "bargain":
      return [judgeBargaining(ruling, question, action as BargainingAction)];
    case "act":
      if (action.type !== "act" || !Array.isArray(action.moves)) return [ruling.misfit(action)];
      return judgeMoves(ruling, action.moves);
    case "attend":
      return [judgeAttendance(ruling, question, action)];
    case "ratify":
    case "keep":
    case "renew":
      return judgeTextAnswer(ruling, question, action);
    default:
      return question satisfies never;
  }
}

const NOTHING: readonly SimulationEvent[] = [];

/** What most days bring: no moves, and texts that stay as they are. */
function isIdle(question: AnyTurn, action: unknown): boolean {
  if (!isAction(action)) return false;
  if (action.type === "act")
    return question.kind === "act" && Array.isArray(action.moves) && action.moves.length === 0;
  return (
    (action.type === "keep" && question.kind === "keep") ||
    (action.type === "wait" && question.kind === "ratify")
  );
}
