import type { Command } from "commander";
import { given, wholeNumber } from "../option-values.ts";
import type { Scenarios } from "../scenarios.ts";
import type { BatchOptions } from "./batch.ts";
import { scenarioArgument, seedOption, setOption, withoutOption, workersOption } from "./shared-options.ts";

/** Number of runs where none is given. */
export const RUNS = 2000;
/** More rows than this do not fit into memory. */
const MOST_RUNS = 1_000_000;

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
    .option("--rows <file>", "also write one JSON line per run to this file", given)
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
  summitry batch alaska --json | jq '.outcomes[0]'    the first outcome

Ctrl-C stops it. The intervals are 95 % Wilson intervals.`,
    );
}
