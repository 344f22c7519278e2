import type { TextAction, TextTurn } from "@summitry/core";
import { isReviewed, pullOf } from "../interests/keeping.ts";
import type { Belligerent } from "../interests/war.ts";
import { decides } from "../judgement/decides.ts";
import { daysSince } from "../levers/memory.ts";
import { giveUpRate, truceRenew, truceVoid } from "../parameters/truces.ts";
import { isPartial, type CeasefireText } from "../tables/ceasefire.ts";

/** The reason for which a truce ends that was signed and never began. */
export const NOT_CARRIED_OUT = "the truce was never carried out";

/**
 * Whether a side at war keeps a truce. It asks itself on the day after a partial truce entered into force whether to carry it out, and
 * later on the days of review and when the other side has violated it on purpose whether to give it up.
 */
export function keepingATruce(side: Belligerent, turn: TextTurn): TextAction {
  const { text } = turn;
  const [outcome, since] = [text.outcome as CeasefireText, turn.day - (text.forceDay ?? turn.day)];
  if (since === 1 && isPartial(outcome)) {
    const isVoid = decides(turn, `carry out ${text.id}`, truceVoid, pullOf(side, turn, text, turn));
    return isVoid ? { type: "denounce", because: NOT_CARRIED_OUT } : { type: "keep" };
  }
  const violated = daysSince(turn.day, turn.inner.violated) === 0;
  if (!violated && !isReviewed(text, turn)) return { type: "keep" };
  const occasion = `${violated ? "violation" : "review"} ${text.id} ${since}`;
  if (!decides(turn, `give up ${occasion}`, giveUpRate, pullOf(side, turn, text, turn)))
    return { type: "keep" };
  return { type: "denounce", because: "the truce brings less than fighting on" };
}

/**
 * Whether Putin renews a truce whose term is over: a decision with the base rate `truce.renew`, pulled by what he has to lose
 * by ending it. Kyiv renews what is worth at least walking away to it.
 */
export function renewATruce(turn: TextTurn): TextAction {
  const { text } = turn;
  const pull = -pullOf("putin", turn, text, turn);
  if (decides(turn, `renew ${text.id} ${turn.day}`, truceRenew, pull)) return { type: "renew" };
  return { type: "expire", because: "the truce was meant for that time alone" };
}
