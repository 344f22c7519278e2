import type { IssueWords, Scenario } from "@summitry/core";
import { capitalized } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";

/** What agents, tables and red lines are called in figures: red lines as `holder.line`, where they have words of their own. */
export function labelsOf({ definition }: Scenario, words: FullVocabulary): Readonly<Record<string, string>> {
  const tables = Object.keys(definition.tables).map((id) => [id, capitalized(plainName(words.topic(id)))]);
  const agents = definition.agents.map(({ id }) => [id, capitalized(plainName(words.agent(id)))]);
  const lines = definition.agents.flatMap(({ id: holder, redLines }) =>
    redLines.map(({ id }) => [`${holder}.${id}`, words.redLine(id)] as const),
  );
  const named = lines.filter(([id, name]) => !id.endsWith(`.${name}`));
  return Object.fromEntries([...tables, ...agents, ...named]) as Readonly<Record<string, string>>;
}

/** How the issues of a table and their values are spoken of. */
export function issueWordsOf(
  { definition }: Scenario,
  words: FullVocabulary,
  table: string,
): Readonly<Record<string, IssueWords>> {
  const agenda = definition.tables[table]?.agenda;
  const issues = Object.entries(agenda?.issues ?? {}).map(([issue, values]) => {
    const named = values.map((value) => [
      String(value),
      words.term(issue, value) === null ? "left out" : words.value(issue, value),
    ]);
    return [issue, { ...agenda?.words?.[issue], values: Object.fromEntries(named) }] as const;
  });
  return Object.fromEntries(issues) as Readonly<Record<string, IssueWords>>;
}

/** A name without its article, to stand anywhere in a figure. */
function plainName(name: string): string {
  return name.replace(/^(a|an|the) /, "");
}
