import type { EventOf } from "@summitry/core";
import type { TextEnd } from "../events/event-groups.ts";
import { sameTerms } from "../events/latest-terms.ts";
import type { StoryContext } from "./story-context.ts";
import type { FullVocabulary } from "../words/full-vocabulary.ts";

const VERBS = { lapse: "lapsed", expire: "ran out", collapse: "fell apart" };

/**
 * Says why terms that were signed before are signed again: what became of the text that had them last. Empty when
 * that text stands as it did.
 *
 * @param told The day on which the story told these terms in full.
 */
export function signedAgain(teller: StoryContext, sign: EventOf<"sign">, told: number): string {
  const all = [...teller.signed.values()];
  const earlier = all.slice(0, all.indexOf(sign));
  const last = earlier.findLast(
    ({ table, outcome }) => table === sign.table && sameTerms(outcome, sign.outcome),
  );
  const end = last === undefined ? undefined : teller.textEnds.get(last.text);
  if (last === undefined || end === undefined || end.day > sign.day) return "";
  const { vocabulary, calendar } = teller;
  const text = last.day === told ? null : `the one of ${calendar.date(last.day)}`;
  return `${ended(end, text, vocabulary)} on ${calendar.date(end.day)}`;
}

/** Says how the text just named ended, or another one. */
function ended(end: TextEnd, text: string | null, words: FullVocabulary): string {
  if (end.type !== "refuse") return `${text === null ? ", which" : ` after ${text}`} ${VERBS[end.type]}`;
  const refused = `${words.agent(end.by)} refused to ratify`;
  return text === null ? `, which ${refused}` : ` after ${refused} ${text}`;
}
