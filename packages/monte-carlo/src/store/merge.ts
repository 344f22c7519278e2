import { InputError } from "@summitry/core";
import { partsOf } from "../runs/part.ts";
import { wholePart } from "./batch-folder.ts";
import { makeFolder, namesIn, writeWhole } from "./files.ts";
import { FolderError } from "./folder-error.ts";
import { assertSame } from "./header.ts";
import {
  type Manifest,
  MANIFEST,
  manifestOf,
  readManifest,
  type StoredPart,
  writeManifest,
} from "./manifest.ts";
import { StoredBatch } from "./stored-batch.ts";
import type { AnyRow } from "./open-batch.ts";

/**
 * Merges all shards of a batch into one folder, byte for byte the folder that the batch would have written without
 * shards.
 *
 * @param folders Folders of the shards, in any order.
 * @param out Path of a new or empty folder.
 * @throws InputError for no folders, or when `out` is not empty.
 * @throws FolderError when a folder holds no shard, a shard of another batch or an incomplete one, when a shard is
 *   missing or given twice, or when a part is missing or was changed. Then nothing is written that could be mistaken
 *   for a batch.
 */
export async function merge(folders: readonly string[], out: string): Promise<StoredBatch<AnyRow>> {
  const names = await namesIn(out);
  if (names !== null && names.length > 0) {
    throw new InputError({ field: "out", value: out, allowed: "a new or empty folder" });
  }
  const shards = await Promise.all(
    folders.map(async (folder) => ({ folder, manifest: await shardIn(folder) })),
  );
  const [first] = shards;
  if (first === undefined) {
    throw new InputError({
      field: "folders",
      value: folders,
      allowed: "the folders of all shards of a batch",
    });
  }
  const heading = { ...first.manifest, shard: null };
  for (const { folder, manifest } of shards) {
    if (manifest.runs !== heading.runs) {
      const problem = `holds a shard of ${manifest.runs} runs, and ${first.folder} one of ${heading.runs}`;
      throw new FolderError(`${folder}/${MANIFEST}`, problem);
    }
    assertSame(`${folder}/${MANIFEST}`, { ...manifest, shard: null }, heading);
  }
  const found = shards.flatMap(({ folder, manifest }) => manifest.parts.map((part) => ({ folder, part })));
  assertWhole(found, heading);
  await makeFolder(out);
  for (const { folder, part } of found) await writeWhole(out, part.file, await wholePart(folder, part));
  const merged = manifestOf(
    heading,
    found.map(({ part }) => part),
    true,
  );
  await writeManifest(out, merged);
  return new StoredBatch<AnyRow>(out, merged);
}

async function shardIn(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  if (manifest === null) throw new FolderError(folder, `holds no shard: there is no ${MANIFEST}`);
  if (manifest.shard === null) throw new FolderError(folder, "holds a whole batch, and no shard of one");
  if (manifest.complete) return manifest;
  const { index, of } = manifest.shard;
  throw new FolderError(folder, `shard ${index}/${of} is not complete: run it again with resume`);
}

/** Checks that every part of the batch is there exactly once. */
function assertWhole(
  found: readonly { readonly folder: string; readonly part: StoredPart }[],
  { runs }: { readonly runs: number },
): void {
  const holders = new Map<number, string>();
  for (const { folder, part } of found) {
    const other = holders.get(part.index);
    if (other !== undefined)
      throw new FolderError(folder, `holds runs that ${other} holds as well: ${part.file}`);
    holders.set(part.index, folder);
  }
  const missing = partsOf(runs).filter(({ index }) => !holders.has(index));
  const [from] = missing;
  if (from === undefined) return;
  const problem = `${missing.length} of ${partsOf(runs).length} parts are in none of the folders, the first with run ${from.from}`;
  throw new FolderError([...new Set(holders.values())].join(", "), `a shard is missing: ${problem}`);
}
