import type { TextTurn } from "@summitry/core";
import { waits } from "../judgement/waits.ts";
import { ratificationWait } from "../parameters/talks.ts";

/**
 * Whether an agent answers today about a text that waits for it: after a wait of mean `ratification.wait` from the
 * signature, drawn once for the text, on the last day for an answer at the latest, and at once while Kyiv is threatened with
 * the loss of support. Until then the capital looks at it.
 */
export function answersToday(turn: TextTurn): boolean {
  const { id, signedDay, lapsesAfter } = turn.text;
  if (lapsesAfter !== null && turn.day >= lapsesAfter) return true;
  if (turn.agent === "zelensky" && turn.quantity("threatenedCut") > 0) return true;
  return turn.day - signedDay >= waits(turn, `answer ${id}`, ratificationWait);
}
