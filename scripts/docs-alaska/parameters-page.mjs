import { shortNumber } from "@summitry/story/english";
import { cell } from "./markdown.mjs";

/** The page on the parameters as Markdown, group by group. */
export function parametersPage(parameters, { command, date }) {
  const rows = parameters.map(
    ({ id, low, mode, high, unit, source, date: dated, because }) =>
      `| \`${id}\` | ${[low, mode, high].map(shortNumber).join(" / ")} | ${cell(unit)} | ${cell(because)} | ${cell(source)} | ${dated ?? ""} |`,
  );
  return [
    "# Parameters",
    `\`${command}\`, ${date}. This page is generated, and changes to it are lost: the parameters stand in ` +
      "[packages/alaska/src/parameters](../packages/alaska/src/parameters).",
    `${parameters.length} uncertain numbers. A run draws each from its prior, a triangular distribution from low over mode to ` +
      'high, unless it is told `parameters: "mode"` or a value. Texts behind positions are cited; their codes, their ' +
      "saliences and whatever is called judgement are the authors'. `npx summitry params alaska` prints the same.",
    [
      "| id | low / mode / high | unit | why | source | date |",
      "| --- | --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
  ].join("\n\n");
}
