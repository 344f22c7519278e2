import type { Outcome, Value } from "../agenda/issues.ts";

/** The words for a table. */
export interface TableVocabulary {
  /** What its meetings are about: "a ceasefire". */
  readonly topic: string;
  /** What is signed there: "the ceasefire text". */
  readonly text: string;
  /** What kind of text one with these terms is, where a table signs several kinds: "truce in the air". */
  readonly kind?: (terms: Outcome) => string;
  /** Unit of what texts and walking away are worth there: "billion dollars". Left out where they have a scale of their own. */
  readonly unit?: string | undefined;
}

/** The words for those who meet at a level below the usual one: "envoys of the United States and Russia". */
export interface LevelVocabulary {
  /** Who they are: "envoys of". */
  readonly who: string;
  /** What the meetings are: "talks of envoys". */
  readonly talks: string;
  /** Whom they speak for, by id of the agent: "the United States"; the agent's own name where left out. */
  readonly agents?: Readonly<Record<string, string>>;
}

/**
 * The words for a scenario's ids. Ids without words are spelled as in the scenario. How issues are spoken of, and in which
 * units, is said where their agenda is made.
 */
export interface Vocabulary {
  /** Title of the scenario: "The Alaska summit". */
  readonly title?: string;
  /** How much its numbers can be trusted, in a phrase. */
  readonly caveat?: string;
  /** What the scenario leaves out, each in a sentence. */
  readonly limits?: readonly string[];
  /** Names of agents, by id. */
  readonly agents?: Readonly<Record<string, string>>;
  /** Words for meetings at a level, by its name; a level without words is that of the agents themselves. */
  readonly levels?: Readonly<Record<string, LevelVocabulary>>;
  /** Words for tables, by name. */
  readonly tables?: Readonly<Record<string, TableVocabulary>>;
  /** What an agent does by a move, by name of the move; follows the agent's name: "threatens Putin". */
  readonly moves?: Readonly<Record<string, (toward: string) => string>>;
  /** How the day is told that a move sets, by name of the move: "until 4 May"; as its deadline where left out. */
  readonly dues?: Readonly<Record<string, (date: string) => string>>;
  /** Phrases by issue and value. */
  readonly values?: Readonly<Record<string, Readonly<Record<Value, string>>>>;
  /** Names of red lines, by id, to follow "the red line": "on losses charged to users". */
  readonly redLines?: Readonly<Record<string, string>>;
  /** What the outcomes and measures count, by name. */
  readonly outcomes?: Readonly<Record<string, string>>;
}
