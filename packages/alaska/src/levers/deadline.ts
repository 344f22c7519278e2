import { ln, type ActTurn, type EventOf, type Inner, type Move } from "@summitry/core";
import { shareMet } from "../interests/demand.ts";
import { stanceOf } from "../interests/stance.ts";
import { judgementSpread } from "../parameters/judgement-error.ts";
import { leversGraded } from "../parameters/structure.ts";
import {
  deadlineExtend,
  deadlineFull,
  deadlineLapse,
  deadlinePart,
  frustrationCarryOut,
  threatAnger,
  threatHope,
  threatReset,
  threatStance,
} from "../parameters/threats.ts";
import { isHopeful } from "./hope.ts";
import { dayOf, type Memory } from "./memory.ts";
import { deadlineOf } from "./threatening.ts";

/** The moves of Trump that end a threat. */
export const ENDS: ReadonlySet<string> = new Set(["lapse", "lift", "penalise", "sanction"]);

/** What Trump and Putin remember of a deadline of Trump's: the day on which it ends. */
export const deadlines: Memory = {
  inner: { due: null },
  on: {
    move: (inner: Inner, { by, move, due }: EventOf<"move">): void => {
      if (by !== "trump") return;
      if (move === "extend" || (move === "threaten" && due !== null)) inner.due = due;
      if (ENDS.has(move)) inner.due = null;
    },
  },
};

/**
 * On the day of a deadline Trump lets it pass, puts it off, or carries the threat out in part or in full. If the demand is
 * met in full the threat is lifted; as far as it is met, carrying out is out of the question, and passing is no lapse.
 *
 * Formula: the largest of ln(odds) + `structure.levers` * Gumbel noise, drawn once for the deadline. The odds are those of
 * `deadline.lapse`, `.extend`, `.part` and `.full`, the last two times (1 - share met) * exp((`threat.anger` * (frustration -
 * `frustration.carryOut`) - `threat.stance` * stance - `threat.reset` * resetStake - `threat.hope` if a meeting is set
 * or a text waits) / `judgement.spread`).
 */
export function deciding(turn: ActTurn): Move | null {
  const due = dayOf(turn.inner.due);
  if (due === null || turn.day < due) return null;
  const met = shareMet(turn);
  if (met === 1) return move("lift", "what was demanded is in force");
  const { uniform } = turn.occasion(`deadline ${due}`);
  const noise = (): number => turn.amount(leversGraded) * gumbel(uniform());
  const pull = pullToCarryOut(turn) / turn.amount(judgementSpread) + ln(1 - met);
  const [lapses, extended, inPart, inFull] = [
    ln(turn.amount(deadlineLapse)) + noise(),
    ln(turn.amount(deadlineExtend)) + noise(),
    ln(turn.amount(deadlinePart)) + pull + noise(),
    ln(turn.amount(deadlineFull)) + pull + noise(),
  ];
  const chosen = Math.max(lapses, extended, inPart, inFull);
  if (chosen === inFull) return move("sanction", "the deadline passed without an answer");
  if (chosen === inPart)
    return move(
      "penalise",
      "the deadline passed without an answer, and a part of what was threatened is answer enough",
    );
  if (chosen === extended)
    return { ...move("extend", "more time may bring an answer"), due: deadlineOf(uniform()) };
  return met > 0
    ? move("lift", "Moscow has answered in part")
    : move("lapse", "the reset and further talks weigh more");
}

function pullToCarryOut(turn: ActTurn): number {
  const anger = turn.quantity("frustration") - turn.amount(frustrationCarryOut);
  return (
    turn.amount(threatAnger) * anger -
    turn.amount(threatStance) * stanceOf(turn) -
    turn.amount(threatReset) * turn.quantity("resetStake") -
    (isHopeful(turn) ? turn.amount(threatHope) : 0)
  );
}

/** The standard Gumbel deviate of a uniform one: the largest of several such sums falls on each in proportion to its odds. */
function gumbel(uniform: number): number {
  return uniform === 0 ? Number.NEGATIVE_INFINITY : -ln(-ln(uniform));
}

function move(name: string, because: string) {
  return { type: "move", move: name, toward: "putin", about: "ceasefire", because } as const;
}
