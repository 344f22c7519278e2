import { figureMarkup, htmlOf, lines, markup, type Markup, type Piece } from "./markup.ts";
import { paragraphsOf } from "../content/note.ts";
import type { LabelledCommand, Report } from "../content/report.ts";
import type { Section } from "../content/section.ts";
import { commandLine, prose } from "./prose.ts";
import { STYLE } from "./style.ts";
import { tableMarkup } from "./table-markup.ts";

/** Widths of figures in pixels: beside the words of a page, and for a phone. */
const WIDE = 800;
const NARROW = 350;
/** Most rows of a table that is as wide as the text. */
const FEW_COLUMNS = 4;

/** A report as a self-contained HTML page: the answer first, findings open, evidence folded, and all of it on paper. */
export function pageOf(report: Report): string {
  const { title, question, author, answer, note, sections, limits, commands, facts, files } = report;
  const [first, ...others] = sections;
  const open = others.filter(({ place }) => place === "open");
  const folded = others.filter(({ place }) => place === "folded");
  return htmlOf(markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">${author === null ? null : markup`\n<meta name="author" content="${author}">`}
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="question">${prose(question)}</p>
</header>
<section class="beside" id="${first.id}">
<div class="words">
<div class="answer" role="region" aria-label="The answer">
${lines(answer.map((sentence) => markup`<p>${prose(sentence)}</p>`))}
</div>
${note === null ? null : noted(paragraphsOf(note), author)}${note !== null || author === null ? null : byline(author)}
</div>
<div class="shown">
<h2>${prose(first.finding)}</h2>
${drawn(first)}
<div class="says">${first.says.map((sentence) => markup`<p>${prose(sentence)}</p>`)}</div>
${evidence(first)}
</div>
</section>
${lines(open.map((section) => markup`<section class="beside" id="${section.id}">${content(section)}</section>`))}
<section class="beside closing">
<div>
<h2>What the model can’t tell</h2>
<ul>${limits.map((limit) => markup`<li>${prose(limit)}</li>`)}</ul>
</div>
<div>
<h2>How to make it again</h2>
<dl>${commands.map(commanded)}${facts.map(([label, value]) => markup`<dt>${label}</dt><dd><code>${value}</code></dd>`)}</dl>
</div>
</section>
${lines(folded.map(folding))}
${lines(
  files.map(
    ({
      name,
      text,
    }) => markup`<details class="folded" id="file-${name}"><summary><h2>The scenario: ${name}</h2></summary>
<pre tabindex="0">${text}</pre></details>`,
  ),
)}
</body>
</html>
`);
}

function noted(paragraphs: readonly string[], author: string | null): Markup {
  const said = lines(paragraphs.map((paragraph) => markup`<p>${prose(paragraph)}</p>`));
  return markup`<div class="note">
${said}${author === null ? null : byline(author)}
</div>`;
}

function byline(author: string): Markup {
  return markup`<p class="byline">${author}</p>`;
}

function commanded({ label, line, isCommand }: LabelledCommand): Markup {
  return isCommand
    ? markup`<dt>${label}</dt><dd><code class="command">${commandLine(line)}</code></dd>`
    : markup`<dt>${label}</dt><dd>${line}</dd>`;
}

function folding(section: Section): Markup {
  const { finding, id, figure } = section;
  const layout = figure === null ? "alone" : "beside";
  return markup`<details class="folded" id="${id}"><summary><h2>${prose(finding)}</h2></summary>
<div class="${layout}">${content(section)}</div></details>`;
}

/** What a section says, beside its figure; without one, above its numbers. */
function content(section: Section): Piece {
  const { finding, says, figure, numbers, command, place } = section;
  const title = place === "folded" ? null : markup`<h2>${prose(finding)}</h2>`;
  const said = says.map((sentence) => markup`<p>${prose(sentence)}</p>`);
  const again =
    command === null ? null : markup`<p>By itself: <code class="command">${commandLine(command)}</code></p>`;
  const words = markup`<div class="words">${title}<div class="says">${said}${again}</div></div>`;
  if (figure !== null)
    return [words, markup`\n<div class="shown">${drawn(section)}${evidence(section)}</div>`];
  if (numbers === null) return words;
  return [words, "\n", tableMarkup(numbers, numbers.columns.length > FEW_COLUMNS ? "wide" : "inside")];
}

/** A figure in both widths, of which the page shows the one that fits; each is light or dark as the reader's system. */
function drawn({ figure }: Section): Piece {
  if (figure === null) return null;
  const both = [
    ["wide", WIDE],
    ["narrow", NARROW],
  ] as const;
  return both.map(
    ([name, width]) =>
      markup`<figure class="${name}">${figureMarkup(figure, { width, scheme: "auto", words: "left out" })}</figure>`,
  );
}

/** The numbers behind a figure, folded. */
function evidence({ numbers }: Section): Piece {
  if (numbers === null) return null;
  return markup`<details class="numbers"><summary>The numbers as a table</summary>
${tableMarkup(numbers, "inside")}</details>`;
}
