import { factors, parameters, type Scenario } from "@summitry/core";
import { type Sensitivity, sensitivityOf } from "@summitry/monte-carlo";
import { indices } from "@summitry/plots";
import { shortNumber, spelled } from "@summitry/story/english";
import { leastCertain } from "../../sensitivity/asked.ts";
import { findingOf } from "../../tables/sensitivity-finding.ts";
import { command } from "../../repeat.ts";
import type { Section } from "../content/section.ts";
import type { ToldRuns } from "../content/told.ts";
import { estimateColumns, decimals } from "./estimates.ts";

/** Fewest runs in which drivers can be looked for. */
const FEWEST = 100;

/**
 * What drives the outcome that is asked about, or else the least certain one, as far as the rows of the batch tell; `null`
 * where nothing was drawn, or too few runs are there.
 */
export async function driversSection({ batch, scenario, asked, where }: ToldRuns): Promise<Section | null> {
  if (batch.runs - batch.failed < FEWEST || !draws(scenario)) return null;
  const of = asked === null ? leastCertain(batch) : [asked];
  const found = await sensitivityOf(scenario, batch, { of });
  const [outcome = ""] = of;
  const alone = { ...found, indices: found.indices.filter(({ index }) => index === found.indices[0]?.index) };
  const figure = indices(alone, { outcome, labels: { [outcome]: spelled(outcome) } });
  return {
    id: "drivers",
    finding: figure.finding,
    says: [findingOf(alone, outcome), ...strongest(alone, scenario), figure.subtitle, figure.caption],
    figure,
    numbers: numbersOf(found),
    command: command("sensitivity", { name: where[0] ?? "" }, [...where.slice(1), "--of", outcome]),
    place: "open",
  };
}

/** What the strongest driver is, if any is told from noise: its range, its unit, and why it has that range. */
function strongest({ indices: all }: Sensitivity, scenario: Scenario): readonly string[] {
  const [first] = all.filter(({ told }) => told).toSorted((one, other) => other.estimate - one.estimate);
  const parameter = parameters(scenario).find(({ id }) => id === first?.parameter);
  if (parameter === undefined) return [];
  const { id, low, high, unit, because } = parameter;
  return [
    `${id} was drawn from ${shortNumber(low)} to ${shortNumber(high)}${unit === "1" ? "" : ` ${unit}`}: ${because}.`,
  ];
}

/** Whether the runs draw anything that can differ between them. */
function draws(scenario: Scenario): boolean {
  const drawn = new Set(factors(scenario).flatMap((factor) => factor.parameters));
  return parameters(scenario).some(({ id, low, high }) => drawn.has(id) && low < high);
}

function numbersOf({ indices: all }: Sensitivity): Section["numbers"] {
  return {
    columns: [
      { id: "parameter", title: "Parameter" },
      { id: "index", title: "Index" },
      ...estimateColumns("Estimate", decimals),
      { id: "told", title: "Told from noise" },
    ],
    rows: all
      .toSorted((one, other) => Number(other.told) - Number(one.told) || other.estimate - one.estimate)
      .map(({ parameter, index, estimate, low, high, runs, told }) => ({
        parameter,
        index,
        estimate,
        low,
        high,
        runs,
        told: told ? "yes" : "no",
      })),
  };
}
