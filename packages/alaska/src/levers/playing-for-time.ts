import { ln, type ActTurn, type Move } from "@summitry/core";
import { stanceOf } from "../interests/stance.ts";
import { decides } from "../judgement/decides.ts";
import { flatterUpTo, flatterWait } from "../parameters/reactions.ts";
import { stallBefore, stallRate } from "../parameters/threats.ts";
import { dayOf } from "./memory.ts";
import { isDueToday } from "./reacting.ts";

/**
 * Shortly before a deadline he may offer further talks. It reduces frustration and commits him to nothing.
 *
 * Formula: `stall.before` days before the deadline, with the odds of `stall.rate` times twice the value of delay.
 */
export function playingForTime(turn: ActTurn): Move | null {
  const due = dayOf(turn.inner.due);
  if (due === null || due - turn.day !== turn.amount(stallBefore)) return null;
  const delay = 2 * turn.quantity("delayValue");
  if (delay <= 0 || !decides(turn, `deadline ${due}`, stallRate, ln(delay))) return null;
  return { type: "move", move: "stall", toward: "trump", because: "talks cost less than an answer" };
}

/** Praise some days after he and Trump have spoken, `flatter.wait` on average, as long as it can still win something. */
export function flattering(turn: ActTurn): Move | null {
  if (!isDueToday(turn, turn.inner.contact, "contact", flatterWait)) return null;
  if (stanceOf(turn) > turn.amount(flatterUpTo)) return null;
  return { type: "move", move: "flatter", toward: "trump", because: "Trump's ear is worth keeping" };
}
