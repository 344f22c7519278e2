// Writes docs/claims.md with its figures, docs/columns.md, docs/parameters.md and docs/mechanisms.md: what the runs say of
// the article's claims, what a row holds, and what the model is made of. The same runs and seed give the same files, apart from the date.
// With --pages only the pages that need no runs.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as alaska from "@summitry/alaska";
import { InputError } from "@summitry/core";
import { claimRuns, testClaims } from "@summitry/monte-carlo";
import { withCount } from "@summitry/story/english";
import { withProgressBar } from "../packages/cli/dist/batch/under-bar.js";
import { claimFigure } from "./docs-alaska/claim-figure.mjs";
import { claimsPage } from "./docs-alaska/claims-page.mjs";
import { columnsPage } from "./docs-alaska/columns-page.mjs";
import { mechanismsPage } from "./docs-alaska/mechanisms-page.mjs";
import { parametersPage } from "./docs-alaska/parameters-page.mjs";
import { formatted } from "./docs-alaska/markdown.mjs";
import { widths } from "./figure-widths.mjs";
import { inOverview, overviewFigure } from "./docs-alaska/overview-figure.mjs";

const RUNS = 500;
const SEED = "42";

const { values } = parseArgs({
  options: { runs: { type: "string", default: String(RUNS) }, pages: { type: "boolean", default: false } },
});
const runs = Number(values.runs);
if (!(Number.isSafeInteger(runs) && runs >= 2)) {
  throw new InputError({ field: "--runs", value: values.runs, allowed: "a whole number of at least 2" });
}
const docs = fileURLToPath(new URL("../docs/", import.meta.url));
const figures = `${docs}figures/claims/`;
const made = {
  command: `npm run docs:alaska${values.pages ? " -- --pages" : runs === RUNS ? "" : ` -- --runs ${values.runs}`}`,
  date: new Date().toISOString().slice(0, 10),
};
const write = async (file, text) => writeFile(file, await formatted(text, file));

if (!values.pages) await writeClaims();

const toColumns = {
  columns: alaska.columns,
  outcomes: alaska.alaska().outcomes,
  meaningOf: (name) => alaska.alaskaPackage.vocabulary.outcomes[name],
};
await write(`${docs}columns.md`, columnsPage(toColumns, made));
console.log(`docs/columns.md: ${withCount(Object.keys(alaska.columns).length, "column")}`);
await write(`${docs}parameters.md`, parametersPage(alaska.alaskaParameters, made));
console.log(`docs/parameters.md: ${withCount(alaska.alaskaParameters.length, "parameter")}`);
await write(
  `${docs}mechanisms.md`,
  await mechanismsPage(alaska.mechanisms, made, await readFile(`${docs}mechanisms.md`, "utf8")),
);
console.log(`docs/mechanisms.md: ${withCount(alaska.mechanisms.length, "mechanism")}`);

/** Tests the claims, and writes their page with its figures. */
async function writeClaims() {
  const results = await withProgressBar(claimRuns(alaska.alaskaPackage, { runs }), (signal, onProgress) =>
    testClaims(alaska.alaskaPackage, { runs, seed: SEED, signal, onProgress }),
  );
  const [failure] = results.failures;
  if (failure !== undefined) {
    throw new Error(`${results.failures.length} runs broke off, first run ${failure.run}`, {
      cause: failure.error,
    });
  }
  await rm(figures, { recursive: true, force: true });
  await mkdir(figures, { recursive: true });
  for (const finding of results.findings)
    await writeFile(`${figures}${finding.id}.svg`, claimFigure(finding));
  if (inOverview(results.findings).length > 0) {
    const overview = overviewFigure(results.findings);
    for (const [ending, width] of Object.entries(widths))
      await writeFile(`${figures}overview${ending}.svg`, overview.svg({ width, scheme: "auto" }));
  }
  await write(`${docs}claims.md`, claimsPage(alaska.alaskaClaims, results, made));
  console.log(
    `docs/claims.md: ${withCount(results.findings.length, "claim")}, ${withCount(runs, "run")} of each variant`,
  );
}
