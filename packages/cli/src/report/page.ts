import { commandLine, escaped, escapedText } from "./escaped.ts";
import { type FirstRun, firstRunsTable } from "./first-runs.ts";
import type { HeadedFigure } from "./headed-figure.ts";
import { type ParameterRow, parametersTable } from "./parameters-table.ts";
import { STYLE } from "./style.ts";

/** The content of a report. */
export interface Report {
  readonly title: string;
  readonly question: string;
  readonly answer: readonly string[];
  readonly figures: readonly HeadedFigure[];
  /** Where to look for each outcome. */
  readonly firstRuns: readonly FirstRun[];
  /** The command that tells the story of the first of these; `null` where no command line makes the scenario. */
  readonly story: string | null;
  readonly parameters: readonly ParameterRow[];
  readonly limits: readonly string[];
  /** How to reproduce the report, as labels and values. */
  readonly reproduce: readonly (readonly [string, string])[];
  /** The file of the scenario that the commands read, if the page has to bring it. */
  readonly file: { readonly name: string; readonly text: string } | null;
}

/** Widths of figures in pixels: for a page of text, and for a phone. */
const WIDE = 700;
const NARROW = 350;

/** A report as a self-contained HTML page: findings are open, evidence is folded, and paper shows all of it. */
export function pageOf(report: Report): string {
  const { title, question, answer, figures, firstRuns, story, parameters, limits, reproduce, file } = report;
  const facts = reproduce.map(
    ([label, value]) => `<dt>${escaped(label)}</dt><dd><code>${commandLine(value)}</code></dd>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p class="question">${escaped(question)}</p>
</header>
<section class="answer" aria-label="The answer">
${answer.map((sentence) => `<p>${escapedText(sentence)}</p>`).join("\n")}
</section>
${figures.map((each) => folding(each.heading, drawn(each), "open")).join("\n")}
${firstRuns.length === 0 ? "" : folding("Which runs to look at", firstRunsTable(firstRuns, story), "folded")}
${folding("What the model can’t tell", `<ul>${limits.map((limit) => `<li>${escapedText(limit)}</li>`).join("")}</ul>`, "open")}
${folding("How to reproduce it", `<dl>${facts.join("")}</dl>`, "open")}
${file === null ? "" : folding(`The scenario: ${file.name}`, `<pre tabindex="0">${escaped(file.text)}</pre>`, "folded")}
${parameters.length === 0 ? "" : folding(`Parameters, with their evidence (${parameters.length})`, parametersTable(parameters), "folded")}
</body>
</html>
`;
}

function folding(heading: string, content: string, state: "open" | "folded"): string {
  return `<details${state === "open" ? " open" : ""}><summary><h2>${escaped(heading)}</h2></summary>
${content}</details>`;
}

/** A figure in both widths, of which the page shows the one that fits; each is light or dark as the reader's system. */
function drawn({ figure, says }: HeadedFigure): string {
  const why = says === undefined ? "" : `<p>${escapedText(says)}</p>`;
  const both = [
    ["wide", WIDE],
    ["narrow", NARROW],
  ] as const;
  return `${why}${both.map(([name, width]) => `<figure class="${name}">${figure.svg({ width, scheme: "auto" })}</figure>`).join("")}`;
}
