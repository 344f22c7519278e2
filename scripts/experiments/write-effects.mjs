import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { formatted } from "../docs-alaska/markdown.mjs";
import { emptyMarks, filled } from "../docs-alaska/effect-marks.mjs";
import { effectsOfOne, effectsTable } from "./mechanisms.mjs";

const PAGE = fileURLToPath(new URL("../../docs/mechanisms.md", import.meta.url));

/** Writes the effects of all switches between the marks of docs/mechanisms.md. */
export async function writeEffects(found, { runs, date }) {
  let page = await readFile(PAGE, "utf8");
  const made = `\`npm run experiments -- mechanisms --pairs ${runs} --write\`, ${date}.`;
  page = filled(page, "all", `${made}\n\n${effectsTable(found, { runs })}`);
  for (const each of found) {
    if (!page.includes(emptyMarks(each.id)[0]))
      throw new Error(`docs/mechanisms.md has no marks for ${each.id}`);
    page = filled(page, each.id, effectsOfOne(each));
  }
  await writeFile(PAGE, await formatted(page, PAGE));
}
