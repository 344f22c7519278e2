import type { HeadedFigure } from "./figures.ts";

/** Escapes text for HTML. */
export function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** The content of a report. */
export interface Report {
  readonly title: string;
  readonly question: string;
  readonly answer: readonly string[];
  readonly figures: readonly HeadedFigure[];
  /** Rows of the table of parameters: id, range, unit, reason and source. */
  readonly parameters: readonly (readonly string[])[];
  readonly limits: readonly string[];
  /** How to reproduce the report, as labels and values. */
  readonly reproduce: readonly (readonly [string, string])[];
}

/** Widths of figures in pixels: for a page of text, and for a phone. */
const WIDE = 700;
const NARROW = 350;

/** A report as a self-contained HTML page. */
export function pageOf(report: Report): string {
  const { title, question, answer, figures, parameters, limits, reproduce } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p class="question">${escaped(question)}</p>
</header>
<section class="answer" aria-label="The answer">
${answer.map((sentence) => `<p>${escaped(sentence)}</p>`).join("\n")}
</section>
${figures.map(({ heading, figure }) => `<section class="figure"><h2>${escaped(heading)}</h2>${drawings(figure)}</section>`).join("\n")}
<section><h2>What the model can’t tell</h2>
<ul>${limits.map((limit) => `<li>${escaped(limit)}</li>`).join("")}</ul></section>
<section><h2>How to reproduce it</h2>
<dl>${reproduce.map(([label, value]) => `<dt>${escaped(label)}</dt><dd><code>${escaped(value)}</code></dd>`).join("")}</dl></section>
${parameters.length === 0 ? "" : parametersOf(parameters)}
</body>
</html>
`;
}

/** Draws a figure in both widths and both colour schemes; the page shows the one that fits. */
function drawings(figure: HeadedFigure["figure"]): string {
  const sizes = [
    { name: "wide", width: WIDE },
    { name: "narrow", width: NARROW },
  ];
  return sizes
    .flatMap(({ name, width }) =>
      (["light", "dark"] as const).map(
        (scheme) => `<figure class="${name} ${scheme}">${figure.svg({ width, scheme })}</figure>`,
      ),
    )
    .join("");
}

function parametersOf(parameters: Report["parameters"]): string {
  const head = ["Parameter", "Low / likeliest / high", "Unit", "Why, and from where"];
  const cells = (row: readonly string[], tag: "td" | "th"): string =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return `<section class="parameters"><h2>Parameters, with their evidence</h2>
<p>Every run draws each from the triangular distribution of low, likeliest and high, unless it was set.</p>
<div class="scroll"><table><thead>${cells(head, "th")}</thead><tbody>
${parameters.map((row) => cells(row, "td")).join("\n")}
</tbody></table></div></section>`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --page: #ffffff; --shade: #f6f8fa; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9198a1; --line: #3d444d; --page: #0d1117; --shade: #151b23; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem 4rem; background: var(--page); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
.question { color: var(--quiet); font-size: 1.1rem; margin: 0; }
.answer { border-left: 4px solid #0969da; background: var(--shade); padding: .75rem 1rem; margin: 1.5rem 0; }
.answer p { margin: .4rem 0; }
figure { margin: 0; }
figure svg { display: block; max-width: 100%; height: auto; }
.narrow, .dark { display: none; }
@media (max-width: 730px) { .wide { display: none; } .narrow.light { display: block; } }
@media (prefers-color-scheme: dark) { .light { display: none !important; } .wide.dark { display: block; } }
@media (prefers-color-scheme: dark) and (max-width: 730px) { .wide.dark { display: none; } .narrow.dark { display: block; } }
dt { color: var(--quiet); margin-top: .5rem; }
dd { margin: 0; }
code { font: .875em ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .8125rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
td:nth-child(2) { white-space: nowrap; }
td:nth-child(4) { min-width: 16rem; overflow-wrap: anywhere; }
@media print {
  body { max-width: none; padding: 0; font-size: 11pt; }
  .figure, .answer, tr { break-inside: avoid; }
  .wide.light { display: block !important; } .narrow, .dark { display: none !important; }
  .scroll { overflow: visible; }
}
`;
