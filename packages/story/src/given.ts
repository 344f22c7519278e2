import { InputError } from "@summitry/core";
import { aFlag, aFunction, aListOf, anObject, anything, maybe } from "@summitry/core/checks";
import { Calendar } from "./words/calendar.ts";
import { FullVocabulary } from "./words/full-vocabulary.ts";

const takesDefinition = anObject(
  { start: anything },
  { open: true, of: "a scenario's definition: an object" },
);
const takesLog = aListOf(anObject({}, { open: true, of: "an event" }), { of: "events" });
const takesDetail = anObject(
  { verbose: maybe(aFlag), worthOf: maybe(aFunction) },
  { within: "", of: "options: an object" },
);

/** Checks that words are such as `wordsOf` makes. */
export function assertVocabulary(words: unknown): void {
  if (words instanceof FullVocabulary) return;
  throw new InputError({ field: "words", value: words, allowed: "words as wordsOf makes them" });
}

/** Checks that a calendar is one. */
export function assertCalendar(calendar: unknown): void {
  if (calendar instanceof Calendar) return;
  throw new InputError({ field: "calendar", value: calendar, allowed: "a Calendar" });
}

/** Checks what a story is to be told from. */
export function assertTold(definition: unknown, log: unknown, words: unknown, detail: unknown): void {
  takesDefinition("definition", definition);
  takesLog("log", log);
  assertVocabulary(words);
  takesDetail("detail", detail);
}
