import { Argument, Option } from "commander";
import { commaSeparated, given, wordAmong, settings, shard, wholeNumber } from "../option-values.ts";
import type { Scenarios } from "../scenarios.ts";

/** Default seed. */
export const SEED = "42";
/** Default number of runs of a batch. */
export const RUNS = 2000;
/** Most threads that are accepted; a higher number is probably a typing error. */
const MOST_WORKERS = 256;

/** The name of a scenario, or the path of its file. */
export function scenarioArgument(scenarios: Scenarios): Argument {
  return new Argument("<scenario>", scenarioNames(scenarios));
}

/** What a scenario is called by, in words. */
export function scenarioNames(scenarios: Scenarios): string {
  return `${Object.keys(scenarios).join(", ")}, or a file: my-scenario.yaml, ./mine.ts`;
}

/** `--without` */
export function withoutOption(): Option {
  const help = "mechanisms to switch off, with commas between them";
  return new Option("--without <mechanisms>", help).argParser(commaSeparated);
}

/** `--relax` */
export function relaxOption(): Option {
  const help = "red lines to relax, with commas between them: holder.line (see `summitry list`)";
  return new Option("--relax <lines>", help).argParser(commaSeparated);
}

/** `--set` */
export function setOption(): Option {
  const help =
    "options and parameters to set, with commas between them (see `summitry list` and `summitry params`)";
  return new Option("--set <name=value>", help).argParser(settings);
}

/** `--prior` */
export function priorOption(): Option {
  const help = "wide draws all parameters independently, also those that the scenario draws together";
  return new Option("--prior <prior>", help).argParser(wordAmong(["wide"]));
}

/** `--seed` */
export function seedOption(of: string): Option {
  return new Option("--seed <text>", `seed of ${of}`).argParser(given).default(SEED);
}

/** The name of a scenario, the path of its file, or the folder of a batch. */
export function scenarioOrFolderArgument(scenarios: Scenarios): Argument {
  const names = Object.keys(scenarios).join(", ");
  return new Argument(
    "<scenario>",
    `${names}, or a file: my-scenario.yaml, ./mine.ts; or the folder of a batch`,
  );
}

/** The options that say which runs a command looks at: new ones, or those of a folder. */
export function givenRunsOptions(runs: number, most: number): readonly Option[] {
  return [
    new Option("--runs <number>", `number of runs (default: ${runs})`).argParser(wholeNumber(1, most)),
    new Option("--seed <text>", `seed of the runs (default: "${SEED}")`).argParser(given),
    workersOption(),
    withoutOption(),
    relaxOption(),
    setOption(),
    priorOption(),
    new Option("--scenario <file>", "file of the scenario of a folder, if it is a module").argParser(given),
  ];
}

/** `--out`, `--resume` and `--take-over`, for commands whose new runs may go to a folder. */
export function folderOptions(): readonly Option[] {
  const taken = "write to the folder even if another computer's process may still do so";
  return [
    new Option("--out <folder>", "write the rows as Parquet to a new folder, as they come").argParser(given),
    new Option("--resume", "go on with what the folder holds"),
    new Option("--take-over", taken),
  ];
}

/** `--shard` */
export function shardOption(): Option {
  return new Option("--shard <i/n>", "run one of n equal shares, into a folder of its own").argParser(shard);
}

/** `--run` */
export function runOption(): Option {
  const help = "which run of the seed: run 17 is row 17 of a batch";
  return new Option("--run <number>", help).argParser(wholeNumber(0, Number.MAX_SAFE_INTEGER)).default(0);
}

/** `--workers` */
export function workersOption(): Option {
  const help = "worker threads, 0 for none; they don't change the numbers (default: as fits)";
  return new Option("--workers <number>", help).argParser(wholeNumber(0, MOST_WORKERS));
}

/** `--force` */
export function forceOption(file: string): Option {
  return new Option("--force", `replace the file of ${file} if there is one already`);
}
