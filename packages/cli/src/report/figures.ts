import type { Scenario } from "@summitry/core";
import {
  type Lead,
  runningEstimates as traced,
  type NamedEstimate,
  type StoredBatch,
} from "@summitry/monte-carlo";
import { convergence, fan, outcomeShares, survival } from "@summitry/plots";
import { withProgressBar } from "../batch/under-bar.ts";
import { capitalized, spelled, withCount } from "@summitry/story/english";
import type { FullVocabulary } from "@summitry/story";
import { type AllRuns, allRuns } from "./all-runs.ts";
import type { HeadedFigure } from "./headed-figure.ts";
import { shownRun } from "./shown-run.ts";

/** The figures of a report: from the rows, and from the logs of all runs, which are simulated again. */
export async function figuresOf(
  batch: StoredBatch,
  scenario: Scenario,
  words: FullVocabulary,
): Promise<readonly HeadedFigure[]> {
  const looked = await withProgressBar(batch.runs, (signal, onProgress) =>
    allRuns(scenario, batch, words, signal, onProgress),
  );
  const found = [
    sharesOf(batch.outcomes(), words, await batch.lead()),
    survivalOf(looked),
    await shownRun(batch, scenario, words),
    worldOf(looked, scenario),
    await settlingOf(batch, scenario),
  ];
  return found.filter((figure) => figure !== null);
}

/** How the estimate of the likeliest outcome, which the page begins with, settles; `null` for fewer than two runs. */
async function settlingOf(batch: StoredBatch, scenario: Scenario): Promise<HeadedFigure | null> {
  const [likeliest] = batch.outcomes().toSorted((one, other) => other.estimate - one.estimate);
  const test = likeliest === undefined ? undefined : scenario.outcomes[likeliest.name];
  if (likeliest === undefined || test === undefined || batch.runs - batch.failed < 2) return null;
  const { name } = likeliest;
  const values: boolean[] = [];
  for await (const row of batch) values.push(test(row));
  const measure = `probability of the outcome ${spelled(name)}`;
  return { heading: `How well ${spelled(name)} is known`, figure: convergence(traced(values), { measure }) };
}

/** The first input over time; `null` when there is none. */
function worldOf({ input }: AllRuns, { definition }: Scenario): HeadedFigure | null {
  if (input === null || input.at.length === 0) return null;
  const unit = definition.inputs?.[input.id]?.unit ?? "";
  const figure = fan(input, { measure: spelled(input.id), unit, start: definition.start });
  return { heading: "The outside world", figure };
}

/** How long texts are held; `null` when none entered into force. */
function survivalOf({ held, runs }: AllRuns): HeadedFigure | null {
  if (held.length === 0) return null;
  const caption = `Texts that entered into force in any of ${withCount(runs, "run")}. Kaplan-Meier estimate, as if texts of one run were independent; bars mark texts that were still in force when their run ended.`;
  return { heading: "How long texts are held", figure: survival(held, { caption }) };
}

/** The figure of how likely each outcome is. */
export function sharesOf(
  outcomes: readonly NamedEstimate[],
  words: FullVocabulary,
  lead: Lead | null,
): HeadedFigure {
  const labels = Object.fromEntries(outcomes.map(({ name }) => [name, spelled(name)]));
  return {
    heading: "How likely each outcome is",
    figure: outcomeShares(outcomes, { lead, labels, caption: describeOutcomes(outcomes, words) }),
  };
}

/** A caption that explains the outcomes. */
export function describeOutcomes(outcomes: readonly NamedEstimate[], words: FullVocabulary): string {
  const known = outcomes.map(({ name }) => [spelled(name), words.outcome(name)] as const);
  const told = known.filter(([, meaning]) => meaning !== "").map(([name, meaning]) => `${name}: ${meaning}`);
  return [
    ...(told.length === 0 ? [] : [`${capitalized(told.join("; "))}.`]),
    "Several may come about in one run.",
    `${capitalized(words.caveat)}.`,
  ].join(" ");
}
