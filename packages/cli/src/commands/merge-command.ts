import type { Command } from "commander";
import { given } from "../option-values.ts";
import type { MergeOptions } from "./merge.ts";

/** Declares `summitry merge`. */
export function addMerge(program: Command): void {
  program
    .command("merge")
    .description("Makes one batch of all its shards: the same bytes as without shards.")
    .argument("<folders...>", "folders of the shards, in any order")
    .requiredOption("--out <folder>", "new folder for the batch", given)
    .option("--json", "print { runs, seed, failed, outcomes } as JSON instead")
    .action(async (folders: readonly string[], options: MergeOptions) => {
      const { mergeShards } = await import("./merge.ts");
      await mergeShards(folders, options);
    })
    .addHelpText(
      "after",
      `
Examples:
  summitry batch alaska --runs 10000 --shard 1/2 --out results/1
  summitry batch alaska --runs 10000 --shard 2/2 --out results/2
  summitry merge results/1 results/2 --out results/base`,
    );
}
