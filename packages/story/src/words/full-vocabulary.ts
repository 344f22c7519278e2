import type {
  HistoryCoding,
  Identity,
  IssueWords,
  LabelledLine,
  Outcome,
  ScenarioDefinition,
  StartState,
  StoryHints,
  Value,
  Vocabulary,
  WorldReadings,
  WorldSummary,
} from "@summitry/core";
import type { Calendar } from "./calendar.ts";
import { capitalized, joined, shortNumber, spelled } from "./english.ts";
import { phrasing } from "./phrasing.ts";

/** What of a scenario's definition its words are about: its name, and the issues and inputs with their units. */
export type Spoken = Pick<ScenarioDefinition, "name"> &
  Partial<Pick<ScenarioDefinition, "tables" | "inputs">>;

/** What a scenario package says about words. */
export interface PackageWords<R extends Identity = Identity> {
  readonly vocabulary?: Vocabulary;
  readonly story?: StoryHints<R>;
}

/** The value that means that a text is silent on an issue. */
const SILENCE = "open";

/** Turns ids into prose. */
export class FullVocabulary {
  readonly #scenario: Spoken;
  readonly #vocabulary: Vocabulary;
  readonly #story: StoryHints;

  /** Ids without words are spelled as they stand. */
  constructor(scenario: Spoken, { vocabulary = {}, story = {} }: PackageWords = {}) {
    this.#scenario = scenario;
    this.#vocabulary = vocabulary;
    this.#story = story;
  }

  /** Title of the scenario. */
  get title(): string {
    return this.#vocabulary.title ?? capitalized(spelled(this.#scenario.name));
  }

  /** How much its numbers can be trusted, in a phrase. */
  get caveat(): string {
    return this.#vocabulary.caveat ?? "a model, not a forecast";
  }

  /** What the scenario leaves out, each in a sentence. */
  get limits(): readonly string[] {
    return this.#vocabulary.limits ?? [];
  }

  /** What histories of its runs are made of; `null` where nobody has said it. */
  get history(): HistoryCoding | null {
    return this.#story.history ?? null;
  }

  /** Names an agent. */
  agent(id: string): string {
    return own(this.#vocabulary.agents, id) ?? capitalized(spelled(id));
  }

  /** Names those who meet, at the level at which they do. */
  those(ids: readonly string[], level?: string): string {
    const words = level === undefined ? undefined : own(this.#vocabulary.levels, level);
    const names = joined(ids.map((id) => this.speaker(id, level)));
    return words === undefined ? names : `${words.who} ${names}`;
  }

  /** Names an agent as what is done at a level is told of it: "the United States" for the envoys of its president. */
  speaker(id: string, level?: string): string {
    const words = level === undefined ? undefined : own(this.#vocabulary.levels, level);
    return own(words?.agents, id) ?? this.agent(id);
  }

  /** Whether those who meet at a level speak for others, so that they end a round where the others would walk out. */
  isForOthers(level?: string): boolean {
    return level !== undefined && own(this.#vocabulary.levels, level) !== undefined;
  }

  /** Says when something that a move sets runs out. */
  due(move: string, date: string): string {
    return own(this.#vocabulary.dues, move)?.(date) ?? `with a deadline on ${date}`;
  }

  /** Names talks at a level on what a table is about: "talks on a ceasefire". */
  talks(table: string, level?: string): string {
    const words = level === undefined ? undefined : own(this.#vocabulary.levels, level);
    return `${words?.talks ?? "talks"} on ${this.topic(table)}`;
  }

  /** Names what meetings at a table are about. */
  topic(table: string): string {
    return own(this.#vocabulary.tables, table)?.topic ?? spelled(table);
  }

  /** Names what is signed at a table. */
  text(table: string): string {
    return own(this.#vocabulary.tables, table)?.text ?? `the ${spelled(table)} text`;
  }

  /** In what unit texts and walking away are worth something at a table; `null` where that has a scale of its own. */
  unit(table: string): string | null {
    return own(this.#vocabulary.tables, table)?.unit ?? null;
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

  /** Names a red line, to follow "the red line". */
  redLine(id: string): string {
    return own(this.#vocabulary.redLines, id) ?? id;
  }

  /** Says what an outcome or a measure counts; nothing where nobody has said it. */
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
    const words = own(own(this.#scenario.tables, table)?.agenda.words, issue);
    const isValue = typeof value === "string" || typeof value === "number";
    return words !== undefined && isValue ? inWords(value, words) : plain(value);
  }

  /** How an issue is spoken of; nothing where tables that settle one of this name don't agree on it. */
  #issue(issue: string): IssueWords {
    const tables = Object.values(this.#scenario.tables ?? {});
    const [first, ...others] = tables.flatMap(({ agenda }) => own(agenda.words, issue) ?? []);
    const agree = others.every((words) => JSON.stringify(words) === JSON.stringify(first));
    return first !== undefined && agree ? first : {};
  }

  /** Says how things stand when the run begins; nothing where nobody has said it. */
  opening(state: StartState, calendar: Calendar): readonly string[] {
    return this.#story.opening?.(state, phrasing(calendar)) ?? [];
  }

  /** Describes the outside world on a day: in the scenario's own words, or else input by input. */
  world(readings: WorldReadings, calendar: Calendar): WorldSummary {
    if (this.#story.world !== undefined) return this.#story.world(readings, phrasing(calendar));
    const said = Object.entries(readings.today).map(
      ([id, value]) => `${spelled(id)} ${shortNumber(value)}${this.#unit(id)}`,
    );
    const level = Object.values(readings.today)[0] ?? 0;
    return { says: `${capitalized(said.join(", "))}.`, state: "", level };
  }

  /** The unit of an input, to go after its value; plain numbers have none. */
  #unit(input: string): string {
    const unit = own(this.#scenario.inputs, input)?.unit ?? "";
    return unit === "" || unit === "1" ? "" : ` ${unit}`;
  }

  /** Describes the state at the end: in the scenario's own words, or else column by column. */
  ending(row: Identity, columns: readonly string[], calendar: Calendar): readonly LabelledLine[] {
    if (this.#story.ending !== undefined) return this.#story.ending(row, phrasing(calendar));
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
