import { cell } from "./markdown.mjs";

/**
 * The page on the columns of a row as Markdown, from their schema, and on the outcomes of a batch: `outcomes` tests a row
 * for each, and `meaningOf` has each in words.
 */
export function columnsPage({ columns, outcomes, meaningOf }, { command, date }) {
  const rows = Object.entries(columns).map(
    ([name, { type, unit, says }]) => `| \`${name}\` | \`${cell(type)}\` | ${cell(unit)} | ${cell(says)} |`,
  );
  const counted = Object.entries(outcomes).map(
    ([name, test]) => `| \`${name}\` | ${cell(meaningOf(name))} | ${columnsOf(test, columns).join(", ")} |`,
  );
  return [
    "# Columns of a run",
    `\`${command}\`, ${date}. This page is generated, and changes to it are lost: the columns stand in ` +
      "[packages/alaska/src](../packages/alaska/src).",
    "Every run is one row. Beside these columns it holds `seed`, `run` and each drawn parameter under its id. " +
      "Null means never, or none in force; a unit of 1 is a plain number.",
    ["| column | type | unit | what it says |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    "## Outcomes",
    "Each share that a batch reports is counted from columns of the row: a day that is not null, a flag that is true, a " +
      "count above 0; `nothing` is that all of its days are null.",
    ["| outcome | what it counts | from |", "| --- | --- | --- |", ...counted].join("\n"),
  ].join("\n\n");
}

/** The columns that a test looks at, seen by watching it look at the row that a run starts with. */
function columnsOf(test, columns) {
  const seen = new Set();
  const start = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.start]));
  test(new Proxy(start, { get: (row, name) => (seen.add(name), row[name]) }));
  return [...seen].map((name) => `\`${name}\``);
}
