import { parameters, type Scenario } from "@summitry/core";
import { shortNumber, withCount } from "@summitry/story/english";
import type { Section } from "../content/section.ts";

/** The parameters of a scenario with their evidence, in its order; `null` when it has none. */
export function parametersSection(scenario: Scenario): Section | null {
  const all = parameters(scenario);
  if (all.length === 0) return null;
  const judged = all.filter(({ source }) => source === "judgement").length;
  const onJudgement = judged === 0 ? "" : `, ${judged} of them by judgement alone`;
  return {
    id: "parameters",
    finding: `${withCount(all.length, "number")} went into the model${onJudgement}`,
    says: [
      "Every run draws each from the triangular distribution of low, likeliest and high, unless it was set.",
    ],
    figure: null,
    numbers: {
      columns: [
        { id: "parameter", title: "Parameter" },
        { id: "range", title: "Low / likeliest / high" },
        { id: "unit", title: "Unit" },
        { id: "because", title: "Why" },
        { id: "source", title: "Source" },
      ],
      rows: all.map(({ id, low, mode, high, unit, because, source, date }) => ({
        parameter: id,
        range: [low, mode, high].map(shortNumber).join(" / "),
        unit,
        because,
        source: `${source}${date === null ? "" : `, ${date}`}`,
      })),
    },
    command: null,
    place: "folded",
  };
}
