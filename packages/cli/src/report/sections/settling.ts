import { runningEstimates } from "@summitry/monte-carlo";
import { convergence } from "@summitry/plots";
import { spelled } from "@summitry/story/english";
import type { Section } from "../content/section.ts";
import type { ToldRuns } from "../content/told.ts";

/** How the estimate of the outcome that the page begins with settles; `null` for fewer than two runs. */
export async function settlingSection({ batch, scenario, asked }: ToldRuns): Promise<Section | null> {
  const [likeliest] = batch.outcomes().toSorted((one, other) => other.estimate - one.estimate);
  const name = asked ?? likeliest?.name;
  const test = name === undefined ? undefined : scenario.outcomes[name];
  if (name === undefined || test === undefined || batch.runs - batch.failed < 2) return null;
  const values: boolean[] = [];
  for await (const row of batch) values.push(test(row));
  const figure = convergence(runningEstimates(values), {
    measure: `probability of the outcome ${spelled(name)}`,
  });
  return {
    id: "settling",
    finding: figure.finding,
    says: [figure.subtitle, figure.caption],
    figure,
    numbers: null,
    command: null,
    place: "folded",
  };
}
