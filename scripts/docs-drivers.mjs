// Writes docs/drivers.md: what drives the outcomes of both scenarios, how much is luck, where they come about. By hand, after a
// change of a model: npm run docs:drivers. The same runs and seed give the same page, apart from the date.
// With --check it writes nothing, and fails where the page is not what its runs say, in as many runs as it has.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { InputError } from "@summitry/core";
import { formatted } from "./docs-alaska/markdown.mjs";
import { measured } from "./docs-drivers/measured.mjs";
import { driversPage } from "./docs-drivers/page.mjs";
import { subjects } from "./docs-drivers/subjects.mjs";

const RUNS = 1000;
const SEED = "42";
/** Below, a method has too few points to say anything. */
const FEWEST = 200;

const { values } = parseArgs({ options: { runs: { type: "string" }, check: { type: "boolean" } } });
const page = fileURLToPath(new URL("../docs/drivers.md", import.meta.url));
const written = values.check ? await readFile(page, "utf8") : "";
const [, typed, dated] = /^`(npm run docs:drivers[^`]*)`, (\S+);/m.exec(written) ?? [];
const runs = Number(values.runs ?? /--runs (\d+)/.exec(typed ?? "")?.[1] ?? RUNS);
if (!(Number.isSafeInteger(runs) && runs >= FEWEST)) {
  const allowed = `a whole number of at least ${FEWEST}`;
  throw new InputError({ field: "--runs", value: values.runs, allowed });
}

const results = [];
for (const subject of subjects) {
  const start = performance.now();
  const tell = (what) =>
    console.log(`${subject.title}: ${what}, ${Math.round((performance.now() - start) / 1000)} s`);
  results.push({ subject, found: await measured(subject, { runs, seed: SEED }, tell) });
}
const made = {
  command: `npm run docs:drivers${runs === RUNS ? "" : ` -- --runs ${runs}`}`,
  date: dated ?? new Date().toISOString().slice(0, 10),
  runs,
  seed: SEED,
};
const text = await formatted(driversPage(results, made), page);
if (!values.check) {
  await writeFile(page, text);
  console.log(`docs/drivers.md: ${runs} runs for each method`);
} else if (written !== text) {
  console.error("docs/drivers.md is not what the runs say: npm run docs:drivers");
  process.exitCode = 1;
}
