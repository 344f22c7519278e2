import type { Command } from "commander";
import { given, precision, shard, wholeNumber } from "../option-values.ts";
import type { Scenarios } from "../scenarios.ts";
import type { BatchOptions } from "./batch.ts";
import {
  forceOption,
  scenarioArgument,
  seedOption,
  setOption,
  withoutOption,
  workersOption,
} from "./shared-options.ts";

/** Default number of runs. */
export const RUNS = 2000;
/** Most runs that are accepted; a higher number is probably a typing error. */
const MOST_RUNS = 1_000_000_000;

/** Declares `summitry batch`. */
export function addBatch(program: Command, scenarios: Scenarios): void {
  program
    .command("batch")
    .allowExcessArguments(false)
    .description("Simulates many runs and prints how likely each outcome is.")
    .addArgument(scenarioArgument(scenarios))
    .option("--runs <number>", "number of runs", wholeNumber(1, MOST_RUNS), RUNS)
    .addOption(seedOption("the batch"))
    .addOption(workersOption())
    .addOption(withoutOption())
    .addOption(setOption())
    .option(
      "--until <outcome=width>",
      "stop once an outcome's probability is known to ± width, as in ceasefire=0.01",
      precision,
    )
    .option("--out <folder>", "write the rows as Parquet to a new folder, as they come", given)
    .option("--resume", "go on with what the folder holds")
    .option("--take-over", "write to the folder even if another computer's process may still do so")
    .option("--shard <i/n>", "run one of n equal shares, into a folder of its own", shard)
    .option("--rows <file>", "also write one JSON line per run to this file, - for stdout", given)
    .addOption(forceOption("--rows"))
    .option("--json", "print { runs, seed, failed, outcomes } as JSON instead")
    .action(async (name: string, options: BatchOptions) => {
      const { batch } = await import("./batch.ts");
      await batch(scenarios, name, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry batch alaska                               2,000 runs
  summitry batch alaska --runs 10000 --seed 42        narrower intervals
  summitry batch alaska --without momentum            if gains did not matter
  summitry batch alaska --set usBackstop=true         a what-if
  summitry batch alaska --set lossAversion=1          a parameter held fixed
  summitry batch alaska --rows rows.jsonl             a line per run
  summitry batch alaska --rows - | jq .utilityPutin   the same, for a pipe
  summitry batch alaska --runs 20000 --until airTruce=0.01
                                                      stop when precise enough
  summitry batch alaska --runs 10000 --out results/base
                                                      Parquet, a folder
  summitry batch alaska --runs 10000 --out results/base --resume
                                                      go on after Ctrl-C
  summitry batch alaska --runs 10000 --shard 3/16 --out results/3
                                                      on a cluster; see merge
  summitry batch alaska --json | jq '.outcomes[0]'    the first outcome

Ctrl-C stops it and keeps what is done. The intervals are 95 % Wilson intervals.`,
    );
}
