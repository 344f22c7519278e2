import { join, relative } from "node:path";
import { InputError } from "@summitry/core";
import { withCount } from "@summitry/story/english";
import { InvalidArgumentError } from "commander";
import { dataPackage } from "../describing/data-package.ts";
import { fileOf, readPublication } from "../describing/read-publication.ts";
import { crate, CRATE, DATA_PACKAGE } from "../describing/ro-crate.ts";
import { calendarDate, folderToo, given } from "../option-values.ts";
import { outputFile } from "../output-file.ts";
import type { Scenarios } from "../scenarios.ts";
import { print } from "../terminal/print.ts";
import type { Declare } from "./declare.ts";

/** Options of `summitry describe`. */
export interface DescribeOptions {
  readonly title?: string;
  readonly author?: string;
  readonly license?: string;
  readonly date?: string;
  readonly scenario?: string;
  readonly force?: true;
}

/** Declares `summitry describe`. */
export const declareDescribe: Declare = (command, scenarios) => {
  command
    .argument("<folders...>", "folders of batches that stand beside each other", folderToo)
    .option("--title <text>", "title of what is published (default: that of the scenario)", given)
    .option("--author <text>", "who made it", given)
    .option("--license <id>", "its licence as SPDX lists it: CC-BY-4.0", licenseId)
    .option("--date <date>", "day of its publication, YYYY-MM-DD (default: today)", calendarDate)
    .option("--scenario <file>", "file of the scenario, if it is a module of your own", given)
    .option("--force", "replace the two files if they are there already")
    .action(async (folders: readonly string[], options: DescribeOptions) => {
      await describeBatches(scenarios, folders, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry describe results/base --author "A. Analyst" --license CC-BY-4.0
  summitry describe results/base results/without-exclusion --license CC0-1.0

Beside the folders it writes datapackage.json (Data Package 2.0: the columns of
the rows, with types and units) and ro-crate-metadata.json (RO-Crate 1.2: the
files with their hashes, the software, the seed and the command that made them).
Reports beside the folders are listed, too. Then the folder that holds all of it
can be published as it is.`,
    );
};

/** `summitry describe`: metadata beside batches, for an archive and for whoever finds them there. */
export async function describeBatches(
  scenarios: Scenarios,
  folders: readonly string[],
  options: DescribeOptions,
): Promise<void> {
  const { title, author, license, scenario, force = false } = options;
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  const twice = folders.find((folder, at) => folders.indexOf(folder) !== at);
  if (twice !== undefined)
    throw new InputError({ field: "folders", value: twice, allowed: "every folder once" });
  const { root, publication } = await readPublication(scenarios, folders, {
    title,
    author,
    license,
    date,
    scenario,
  });
  const [described, listed] = [DATA_PACKAGE, CRATE].map((name) => join(relative("", root), name));
  const writeFirst = await outputFile("folders", described ?? "", { force });
  const writeSecond = await outputFile("folders", listed ?? "", { force });
  const first = text(dataPackage(publication));
  await writeFirst(first);
  await writeSecond(text(crate(publication, fileOf(DATA_PACKAGE, first))));
  const what = `${withCount(publication.batches.length, "batch").replace(/batchs$/, "batches")}`;
  print(`${described} and ${listed} describe ${what} of ${publication.title}.`);
}

function text(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Checks that a licence is called as SPDX calls licences. */
function licenseId(value: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(value)) return value;
  throw new InvalidArgumentError("an identifier of SPDX, such as CC-BY-4.0, CC0-1.0 or MIT");
}
