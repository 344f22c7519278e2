import type { Outcome } from "@summitry/core";
import { joined, withCount } from "../words/english.ts";
import type { FullVocabulary } from "../words/full-vocabulary.ts";
import { sameTerms } from "../events/latest-terms.ts";

/** Most changes that are named; of more, the rest is counted. */
const MANY = 3;

/**
 * Says how a party moved from its first offer of a meeting to its last, to go on a sentence about how it opened. Empty where
 * it had no chance to: it made one offer.
 */
export function concessions(words: FullVocabulary, offers: readonly Outcome[]): string {
  const [first] = offers;
  const last = offers.at(-1);
  if (first === undefined || last === undefined || offers.length < 2) return "";
  if (sameTerms(first, last))
    return offers.every((offer) => sameTerms(offer, first))
      ? ", and holds to that"
      : ", and comes back to that";
  const changed = Object.entries(last).filter(([issue, value]) => first[issue] !== value);
  const named = changed.length > MANY + 1 ? changed.slice(0, MANY) : changed;
  const steps = named.map(([issue, value]) => ({
    old: words.term(issue, first[issue] ?? value),
    now: words.term(issue, value),
  }));
  const swapped = steps.flatMap(({ old, now }) =>
    old === null || now === null ? [] : `${now} instead of ${old}`,
  );
  const added = steps.flatMap(({ old, now }) => (old === null && now !== null ? now : []));
  const dropped = steps.flatMap(({ old, now }) => (now === null && old !== null ? old : []));
  const rest = changed.length - named.length;
  const moves = [
    ...swapped,
    ...(added.length === 0 ? [] : [`${joined(added)} added`]),
    ...(dropped.length === 0 ? [] : [`${joined(dropped)} dropped`]),
    ...(rest === 0 ? [] : [withCount(rest, "more change")]),
  ];
  return `; by the last offer, ${moves.join(", ")}`;
}
