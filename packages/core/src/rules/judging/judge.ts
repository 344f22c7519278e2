import type { BargainingAction } from "../../agent/action.ts";
import type { SimulationEvent } from "../../world/event/event.ts";
import { isAction } from "./answer-shape.ts";
import { judgeBargaining } from "./at-the-table.ts";
import { judgeAttendance, judgeMoves } from "./away.ts";
import { Unreadable } from "./plain-answer.ts";
import { Ruling } from "./ruling.ts";
import { judgeTextAnswer } from "./on-texts.ts";
import type { Asked } from "../asked.ts";
import type { Rules } from "../rules.ts";
import type { World } from "../../world/world.ts";

/** Stands for no answer within the time limit. */
export const NO_ANSWER = Symbol("silence");

/**
 * Judges an answer to a question, which `plainAnswer` has read, and returns the events it causes. An illegal answer
 * causes a breach with its reason. Answers that change nothing by themselves (to wait, keep or renew) cause no event.
 */
export function judge(rules: Rules, world: World, asked: Asked, answer: unknown): readonly SimulationEvent[] {
  if (isIdle(asked, answer)) return NOTHING;
  const ruling = new Ruling(rules, world, asked);
  if (answer === NO_ANSWER) return [ruling.breach("silence", "no answer within the time limit", null)];
  if (answer instanceof Unreadable) return [ruling.breach("unreadable", answer.because, null)];
  return decide(ruling, asked, answer);
}

function decide(ruling: Ruling, asked: Asked, action: unknown): readonly SimulationEvent[] {
  if (!isAction(action)) return [ruling.breach("not-an-action", "the answer is not an action", action)];
  switch (asked.kind) {
    case "bargain":
      return [judgeBargaining(ruling, asked, action as BargainingAction)];
    case "act":
      if (action.type !== "act" || !Array.isArray(action.moves)) return [ruling.malformed(action)];
      return judgeMoves(ruling, action.moves);
    case "attend":
      return [judgeAttendance(ruling, there(asked.invitation), action)];
    case "ratify":
    case "keep":
    case "renew":
      return judgeTextAnswer(ruling, asked.kind, there(asked.text), action);
    default:
      return asked.kind satisfies never;
  }
}

/** The text or invitation that a question of this kind is about. */
function there<T>(part: T | null): T {
  if (part === null) throw new TypeError("the question is about nothing");
  return part;
}

const NOTHING: readonly SimulationEvent[] = [];

/** Whether an answer changes nothing, as on most days: no moves, or a text that stays as it is. */
function isIdle(asked: Asked, action: unknown): boolean {
  if (!isAction(action)) return false;
  if (action.type === "act")
    return asked.kind === "act" && Array.isArray(action.moves) && action.moves.length === 0;
  return (
    (action.type === "keep" && asked.kind === "keep") || (action.type === "wait" && asked.kind === "ratify")
  );
}
