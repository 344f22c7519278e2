import { readdir, readFile } from "node:fs/promises";
import { between, block } from "./effect-marks.mjs";
import { cell, sentence } from "./markdown.mjs";

const SOURCES = new URL("../../packages/alaska/src/mechanisms/", import.meta.url);

/**
 * The page on the mechanisms as Markdown: what each says of itself where it is written, and between marks what switching it
 * off does, which a measurement of its own writes and this takes over from the page as it was.
 */
export async function mechanismsPage(mechanisms, { command, date }, before) {
  const sections = [];
  for (const mechanism of mechanisms) sections.push(section(mechanism, await sourceOf(mechanism), before));
  return [
    "# Mechanisms",
    `\`${command}\`, ${date}. This page is generated, and changes to it are lost: each mechanism says this of itself in its ` +
      "own file.",
    `${mechanisms.length} mechanisms, in the order in which they react to an event: each sees what those before it changed. ` +
      'Any of them can be switched off, `alaska({ without: ["linkage"] })`; its quantities then stay at their neutral values.',
    block("all", between(before, "all")),
    ...sections,
  ].join("\n\n");
}

function section({ id, because, quantities, evidence }, { file, formula }, before) {
  const rows = Object.entries(quantities ?? {}).map(
    ([name, { unit, low, high, neutral }]) =>
      `| \`${name}\` | ${cell(unit)} | ${low} to ${high} | ${neutral} |`,
  );
  const sources = (evidence ?? []).map(({ because, source }) => `- ${because} (${source})`);
  return [
    `## [${id}](../packages/alaska/src/mechanisms/${file})`,
    `${sentence(because)}.`,
    formula,
    ...(rows.length === 0
      ? []
      : [["| quantity | unit | range | neutral |", "| --- | --- | --- | --- |", ...rows].join("\n")]),
    ...(sources.length === 0 ? [] : [sources.join("\n")]),
    block(id, between(before, id)),
  ].join("\n\n");
}

async function sourceOf({ id }) {
  for (const file of await readdir(SOURCES)) {
    const text = await readFile(new URL(file, SOURCES), "utf8");
    if (text.includes(`id: "${id}"`)) return { file, formula: formulaIn(text) };
  }
  throw new Error(`no file of mechanism ${id}`);
}

/** The paragraph of the doc comment that begins with the formula, or the whole comment where it has none. */
function formulaIn(text) {
  const comments = [...text.matchAll(/\/\*\*([^]*?)\*\//g)].map(([, body]) =>
    body.replace(/\n \* ?/g, "\n").trim(),
  );
  const whole = comments.filter((comment) => comment.includes("\n")).at(-1) ?? "";
  const formula = whole.split("\n\n").find((paragraph) => paragraph.startsWith("Formula:")) ?? whole;
  return formula.replace(/([a-zA-Z)\]]) \* /g, "$1 \\* ").trim();
}
