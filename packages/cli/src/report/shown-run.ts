import { simulate, type Scenario } from "@summitry/core";
import type { NamedEstimate, StoredBatch } from "@summitry/monte-carlo";
import { timeline } from "@summitry/plots";
import { capitalized, spelled, withCount } from "../vocabulary/english.ts";
import type { FullVocabulary } from "../vocabulary/words.ts";
import type { HeadedFigure } from "./headed-figure.ts";

/** The figure of one run, with why it is this one; `null` when no run has an outcome. */
export async function shownRun(
  batch: StoredBatch,
  scenario: Scenario,
  words: FullVocabulary,
): Promise<HeadedFigure | null> {
  const [likeliest] = batch.outcomes().toSorted((one, other) => other.estimate - one.estimate);
  const test = likeliest === undefined ? undefined : scenario.outcomes[likeliest.name];
  const row = test === undefined ? undefined : await batch.find(test);
  if (likeliest === undefined || row === undefined) return null;
  const { log } = simulate(scenario, { seed: batch.seed, run: row.run });
  return {
    heading: `One run: run ${row.run}`,
    says: whyIt(likeliest, batch),
    figure: timeline(log, { labels: labelsOf(scenario, words), units: unitsOf(scenario) }),
  };
}

function whyIt({ name }: NamedEstimate, { runs, failed }: StoredBatch): string {
  return `It is shown because it is the first of ${withCount(runs - failed, "run")} that have the outcome that comes most often, ${spelled(name)}; others went otherwise.`;
}

/** Names of agents, tables and quantities, as a reader knows them. */
function labelsOf({ definition }: Scenario, words: FullVocabulary): Readonly<Record<string, string>> {
  const tables = Object.keys(definition.tables).map((id) => [
    id,
    capitalized(words.topic(id).replace(/^(a|an|the) /, "")),
  ]);
  const agents = definition.agents.map(({ id }) => [id, capitalized(words.agent(id))]);
  return Object.fromEntries([...tables, ...agents]) as Readonly<Record<string, string>>;
}

/** Units of inputs and quantities, which say what a number means. */
function unitsOf({ definition }: Scenario): Readonly<Record<string, string>> {
  const quantities = (definition.mechanisms ?? []).flatMap((mechanism) =>
    Object.entries(mechanism.quantities),
  );
  const inputs = Object.entries(definition.inputs ?? {});
  return Object.fromEntries([...quantities, ...inputs].map(([id, { unit }]) => [id, unit]));
}
