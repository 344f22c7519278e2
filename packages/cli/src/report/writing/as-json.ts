import type { Report } from "../content/report.ts";
import type { Section } from "../content/section.ts";

/** A report as JSON: findings, numbers with their intervals, commands. */
export function asJson(report: Report): string {
  const { title, question, author, answer, note, sections, limits, commands, facts, files } = report;
  const content = {
    format: "summitry report",
    schema: 1,
    ...{ title, question, author, answer, note: note?.text ?? null },
    findings: sections.map(found),
    limits,
    commands: commands.map(({ label, line }) => ({ label, does: line })),
    facts: Object.fromEntries(facts),
    files,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function found({ id, finding, says, figure, numbers, command }: Section): object {
  const columns = numbers?.columns.map(({ id: column, title }) => [column, title] as const) ?? [];
  return {
    ...{ id, finding, says },
    description: figure?.description ?? null,
    columns: Object.fromEntries(columns),
    numbers: numbers?.rows ?? [],
    command,
  };
}
