import type { Outcome, Row, Value } from "@summitry/core";
import { capital, short, spelled } from "./english.ts";

/** Values of the inputs on one day, by id. */
export type Readings = Readonly<Record<string, number>>;

/** What a table is about. */
export interface TableWords {
  /** What they meet on: "a ceasefire". */
  readonly topic: string;
  /** What is signed there: "the ceasefire text". */
  readonly text: string;
}

/** What a scenario's ids are called in prose. Everything that is left out is spelled as the scenario has it. */
export interface Vocabulary {
  /** What the scenario is called: "The Alaska summit". */
  readonly title?: string;
  /** How far its numbers can be trusted, in a phrase. */
  readonly caveat?: string;
  /** What the scenario leaves out, each in a sentence. */
  readonly limits?: readonly string[];
  /** Agents by id. */
  readonly agents?: Readonly<Record<string, string>>;
  /** Tables by name. */
  readonly tables?: Readonly<Record<string, TableWords>>;
  /** What an agent does away from the table, by move, after its name: "threatens Putin". */
  readonly moves?: Readonly<Record<string, (toward: string) => string>>;
  /** Phrases by issue and value. */
  readonly values?: Readonly<Record<string, Readonly<Record<Value, string>>>>;
  /** What happens in an outcome whose probability is reported, by name. */
  readonly outcomes?: Readonly<Record<string, string>>;
  /** What the outside world looks like. */
  readonly scene?: (sight: SceneReadings) => Scene;
  /** What stood at the end, each with a heading, from the row of a run. */
  readonly ending?: (row: Row, dateOf: (day: number) => string) => readonly HeadedLine[];
}

/** What a scene is told from. */
export interface SceneReadings {
  readonly today: Readings;
  /** The day before; `null` on the first day. */
  readonly dayBefore: Readings | null;
  /** The day of the scene that was told last; `null` for the first. */
  readonly told: Readings | null;
}

/** The outside world on one day, in words. */
export interface Scene {
  /** The sentence. */
  readonly says: string;
  /** What would be news: a change of `state`, or a large change of `level`. */
  readonly state: string;
  /** The number to watch. */
  readonly level: number;
}

/** A line with a heading. */
export interface HeadedLine {
  readonly heading: string;
  readonly says: string;
}

/** The value by which a text is silent on an issue. */
const SILENCE = "open";

/** Turns ids into prose. */
export class Words {
  readonly #vocabulary: Vocabulary;
  readonly #scenario: string;

  constructor(vocabulary: Vocabulary, scenario: string) {
    this.#vocabulary = vocabulary;
    this.#scenario = scenario;
  }

  get title(): string {
    return this.#vocabulary.title ?? capital(spelled(this.#scenario));
  }

  get caveat(): string {
    return this.#vocabulary.caveat ?? "a model, not a forecast";
  }

  get limits(): readonly string[] {
    return this.#vocabulary.limits ?? [];
  }

  agent(id: string): string {
    return own(this.#vocabulary.agents, id) ?? capital(spelled(id));
  }

  topic(table: string): string {
    return own(this.#vocabulary.tables, table)?.topic ?? spelled(table);
  }

  text(table: string): string {
    return own(this.#vocabulary.tables, table)?.text ?? `the ${spelled(table)} text`;
  }

  /** What an agent does away from the table, as a sentence without its end. */
  move(by: string, move: string, toward: string | null): string {
    const whom = toward === null ? null : this.agent(toward);
    const phrase = own(this.#vocabulary.moves, move);
    if (phrase !== undefined) return `${this.agent(by)} ${phrase(whom ?? "")}`.trimEnd();
    return `${this.agent(by)}: ${spelled(move)}${whom === null ? "" : `, toward ${whom}`}`;
  }

  outcome(name: string): string {
    return own(this.#vocabulary.outcomes, name) ?? "";
  }

  /** What a text says on one issue, or `null` where it is silent. */
  term(issue: string, value: Value): string | null {
    if (value === SILENCE) return null;
    return own(own(this.#vocabulary.values, issue), value) ?? `${spelled(issue)} ${value}`;
  }

  /** What a text says, issue by issue, without those on which it is silent. */
  terms(outcome: Outcome): string {
    const said = Object.entries(outcome).flatMap(([issue, value]) => this.term(issue, value) ?? []);
    return said.length === 0 ? "silence on everything" : said.join(", ");
  }

  scene(sight: SceneReadings): Scene {
    const { scene } = this.#vocabulary;
    if (scene !== undefined) return scene(sight);
    const readings = Object.entries(sight.today).map(([id, value]) => `${spelled(id)} ${short(value)}`);
    const level = Object.values(sight.today)[0] ?? 0;
    return { says: `${capital(readings.join(", "))}.`, state: "", level };
  }

  /** What stood at the end: the scenario's own words, or the columns as they are. */
  ending(row: Row, columns: readonly string[], dateOf: (day: number) => string): readonly HeadedLine[] {
    const { ending } = this.#vocabulary;
    if (ending !== undefined) return ending(row, dateOf);
    const values: Readonly<Record<string, unknown>> = { ...row };
    return columns.map((name) => ({
      heading: capital(spelled(name).replaceAll(".", " ")),
      says: plain(values[name]),
    }));
  }
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: Value): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[String(key)] : undefined;
}

function plain(value: unknown): string {
  if (value === null) return "none";
  return typeof value === "number" ? short(value) : String(value);
}
