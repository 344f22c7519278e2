/** The story of a run in plain words, from its log. */

// A run as a story
export { story, type AnyDefinition, type Detail, type StoryDay } from "./story.ts";
export { Storyteller } from "./storyteller.ts";
export { watchedRun, type AskedAbout, type OfferWorth, type WorthOf } from "./watched-run.ts";
export type { Paragraph, Tone } from "./describe/paragraph.ts";
export { sameTerms } from "./events/latest-terms.ts";
export { asText } from "./as-text.ts";

// Words
export { wordsOf } from "./words/words-of.ts";
export { FullVocabulary, type Spoken, type PackageWords } from "./words/full-vocabulary.ts";
export { Calendar } from "./words/calendar.ts";
