import { parameters, type Scenario } from "@summitry/core";
import { shortNumber } from "@summitry/story/english";
import { escaped } from "./escaped.ts";

/** A parameter as a row of text: its id, its range, its unit, why it is so, and who says so. */
export type ParameterRow = Readonly<Record<keyof typeof HEAD, string>>;

const HEAD = {
  id: "Parameter",
  range: "Low / likeliest / high",
  unit: "Unit",
  because: "Why",
  source: "Source",
} as const;

/** The parameters of a scenario, in its order. */
export function parameterRows(scenario: Scenario): readonly ParameterRow[] {
  return parameters(scenario).map(({ id, low, mode, high, unit, because, source, date }) => ({
    id,
    range: [low, mode, high].map(shortNumber).join(" / "),
    unit,
    because,
    source: `${source}${date === null ? "" : `, ${date}`}`,
  }));
}

/** The parameters as a table, whose rows are cards where it is narrow. */
export function parametersTable(rows: readonly ParameterRow[]): string {
  const names = Object.keys(HEAD) as readonly (keyof typeof HEAD)[];
  const head = names.map((name) => `<th scope="col">${HEAD[name]}</th>`).join("");
  const body = rows.map(
    (row) =>
      `<tr>${names.map((name) => `<td class="${name}" data-label="${HEAD[name]}">${escaped(row[name])}</td>`).join("")}</tr>`,
  );
  return `<p>Every run draws each from the triangular distribution of low, likeliest and high, unless it was set.</p>
<table><thead><tr>${head}</tr></thead><tbody>
${body.join("\n")}
</tbody></table>`;
}
