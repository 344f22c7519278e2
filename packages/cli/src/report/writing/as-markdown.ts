import { paragraphsOf } from "../content/note.ts";
import type { Report } from "../content/report.ts";
import type { Section } from "../content/section.ts";
import { cellText, type ReportTable } from "../content/table.ts";

/** A report as Markdown: what the page says, with the numbers of each figure as a table or in words. */
export function asMarkdown(report: Report): string {
  const { title, question, author, answer, note, sections, limits, commands, facts, files } = report;
  const parts = [
    `# ${words(title)}`,
    ...(author === null ? [] : [words(author)]),
    `**${words(question)}**`,
    ...answer.map(words),
    ...(note === null ? [] : paragraphsOf(note).map((paragraph) => `> ${words(paragraph)}`)),
    ...sections.flatMap(sectioned),
    "## What the model can’t tell",
    limits.map((limit) => `- ${words(limit)}`).join("\n"),
    "## How to make it again",
    ...commands.flatMap(({ label, line, isCommand }) =>
      isCommand ? [`${words(label)}:`, fenced(line, "sh")] : [`${words(label)}: ${words(line)}`],
    ),
    facts.map(([label, value]) => `- ${words(label)}: ${words(value)}`).join("\n"),
    ...files.flatMap(({ name, text }) => [`## The scenario: ${words(name)}`, fenced(text.trimEnd(), "yaml")]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectioned({ finding, says, figure, numbers, command }: Section): readonly string[] {
  return [
    `## ${words(finding)}`,
    ...says.map(words),
    ...(numbers !== null ? [tabled(numbers)] : figure === null ? [] : [words(figure.description)]),
    ...(command === null ? [] : [fenced(command, "sh")]),
  ];
}

function tabled({ columns, rows }: ReportTable): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(columns.map(({ title }) => words(title))),
    row(columns.map(() => "---")),
    ...rows.map((each) => row(columns.map((column) => words(cellText(column, each))))),
  ].join("\n");
}

/** A text as words of one paragraph: nothing in it is a mark. */
function words(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>()#|~&!]/g, "\\$&")
    .replace(
      /^(\s*)([-+=]|\d+\.)/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    );
}

/** Text as it stands, in a fence that is longer than any in it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
