import { merge } from "@summitry/monte-carlo";
import { assertNoFile } from "../given-folder.ts";
import { withCount } from "@summitry/story/english";
import { batchAsJson, report } from "./batch.ts";
import { print } from "../terminal/print.ts";

/** Options of `summitry merge`. */
export interface MergeOptions {
  readonly out: string;
  readonly json?: true;
}

/** `summitry merge`: makes one batch of all its shards. */
export async function mergeShards(folders: readonly string[], { out, json }: MergeOptions): Promise<void> {
  await assertNoFile("--out", out);
  for (const folder of folders) await assertNoFile("folders", folder);
  const batch = await merge(folders, out);
  const { scenario } = batch.manifest;
  const what = `${scenario.name}: ${withCount(batch.runs, "run")} of seed ${batch.seed} in ${out}.`;
  print(json === true ? batchAsJson(batch) : what);
  await report(batch);
}
