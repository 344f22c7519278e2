import type { Agendas, ScenarioDefinition, Value } from "@summitry/core";
import { Calendar, type FullVocabulary } from "@summitry/story";
import { spelled } from "@summitry/story/english";

type Definition = Pick<ScenarioDefinition<Agendas, object, string>, "start" | "tables">;

/** The words for what is told of a batch. */
export class BatchWords {
  readonly vocabulary: FullVocabulary;
  readonly #definition: Definition;
  readonly #calendar: Calendar;

  constructor(definition: Definition, vocabulary: FullVocabulary) {
    this.vocabulary = vocabulary;
    this.#definition = definition;
    this.#calendar = new Calendar(definition.start);
  }

  /** A party, or a red line given as `holder.line`. */
  who(id: string): string {
    const at = id.indexOf(".");
    if (at < 0) return this.vocabulary.agent(id);
    const line = id.slice(at + 1);
    const words = this.vocabulary.redLine(line);
    return `${this.vocabulary.agent(id.slice(0, at))}'s red line ${words === line ? `on ${spelled(line)}` : words}`;
  }

  /** Names an issue of a table. */
  issue(table: string, name: string): string {
    return this.#definition.tables[table]?.agenda.words?.[name]?.label ?? spelled(name);
  }

  /** A value of an issue; "left out" for silence. */
  value(issue: string, value: Value): string {
    return this.vocabulary.term(issue, value) === null ? "left out" : this.vocabulary.value(issue, value);
  }

  /** A day of the run: "15 August". */
  day(value: number): string {
    return this.#calendar.date(Math.round(value));
  }

  /** An amount in the unit of a table, if it has one, with two significant digits. */
  amount(table: string, value: number): string {
    const unit = this.vocabulary.unit(table);
    const rounded = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(2));
    return `${rounded}${unit === null ? "" : ` ${unit}`}`;
  }
}
