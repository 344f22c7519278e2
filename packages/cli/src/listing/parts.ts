import type { Agenda, Scenario, Value } from "@summitry/core";
import type { Listed } from "./listed.ts";
import { grouped, joined } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";

/** A table: what it can settle, issue by issue. */
export interface ListedTable extends Listed {
  /** The issues with their values. */
  readonly issues: readonly Listed[];
}

/** What a scenario is made of. */
export interface Parts {
  readonly agents: readonly Listed[];
  readonly redLines: readonly Listed[];
  readonly tables: readonly ListedTable[];
  readonly mechanisms: readonly Listed[];
  readonly outcomes: readonly Listed[];
  readonly measures: readonly Listed[];
}

/** What a scenario is made of, in the words of its vocabulary. */
export function listedParts({ definition, outcomes, measures }: Scenario, words: FullVocabulary): Parts {
  const { agents, tables, mechanisms = [] } = definition;
  const listed = (tests: object): readonly Listed[] =>
    Object.keys(tests).map((id) => ({ id, about: words.outcome(id) }));
  const holders = new Map<string, { readonly because: string; readonly names: string[] }>();
  for (const { id, redLines } of agents) {
    for (const { id: line, because } of redLines) {
      const names = holders.get(line)?.names ?? [];
      holders.set(line, { because, names: [...names, words.agent(id)] });
    }
  }
  return {
    agents: agents.map(({ id }) => ({ id, about: words.agent(id) })),
    redLines: [...holders].map(([id, { because, names }]) => ({
      id,
      about: `${because} (held by ${joined(names)})`,
    })),
    tables: Object.entries(tables).map(([id, { agenda }]) => ({
      id,
      about: `${agenda.names.join(", ")}: ${grouped(agenda.size)} possible texts`,
      issues: issuesOf(agenda),
    })),
    mechanisms: mechanisms.map(({ id, because }) => ({ id, about: because })),
    outcomes: listed(outcomes),
    measures: listed(measures),
  };
}

function issuesOf({ issues }: Agenda): readonly Listed[] {
  return Object.entries(issues).map(([id, values]) => ({ id, about: shortList(values) }));
}

/** Most values of an issue that are listed one by one. */
const MANY = 12;

/** Values in a line; of many, such as a range of numbers, the first and the last. */
function shortList(values: readonly Value[]): string {
  if (values.length <= MANY) return values.join(", ");
  return `${values[0]}, ${values[1]} ... ${values.at(-1)} (${grouped(values.length)} values)`;
}
