import { InputError, type Scenario } from "@summitry/core";
import { anObject, aScenario, maybe } from "@summitry/core/checks";
import { FullVocabulary, type PackageWords } from "./full-vocabulary.ts";

const takesWords = anObject(
  { vocabulary: maybe(anObject({}, { open: true })), story: maybe(anObject({}, { open: true })) },
  { open: true, within: "", of: "a scenario package, or its vocabulary and story" },
);

/**
 * The words of a scenario: those that its package has, and for all other ids their spelling.
 *
 * @throws InputError for words about an agent, table, issue, value, move or outcome that the scenario does not have; red
 *   lines may be named that are held only where an option says so.
 */
export function wordsOf(scenario: Scenario, wording: PackageWords = {}): FullVocabulary {
  aScenario("scenario", scenario);
  takesWords("wording", wording);
  const { definition, outcomes, measures } = scenario;
  const { agents, tables, values, moves, dues, outcomes: said } = wording.vocabulary ?? {};
  const issues = issuesOf(scenario);
  assertNamed(
    "agents",
    agents,
    definition.agents.map(({ id }) => id),
  );
  assertNamed("tables", tables, Object.keys(definition.tables));
  assertNamed("moves", moves, Object.keys(definition.moves ?? {}));
  assertNamed("dues", dues, Object.keys(definition.moves ?? {}));
  assertNamed("outcomes", said, [...Object.keys(outcomes), ...Object.keys(measures)]);
  assertNamed("values", values, [...issues.keys()]);
  for (const [issue, phrases] of Object.entries(values ?? {}))
    assertNamed(`values.${issue}`, phrases, issues.get(issue) ?? []);
  return new FullVocabulary(definition, wording);
}

/** The values of every issue, by its name, over all tables that settle one of this name. */
function issuesOf({ definition }: Scenario): ReadonlyMap<string, readonly string[]> {
  const issues = new Map<string, readonly string[]>();
  for (const { agenda } of Object.values(definition.tables)) {
    for (const [name, values] of Object.entries(agenda.issues))
      issues.set(name, [...(issues.get(name) ?? []), ...values.map(String)]);
  }
  return issues;
}

function assertNamed(part: string, words: object = {}, known: readonly string[]): void {
  for (const id of Object.keys(words)) {
    if (!known.includes(id)) throw new InputError({ field: `vocabulary.${part}`, value: id, allowed: known });
  }
}
