import { InputError } from "@summitry/core";
import { withCount } from "@summitry/story/english";
import type { Sensitivity } from "@summitry/monte-carlo";
import { type Figure, indices, luckShares } from "@summitry/plots";
import { reportFailures } from "../batch/report-failures.ts";
import { figureFile, figureOption, type FigureOptions } from "../figure-file.ts";
import { assertNoFile } from "../given-folder.ts";
import { commaSeparated, numberGiven, wordAmong } from "../option-values.ts";
import { subjectFor } from "../looking/subject-for.ts";
import { methodNames } from "../sensitivity/asked.ts";
import { type Drivers, type DriverOptions, driversIn } from "../sensitivity/drivers.ts";
import { driversInFolder } from "../sensitivity/in-folder.ts";
import { repeatSensitivity } from "../sensitivity/repeat.ts";
import type { Scenarios } from "../scenarios.ts";
import { sensitivityTable } from "../tables/sensitivity-table.ts";
import { print } from "../terminal/print.ts";
import { terminalStyle } from "../terminal/style.ts";
import { checkTogether } from "./batch.ts";
import type { Declare } from "./declare.ts";
import {
  folderOptions,
  forceOption,
  givenRunsOptions,
  RUNS,
  scenarioOrFolderArgument,
  SEED,
  shardOption,
} from "./shared-options.ts";

/** Most runs that are accepted; a higher number is probably a typing error. */
const MOST_RUNS = 1_000_000_000;

type DrawnDriverOptions = DriverOptions & FigureOptions;

/** Declares `summitry sensitivity`. */
export const declareSensitivity: Declare = (command, scenarios) => {
  command
    .addArgument(scenarioOrFolderArgument(scenarios))
    .option("--method <name>", `${methodNames.join(", ")} (default: given-data)`, wordAmong(methodNames))
    .option(
      "--of <outcomes>",
      "outcomes or columns, with commas between them (default: the least certain)",
      commaSeparated,
    )
    .option("--over <names>", "parameters, groups, or names: putin. is all of putin.*", commaSeparated)
    .option(
      "--never <number>",
      "what counts for a day that never comes (default: whether it comes)",
      numberGiven,
    );
  for (const option of [...givenRunsOptions(RUNS, MOST_RUNS), ...folderOptions(), shardOption()])
    command.addOption(option);
  command
    .addOption(figureOption())
    .addOption(forceOption("--figure"))
    .option("--json", "print { indices, luck, noise, ... } as JSON instead")
    .action(async (name: string, options: DrawnDriverOptions) => {
      await sensitivityOf(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry sensitivity alaska                       drivers in plain runs
  summitry sensitivity results/base --of airTruce   in a batch that is there
  summitry sensitivity alaska --method luck         how much is luck
  summitry sensitivity alaska --method morris --over groups
                                                    which groups move it
  summitry sensitivity alaska --method sobol --over groups --runs 30000
                                                    shares of the variance
  summitry sensitivity alaska --method shapley --over momentum.,putin.
                                                    shares that sum to 100 %
  summitry sensitivity alaska --method sobol --over groups --runs 30000
    --out results/sobol --resume                    go on after Ctrl-C
  summitry sensitivity alaska --json | jq '.indices[0]'
                                                    the first index

Every index has its 95 % interval, and * says what is told from noise. Ctrl-C
stops it; with --out what is done is kept.`,
    );
};

/** `summitry sensitivity`: what drives an outcome, and how much is luck. */
async function sensitivityOf(scenarios: Scenarios, name: string, options: DrawnDriverOptions): Promise<void> {
  if (options.out !== undefined) await assertNoFile("--out", options.out);
  const { runs = RUNS, seed = SEED, over, shard } = options;
  if (shard !== undefined && options.figure !== undefined)
    throw new InputError({ field: "--figure", value: options.figure, allowed: "nothing beside --shard" });
  const draw = await figureFile(options);
  checkTogether({ ...options, runs, seed });
  const { ready, stored } = await subjectFor(scenarios, name, options, { "--over": over, "--shard": shard });
  const drivers =
    stored === null
      ? await driversIn(ready, { ...options, runs, seed })
      : await driversInFolder(name, ready, stored, options);
  tell(drivers, options);
  const { found } = drivers;
  if (found !== null) await draw(() => figureOf(found));
  if (drivers.batch.runs > 0) await reportFailures(drivers.batch);
  if (drivers.interrupted !== null) throw drivers.interrupted;
}

/** Drivers of the first outcome; or how much is luck, where only that was asked. */
function figureOf(found: Sensitivity): Figure {
  const outcome = found.precision[0]?.outcome;
  return found.indices.length === 0 || outcome === undefined
    ? luckShares(found)
    : indices(found, { outcome });
}

function tell({ found, batch, ready, again }: Drivers, { json, shard: part, out }: DriverOptions): void {
  if (part !== undefined) {
    const what = `Shard ${part.index}/${part.of}: ${withCount(batch.runs, "run")} of seed ${batch.seed} in ${out}.`;
    const then = "npx summitry merge FOLDER... --out FOLDER, and npx summitry sensitivity FOLDER";
    return print(`${what}\nOnce all shards are there: ${then}`);
  }
  if (found === null) return;
  if (json === true) return print(JSON.stringify(found));
  const look = terminalStyle(process.stdout, process.env);
  const luckBy = repeatSensitivity(ready, { method: "luck" });
  print(sensitivityTable(found, { vocabulary: ready.vocabulary, luckBy, again, look }).join("\n"));
}
