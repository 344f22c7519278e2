import { type Run, simulate, type Scenario } from "@summitry/core";
import { runningEstimates as traced, type NamedEstimate, type StoredBatch } from "@summitry/monte-carlo";
import { convergence, type Figure, fan, outcomeShares, survival, timeline } from "@summitry/plots";
import { capitalized, spelled } from "../vocabulary/english.ts";
import type { FullVocabulary } from "../vocabulary/words.ts";

/** Number of runs whose logs are used: enough for bands, and done in seconds. */
const LOOKED_INTO = 100;

/** A figure with its heading. */
export interface HeadedFigure {
  readonly heading: string;
  readonly figure: Figure;
}

/** The figures of a report: from the rows, and from the logs of the first runs, which are simulated again. */
export async function figuresOf(
  batch: StoredBatch,
  scenario: Scenario,
  words: FullVocabulary,
): Promise<readonly HeadedFigure[]> {
  const { runs } = batch;
  const found: HeadedFigure[] = [sharesOf(batch.outcomes(), words)];
  const [first] = Object.entries(scenario.outcomes);
  if (first !== undefined && runs - batch.failed > 1) {
    const [name, test] = first;
    const values: boolean[] = [];
    for await (const row of batch) values.push(test(row));
    const measure = `probability of the outcome ${spelled(name)}`;
    found.push({
      heading: "How the first of them settled",
      figure: convergence(traced(values), { measure }),
    });
  }
  const looked = await logsOf(scenario, batch);
  const [input] = Object.entries(scenario.definition.inputs ?? {});
  if (input !== undefined) {
    const [id, { unit }] = input;
    const { start } = scenario.definition;
    found.push({
      heading: "The outside world",
      figure: fan(seriesOf(looked, id), { measure: spelled(id), unit, start }),
    });
  }
  const held = looked.flatMap(({ world }) =>
    world.texts.flatMap(({ table, forceDay, endDay, status }) =>
      forceDay === null
        ? []
        : [
            {
              days: (endDay ?? world.day) - forceDay,
              ended: status !== "in force",
              group: spelled(table),
            },
          ],
    ),
  );
  if (held.length > 0) {
    const caption = `Texts that entered into force in the first ${looked.length} runs. Kaplan-Meier estimate; bars mark texts that were still in force when their run ended.`;
    found.push({ heading: "How long texts are held", figure: survival(held, { caption }) });
  }
  const typical = looked.find(({ world }) => world.texts.length > 0) ?? looked[0];
  if (typical !== undefined) {
    const units = Object.fromEntries(
      Object.entries(scenario.definition.inputs ?? {}).map(([id, { unit }]) => [id, unit]),
    );
    found.push({ heading: `One run: run ${typical.row.run}`, figure: timeline(typical.log, { units }) });
  }
  return found;
}

/** The figure of how likely each outcome is. */
export function sharesOf(outcomes: readonly NamedEstimate[], words: FullVocabulary): HeadedFigure {
  const labels = Object.fromEntries(outcomes.map(({ name }) => [name, spelled(name)]));
  return {
    heading: "How likely each outcome is",
    figure: outcomeShares(outcomes, { labels, caption: meanings(outcomes, words) }),
  };
}

/** A caption that explains the outcomes. */
function meanings(outcomes: readonly NamedEstimate[], words: FullVocabulary): string {
  const known = outcomes.map(({ name }) => [spelled(name), words.outcome(name)] as const);
  const told = known.filter(([, meaning]) => meaning !== "").map(([name, meaning]) => `${name}: ${meaning}`);
  return [
    ...(told.length === 0 ? [] : [`${capitalized(told.join("; "))}.`]),
    `${capitalized(words.caveat)}.`,
  ].join(" ");
}

/** The first runs of a batch, without those that failed. */
async function logsOf(scenario: Scenario, batch: StoredBatch): Promise<readonly Run[]> {
  const { seed, runs } = batch;
  const failed = new Set((await batch.failures()).map(({ run }) => run));
  return Array.from({ length: Math.min(runs, LOOKED_INTO) }, (_, run) => run)
    .filter((run) => !failed.has(run))
    .map((run) => simulate(scenario, { seed, run }));
}

function seriesOf(looked: readonly Run[], id: string) {
  const runs = looked.map(({ log }) =>
    log.flatMap((event) => (event.type === "input" && event.input === id ? [event.value] : [])),
  );
  return {
    at: Array.from({ length: Math.max(0, ...runs.map(({ length }) => length)) }, (_, day) => day),
    runs,
  };
}
