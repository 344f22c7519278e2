import type { IssueWords, Outcome, Row, Value } from "@summitry/core";
import { capitalized, shortNumber, spelled } from "./english.ts";

/** Values of the inputs on one day, by id. */
export type Readings = Readonly<Record<string, number>>;

/** The words for a table. */
export interface TableVocabulary {
  /** What its meetings are about: "a ceasefire". */
  readonly topic: string;
  /** What is signed there: "the ceasefire text". */
  readonly text: string;
  /** What kind of text one with these terms is, where a table signs several kinds: "truce in the air". */
  readonly kind?: (terms: Outcome) => string;
}

/** The words for a scenario's ids. Ids without words are spelled as in the scenario. */
export interface Vocabulary {
  /** Title of the scenario: "The Alaska summit". */
  readonly title?: string;
  /** How much its numbers can be trusted, in a phrase. */
  readonly caveat?: string;
  /** What the scenario leaves out, each in a sentence. */
  readonly limits?: readonly string[];
  /** Names of agents, by id. */
  readonly agents?: Readonly<Record<string, string>>;
  /** Words for tables, by name. */
  readonly tables?: Readonly<Record<string, TableVocabulary>>;
  /** What an agent does by a move, by name of the move; follows the agent's name: "threatens Putin". */
  readonly moves?: Readonly<Record<string, (toward: string) => string>>;
  /** How issues are spoken of, by table and issue. */
  readonly issues?: Readonly<Record<string, Readonly<Record<string, IssueWords>>>>;
  /** Units of the inputs, by id. */
  readonly units?: Readonly<Record<string, string>>;
  /** Phrases by issue and value. */
  readonly values?: Readonly<Record<string, Readonly<Record<Value, string>>>>;
  /** Descriptions of the outcomes and measures, by name. */
  readonly outcomes?: Readonly<Record<string, string>>;
  /** Describes the outside world. */
  readonly worldSummary?: (sight: SummaryValues) => WorldSummary;
  /** Describes the state at the end, from the row of a run: lines with headings. */
  readonly ending?: (row: Row, dateOf: (day: number) => string) => readonly LabelledLine[];
}

/** The inputs that a description of the outside world is based on. */
export interface SummaryValues {
  readonly today: Readings;
  /** Values on the day before; `null` on the first day. */
  readonly dayBefore: Readings | null;
  /** Values on the day of the last description; `null` for the first. */
  readonly lastShown: Readings | null;
}

/** A description of the outside world on one day. */
export interface WorldSummary {
  /** The sentence. */
  readonly says: string;
  /** The state of affairs; a change of it, or a large change of `level`, is news. */
  readonly state: string;
  /** The number to watch. */
  readonly level: number;
}

/** A line with a heading. */
export interface LabelledLine {
  readonly heading: string;
  readonly says: string;
}

/** The value that means that a text is silent on an issue. */
const SILENCE = "open";

/** Turns ids into prose. */
export class FullVocabulary {
  readonly #vocabulary: Vocabulary;
  readonly #scenario: string;

  constructor(vocabulary: Vocabulary, scenario: string) {
    this.#vocabulary = vocabulary;
    this.#scenario = scenario;
  }

  get title(): string {
    return this.#vocabulary.title ?? capitalized(spelled(this.#scenario));
  }

  get caveat(): string {
    return this.#vocabulary.caveat ?? "a model, not a forecast";
  }

  get limits(): readonly string[] {
    return this.#vocabulary.limits ?? [];
  }

  agent(id: string): string {
    return own(this.#vocabulary.agents, id) ?? capitalized(spelled(id));
  }

  topic(table: string): string {
    return own(this.#vocabulary.tables, table)?.topic ?? spelled(table);
  }

  text(table: string): string {
    return own(this.#vocabulary.tables, table)?.text ?? `the ${spelled(table)} text`;
  }

  /** What kind of text one with these terms is: by its table, unless that signs several kinds. */
  kind(table: string, terms: Outcome): string {
    return own(this.#vocabulary.tables, table)?.kind?.(terms) ?? spelled(table);
  }

  /** Describes a move as a sentence without its end. */
  move(by: string, move: string, toward: string | null): string {
    const whom = toward === null ? null : this.agent(toward);
    const phrase = own(this.#vocabulary.moves, move);
    if (phrase !== undefined) return `${this.agent(by)} ${phrase(whom ?? "")}`.trimEnd();
    return `${this.agent(by)}: ${spelled(move)}${whom === null ? "" : `, toward ${whom}`}`;
  }

  outcome(name: string): string {
    return own(this.#vocabulary.outcomes, name) ?? "";
  }

  /** Names a value of an issue, without the issue. */
  value(issue: string, value: Value): string {
    if (value === SILENCE) return "silence";
    const phrase = own(own(this.#vocabulary.values, issue), value);
    return phrase ?? inWords(value, this.#issue(issue));
  }

  /** Describes a text's term on one issue; `null` when it is silent. */
  term(issue: string, value: Value): string | null {
    if (value === SILENCE) return null;
    const phrase = own(own(this.#vocabulary.values, issue), value);
    const words = this.#issue(issue);
    return phrase ?? `${words.label ?? spelled(issue)} ${inWords(value, words)}`;
  }

  /** Describes all terms of a text, without the issues on which it is silent. */
  terms(outcome: Outcome): string {
    const said = Object.entries(outcome).flatMap(([issue, value]) => this.term(issue, value) ?? []);
    return said.length === 0 ? "silence on everything" : said.join(", ");
  }

  /** The value of a column, in words if it is what a table settled. */
  #withUnit(column: string, value: unknown): string {
    const [table = "", issue = ""] = column.split(".");
    const words = own(own(this.#vocabulary.issues, table), issue);
    const isValue = typeof value === "string" || typeof value === "number";
    return words !== undefined && isValue ? inWords(value, words) : plain(value);
  }

  /** How an issue is spoken of; nothing where tables that settle one of this name don't agree on it. */
  #issue(issue: string): IssueWords {
    const tables = Object.values(this.#vocabulary.issues ?? {});
    const [first, ...others] = tables.flatMap((issues) => own(issues, issue) ?? []);
    const agree = others.every((words) => JSON.stringify(words) === JSON.stringify(first));
    return first !== undefined && agree ? first : {};
  }

  worldSummary(sight: SummaryValues): WorldSummary {
    const { worldSummary, units } = this.#vocabulary;
    if (worldSummary !== undefined) return worldSummary(sight);
    const readings = Object.entries(sight.today).map(([id, value]) => {
      const unit = own(units, id);
      return `${spelled(id)} ${shortNumber(value)}${unit === undefined ? "" : ` ${unit}`}`;
    });
    const level = Object.values(sight.today)[0] ?? 0;
    return { says: `${capitalized(readings.join(", "))}.`, state: "", level };
  }

  /** Describes the state at the end: in the scenario's own words, or else column by column. */
  ending(row: Row, columns: readonly string[], dateOf: (day: number) => string): readonly LabelledLine[] {
    const { ending } = this.#vocabulary;
    if (ending !== undefined) return ending(row, dateOf);
    const values: Readonly<Record<string, unknown>> = { ...row };
    return columns.map((name) => ({
      heading: capitalized(spelled(name).replaceAll(".", " ")),
      says: this.#withUnit(name, values[name]),
    }));
  }
}

function inWords(value: Value, { unit, values }: IssueWords): string {
  const word = own(values, value);
  return word ?? (unit === undefined ? String(value) : `${value} ${unit}`);
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: Value): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[String(key)] : undefined;
}

function plain(value: unknown): string {
  if (value === null) return "none";
  return typeof value === "number" ? shortNumber(value) : String(value);
}
