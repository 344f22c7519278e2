import type { ActTurn, Move } from "@summitry/core";
import { decisionDays, draftDays, imposeAbove, noticeDays } from "../parameters/steps.ts";

/** Days that the call of 14 June 2022 gives: until the middle of August. */
const FIRST_DATE = 62;
/** Days from the notice to the second date: in 2022 and 2023 from 17 November to 31 January. */
const SECOND_DATE = 75;
/** Days for comments on the draft. */
const COMMENTS = 49;

/**
 * Interior's way toward acting alone: the call, the date that passes, the notice, the draft, and in the end cuts,
 * or a statement that is shelved since the lakes are not low enough. When a plan enters into force the statement
 * is withdrawn, and begun again should the plan fall.
 */
export function alone(turn: ActTurn): Move | null {
  const { step, since, due } = turn.inner;
  if (step === null) return move("call", "the lakes can't be kept up without cuts of this size", FIRST_DATE);
  if (typeof since !== "number") return null;
  if (turn.inForce("plan") !== null) {
    const isUnderWay = step === "notice" || step === "draft";
    return isUnderWay ? move("withdraw", "the states have a plan, and it is weighed first") : null;
  }
  if (step === "call")
    return turn.day === due ? move("pass", "a plan by the states is still the better way") : null;
  return turn.quantity("mayAct") === 0 ? null : nextStep(turn, String(step), turn.day - since);
}

/** The next step of the statement, once the days for it have passed. */
function nextStep(turn: ActTurn, step: string, waited: number): Move | null {
  if ((step === "pass" || step === "withdraw") && waited >= turn.amount(noticeDays))
    return move("notice", "the states were given time and have no plan", SECOND_DATE);
  if (step === "notice" && waited >= turn.amount(draftDays))
    return move("draft", "the review that the law asks for has come to the comments", COMMENTS);
  if (step !== "draft" || waited < turn.amount(decisionDays)) return null;
  return turn.quantity("exposure") > turn.amount(imposeAbove)
    ? move("impose", "the releases of the next year have to be set, and there is no plan")
    : move("shelve", "the lakes have risen, and the states may go on talking");
}

function move(name: string, because: string, due?: number): Move {
  return { type: "move", move: name, because, ...(due === undefined ? {} : { due }) };
}
