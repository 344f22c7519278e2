import { simulate, type Scenario } from "@summitry/core";
import { timeline } from "@summitry/plots";
import { describeTypical, typicalRun } from "../../batch/typical.ts";
import type { Section } from "../content/section.ts";
import type { ToldRuns } from "../content/told.ts";
import { labelsOf } from "./names.ts";

/** The most typical run day by day, with what it stands for; `null` when there is no run. */
export async function typicalRunSection(
  { batch, scenario, words }: ToldRuns,
  tells: (run: number) => string | null,
): Promise<Section | null> {
  const typical = await typicalRun(batch, scenario.outcomes);
  if (typical === null) return null;
  const { log } = simulate(scenario, { seed: batch.seed, run: typical.run });
  const figure = timeline(log, { labels: labelsOf(scenario, words), units: unitsOf(scenario) });
  return {
    id: "typical-run",
    finding: `Run ${typical.run}, of the commonest kind: ${figure.finding}`,
    says: [describeTypical(typical), figure.subtitle, figure.caption],
    figure,
    numbers: null,
    command: tells(typical.run),
    place: "folded",
  };
}

/** Units of inputs and quantities, which say what a number means. */
function unitsOf({ definition }: Scenario): Readonly<Record<string, string>> {
  const quantities = (definition.mechanisms ?? []).flatMap((mechanism) =>
    Object.entries(mechanism.quantities),
  );
  const inputs = Object.entries(definition.inputs ?? {});
  return Object.fromEntries([...quantities, ...inputs].map(([id, { unit }]) => [id, unit]));
}
