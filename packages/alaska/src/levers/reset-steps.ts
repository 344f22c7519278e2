import type { ActTurn, EventOf, Inner, Move, Text } from "@summitry/core";
import { isQuiet } from "../tables/quiet.ts";
import { decides } from "../judgement/decides.ts";
import { waits } from "../judgement/waits.ts";
import { resetAnger, resetCalm, stepDelay, stepRate, stepThreat, takeBackRate } from "../parameters/reset.ts";
import type { ResetText } from "../tables/reset.ts";
import { HELD_BACK, REIMPOSED, stepOf, stepsIn, waitsForTruce, type ResetStep } from "../tables/steps.ts";
import { dayOf, type Memory } from "./memory.ts";
import type { Lever } from "./moves-today.ts";

/** What the two presidents remember of the steps of a reset, and of what has put them in doubt since. */
export const carriedOut: Memory = {
  inner: { carried: [], heldBack: null, doubt: null },
  on: {
    move: (inner: Inner, { day, by, move }: EventOf<"move">): void => {
      const step = stepOf(move);
      if (step !== undefined) inner.carried = [...carriedBy(inner), step.id];
      if (move === HELD_BACK) inner.heldBack = day;
      if (move === "sanction" && by === "trump") inner.doubt = day;
      if (move === REIMPOSED) inner.carried = carriedBy(inner).filter((id) => stepOf(id)?.relief !== true);
    },
    collapse: (inner: Inner, { day, table }: EventOf<"collapse">): void => {
      if (table === "reset") inner.doubt = day;
    },
  },
};

/**
 * Carries out the steps of a reset that are one president's to take, each on a day of its own after the text entered into
 * force. What the text puts off waits for a truce. Whether a step is taken when its day has come is decided for that
 * occasion; if not, all that is left is held back, and looked at again later.
 */
export function carryingOut(by: ResetStep["by"]): Lever {
  return (turn) => {
    const text = turn.inForce("reset");
    if (text === null || isHeldBack(turn)) return null;
    const carried = carriedBy(turn.inner);
    for (const { step, day } of planOf(turn, text, by)) {
      if (turn.day < day || carried.includes(step.id)) continue;
      if (waitsForTruce(text.outcome as ResetText, step) && !isQuiet(turn)) continue;
      const taken = isTaken(turn, text, step);
      return {
        type: "move",
        move: taken ? step.id : HELD_BACK,
        toward: by === "trump" ? "putin" : "trump",
        about: text.id,
        because: taken ? "the text on the reset says so" : "this is not the time",
      };
    }
    return null;
  };
}

/**
 * Takes back the relief that has been carried out: decided once for each occasion that puts it in doubt, a threat against
 * Moscow carried out in full or the end of the text.
 */
export function takingBack(turn: ActTurn): Move | null {
  const doubt = dayOf(turn.inner.doubt);
  if (doubt !== turn.day - 1 || turn.quantity("resetRelief") === 0) return null;
  if (!decides(turn, `doubt ${doubt}`, takeBackRate)) return null;
  return {
    type: "move",
    move: REIMPOSED,
    toward: "putin",
    because: "relief was given for conduct that has ended",
  };
}

/** A step that is an agent's to take, and the day from which it may. */
interface Planned {
  readonly step: ResetStep;
  readonly day: number;
}

/** Cache by text: the days of its steps are drawn once, and asked for every day. */
const plans = new WeakMap<Text, Map<ResetStep["by"], readonly Planned[]>>();

function planOf(turn: ActTurn, text: Text, by: ResetStep["by"]): readonly Planned[] {
  let plan = plans.get(text)?.get(by);
  if (plan === undefined) {
    const since = text.forceDay ?? text.signedDay;
    const after = ({ id, size }: ResetStep): number =>
      waits(turn, `${id} of ${text.id}`, size * turn.amount(stepDelay));
    plan = stepsIn(text.outcome)
      .filter((step) => step.by === by)
      .map((step) => ({ step, day: since + after(step) }));
    plans.set(text, (plans.get(text) ?? new Map<ResetStep["by"], readonly Planned[]>()).set(by, plan));
  }
  return plan;
}

function isTaken(turn: ActTurn, text: Text, { id }: ResetStep): boolean {
  const pull =
    -turn.amount(stepThreat) * turn.quantity("threatLive") -
    turn.amount(resetAnger) * (turn.quantity("frustration") - turn.amount(resetCalm));
  const again = dayOf(turn.inner.heldBack);
  return decides(turn, `${id} of ${text.id} after ${again ?? "signature"}`, stepRate, pull);
}

/** Whether what is left has been held back, and it is too early to look at it again. */
function isHeldBack(turn: ActTurn): boolean {
  const since = dayOf(turn.inner.heldBack);
  return since !== null && turn.day < since + waits(turn, `held back ${since}`, stepDelay);
}

function carriedBy({ carried }: Readonly<Inner>): readonly string[] {
  return Array.isArray(carried) ? carried : [];
}
