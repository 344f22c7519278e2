import { cell } from "./markdown.mjs";

/** The page on the columns of a row as Markdown, from their schema. */
export function columnsPage(columns, { command, date }) {
  const rows = Object.entries(columns).map(
    ([name, { type, unit, says }]) => `| \`${name}\` | \`${cell(type)}\` | ${cell(unit)} | ${cell(says)} |`,
  );
  return [
    "# Columns of a run",
    `\`${command}\`, ${date}. This page is generated, and changes to it are lost: the columns stand in ` +
      "[packages/alaska/src](../packages/alaska/src).",
    "Every run is one row. Beside these columns it holds `seed`, `run` and each drawn parameter under its id.",
    ["| column | type | unit | what it says |", "| --- | --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}
