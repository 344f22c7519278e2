import type { Declare } from "./declare.ts";
import { merge } from "@summitry/monte-carlo";
import { assertNoFile } from "../given-folder.ts";
import { withCount } from "@summitry/story/english";
import { reportFailures } from "../batch/report-failures.ts";
import { batchAsJson } from "../batch/shown-batch.ts";
import { print } from "../terminal/print.ts";
import { given } from "../option-values.ts";

/** Options of `summitry merge`. */
export interface MergeOptions {
  readonly out: string;
  readonly json?: true;
}

/** Declares `summitry merge`. */
export const declareMerge: Declare = (command) => {
  command
    .argument("<folders...>", "folders of the shards, in any order")
    .requiredOption("--out <folder>", "new folder for the batch", given)
    .option("--json", "print { runs, seed, failed, outcomes } as JSON instead")
    .action(async (folders: readonly string[], options: MergeOptions) => {
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
};

/** `summitry merge`: makes one batch of all its shards. */
export async function mergeShards(folders: readonly string[], { out, json }: MergeOptions): Promise<void> {
  await assertNoFile("--out", out);
  for (const folder of folders) await assertNoFile("folders", folder);
  const batch = await merge(folders, out);
  const { scenario } = batch.manifest;
  const what = `${scenario.name}: ${withCount(batch.runs, "run")} of seed ${batch.seed} in ${out}.`;
  print(json === true ? batchAsJson(batch) : what);
  await reportFailures(batch);
}
