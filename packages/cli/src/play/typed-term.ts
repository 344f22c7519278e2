import type { BargainingTurn, Value } from "@summitry/core";
import { spelled } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";
import { listed } from "./listed.ts";

/** What a typed piece of an offer settles. */
export interface Term {
  readonly issue: string;
  readonly value: Value;
}

/** Interprets "issue=value", or a term in the words of the screen; a text says why it is neither. */
export function typedTerm(piece: string, turn: BargainingTurn, words: FullVocabulary): Term | string {
  if (!piece.includes("=")) return termInWords(piece, turn, words);
  const [name = "", wanted = "", ...more] = piece.split("=").map((each) => each.trim());
  if (more.length > 0) return notOne(piece);
  const { issues, names } = turn.agenda;
  const issue = exactOrOnly(names, name, (each) => [each, ...namesOf(each, turn)]);
  if (issue === null) return `"${name}" is no issue here; the issues are ${names.join(", ")}.`;
  const values = issues[issue] ?? [];
  const value = exactOrOnly(values, wanted, (each) => [String(each), ...inWords(issue, each, words)]);
  if (value === null) return `${issue} can't be "${wanted}"; it can be ${listed(values, ", ")}.`;
  return { issue, value };
}

/** A term without its issue: "a deterrence force". Numbers alone say nothing. */
function termInWords(piece: string, { agenda }: BargainingTurn, words: FullVocabulary): Term | string {
  const terms = agenda.names.flatMap((issue) =>
    (agenda.issues[issue] ?? []).map((value) => ({ issue, value })),
  );
  const meant = terms.filter(
    ({ issue, value }) =>
      (typeof value === "string" && isSame(value, piece)) ||
      [words.term(issue, value), words.value(issue, value)].some(
        (phrase) => phrase !== null && Number.isNaN(Number(phrase)) && isSame(phrase, piece),
      ),
  );
  const [first, ...others] = meant;
  if (first === undefined) return notOne(piece);
  if (others.length === 0) return first;
  return `"${piece}" could be ${meant.map(({ issue, value }) => `${issue}=${value}`).join(" or ")}.`;
}

const notOne = (piece: string): string => `offer takes issue=value with commas, and "${piece}" is not one.`;

const namesOf = (issue: string, { agenda }: BargainingTurn): readonly string[] => [
  spelled(issue),
  agenda.words?.[issue]?.label ?? issue,
];

const inWords = (issue: string, value: Value, words: FullVocabulary): readonly string[] => [
  words.value(issue, value),
  words.term(issue, value) ?? "",
];

/** The choice that is typed to the letter, or else the only one that is spoken of so; `null` if there is none. */
function exactOrOnly<T extends Value>(
  choices: readonly T[],
  typed: string,
  spoken: (choice: T) => readonly string[],
): T | null {
  const exact = choices.find((choice) => String(choice) === typed);
  if (exact !== undefined) return exact;
  const [only, ...others] = choices.filter((choice) => spoken(choice).some((name) => isSame(name, typed)));
  return only === undefined || others.length > 0 ? null : only;
}

/** Whether two phrases are the same but for capitals and an article in front. */
function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

const bare = (phrase: string): string => phrase.toLowerCase().replace(/^(an?|the) /, "");
