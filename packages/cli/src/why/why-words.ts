import type { Agendas, Outcome, RedLine, ScenarioDefinition, Value } from "@summitry/core";
import type { HolderAndLine } from "@summitry/analysis";
import { Calendar, type FullVocabulary } from "@summitry/story";
import { joined, plainReason, spelled } from "@summitry/story/english";

/** What of a scenario the words for its reasons are about. */
export type WhyDefinition = Pick<
  ScenarioDefinition<Agendas, object, string>,
  "name" | "start" | "days" | "tables" | "agents"
>;

/** The words for the reasons of a run. */
export class WhyWords {
  readonly vocabulary: FullVocabulary;
  readonly calendar: Calendar;
  readonly #definition: WhyDefinition;

  constructor(definition: WhyDefinition, vocabulary: FullVocabulary) {
    this.#definition = definition;
    this.vocabulary = vocabulary;
    this.calendar = new Calendar(definition.start);
  }

  /** Names of agents in a sentence. */
  names(ids: readonly string[]): string {
    return joined(ids.map((id) => this.vocabulary.agent(id)));
  }

  /** A red line with its holder: "Zelensky's red line on guarantees". */
  line({ holder, line }: HolderAndLine): string {
    return `${this.possessive(holder)} red line ${this.#lineName(line)}`;
  }

  /** Red lines with their holders: "Zelensky's red lines on guarantees and on recognition". */
  lines(lines: readonly HolderAndLine[]): string {
    const holders = [...new Set(lines.map(({ holder }) => holder))];
    const said = holders.map((holder) => {
      const own = lines.filter((each) => each.holder === holder);
      const [first, ...others] = own;
      if (first !== undefined && others.length === 0) return this.line(first);
      return `${this.possessive(holder)} red lines ${joined(own.map(({ line }) => this.#lineName(line)))}`;
    });
    return joined(said);
  }

  /** A red line without words is one on what its id says. */
  #lineName(line: string): string {
    const words = this.vocabulary.redLine(line);
    return words === line ? `on ${spelled(line)}` : words;
  }

  /** "Zelensky's" */
  possessive(id: string): string {
    return `${this.vocabulary.agent(id)}'s`;
  }

  /** What a red line says, as its holder would. */
  because({ holder, line }: HolderAndLine): string {
    const lines: readonly RedLine[] = this.#definition.agents.find(({ id }) => id === holder)?.redLines ?? [];
    return lines.find(({ id }) => id === line)?.because ?? "";
  }

  /** A party, or a red line given as `holder.line`, with its holder. */
  who(id: string): string {
    const at = id.indexOf(".");
    return at < 0
      ? this.vocabulary.agent(id)
      : this.line({ holder: id.slice(0, at), line: id.slice(at + 1) });
  }

  /** Names those who sit at a table, and who of them mediates. */
  seated(table: string, seats: readonly string[], level: string | null = null): string {
    const signing = this.#definition.tables[table]?.protocol.parties?.(seats) ?? seats;
    const mediators = seats.filter((seat) => !signing.includes(seat));
    const mediated = mediators.length === 0 ? "" : `, with ${this.names(mediators)} as mediator`;
    return `${this.vocabulary.those(signing, level ?? undefined)}${mediated}`;
  }

  /** Whether some may sign at a table without the others. */
  allowsCoalitions(table: string): boolean {
    return this.#definition.tables[table]?.protocol.goOn !== undefined;
  }

  /** The terms of a text by issue: those that it settles, and the names of those that it leaves out. */
  terms(
    table: string,
    outcome: Outcome,
  ): { readonly settled: readonly (readonly [string, string])[]; readonly open: readonly string[] } {
    const words = Object.entries(outcome).map(([issue, value]) => {
      const silent = this.vocabulary.term(issue, value) === null;
      return { label: this.issue(table, issue), value: silent ? null : this.vocabulary.value(issue, value) };
    });
    return {
      settled: words.flatMap(({ label, value }) => (value === null ? [] : [[label, value] as const])),
      open: words.filter(({ value }) => value === null).map(({ label }) => label),
    };
  }

  /** A value of an issue; "left out" for silence. */
  value(issue: string, value: Value): string {
    return this.vocabulary.term(issue, value) === null ? "left out" : this.vocabulary.value(issue, value);
  }

  /** A term of a text in words: "quota middle", "silence on the quota". */
  term(table: string, issue: string, value: Value): string {
    return this.vocabulary.term(issue, value) ?? `silence on ${this.issue(table, issue)}`;
  }

  /** A reason that an agent or the engine gave, in plain words. */
  reason(because: string): string {
    return plainReason(because.replace(/^\S+ walked out: /, ""));
  }

  /** Names an issue. */
  issue(table: string, name: string): string {
    return this.#definition.tables[table]?.agenda.words?.[name]?.label ?? spelled(name);
  }

  /** An amount in the unit of a table, if it has one. */
  amount(table: string, value: number): string {
    const unit = this.vocabulary.unit(table);
    return `${rounded(value)}${unit === null ? "" : ` ${unit}`}`;
  }
}

/** A number with two significant digits, or as a whole number from 100 on. */
function rounded(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
}
