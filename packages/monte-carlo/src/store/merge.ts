import { aListOf, aName } from "@summitry/core/checks";
import { InputError } from "@summitry/core";
import { partsOf } from "../runs/part.ts";
import { type Disk, diskFor } from "./disk.ts";
import { makeFolder, namesIn, writeWhole } from "./files.ts";
import { FolderError } from "./folder-error.ts";
import { assertSame } from "./header.ts";
import { type LockRequest, requestHere, Lock } from "./lock.ts";
import { type Manifest, manifestOf, type StoredPart } from "./manifest.ts";
import { readManifest, writeManifest } from "./manifest-file.ts";
import { MANIFEST } from "./names.ts";
import type { AnyRow } from "./open-batch.ts";
import { StoredBatch } from "./stored-batch.ts";
import { verifiedPart } from "./verify.ts";

const takes = aListOf(aName, { of: "folders" });

/**
 * Merges all shards of a batch into one folder, byte for byte the folder that the batch would have written without
 * shards. Every part is compared with its manifest first; counts of outcomes are the sums of those of the shards.
 *
 * @param folders Folders of the shards, in any order.
 * @param out Path of a new or empty folder.
 * @throws InputError for no folders, or when `out` is not empty.
 * @throws FolderError when a folder holds no shard, a shard of another batch or an incomplete one, when a shard is
 *   missing or given twice, when a part is not what its manifest says, or when another process writes to `out`. Then
 *   nothing is written that could be mistaken for a batch.
 * @throws WriteError when `out` can't be written.
 */
export async function merge(folders: readonly string[], out: string): Promise<StoredBatch<AnyRow>> {
  takes("folders", folders);
  aName("out", out);
  return new StoredBatch<AnyRow>(out, await mergeOn(diskFor(out), folders, out, requestHere(false)));
}

/** Merges shards on a disk, and returns the manifest of the whole batch. */
export async function mergeOn(
  disk: Disk,
  folders: readonly string[],
  out: string,
  request: LockRequest,
): Promise<Manifest> {
  await assertEmpty(disk, out);
  const shards: FoundShard[] = [];
  for (const folder of folders) shards.push({ folder, manifest: await shardIn(disk, folder) });
  const heading = commonHeading(shards, folders);
  const found = shards.flatMap(({ folder, manifest }) => manifest.parts.map((part) => ({ folder, part })));
  assertWhole(found, heading);
  await makeFolder(disk, out);
  const lock = await Lock.take(disk, out, request);
  try {
    await assertEmpty(disk, out);
    for (const { folder, part } of found)
      await writeWhole(disk, out, part.file, await verifiedPart(disk, folder, heading, part));
    const parts = found.map(({ part }) => part);
    const merged = manifestOf(heading, parts, true);
    await writeManifest(disk, out, merged);
    return merged;
  } finally {
    await lock.release();
  }
}

/** A shard, and where it is. */
interface FoundShard {
  readonly folder: string;
  readonly manifest: Manifest;
}

async function assertEmpty(disk: Disk, out: string): Promise<void> {
  const names = await namesIn(disk, out);
  if (names === null || names.length === 0) return;
  throw new InputError({ field: "out", value: out, allowed: "a new or empty folder" });
}

/** What the manifests of all shards say of the whole batch. */
function commonHeading(shards: readonly FoundShard[], folders: readonly string[]): Manifest {
  const [first] = shards;
  if (first === undefined) {
    const allowed = "the folders of all shards of a batch";
    throw new InputError({ field: "folders", value: folders, allowed });
  }
  const heading = { ...first.manifest, shard: null };
  for (const { folder, manifest } of shards) {
    if (manifest.runs !== heading.runs) {
      const problem = `holds a shard of ${manifest.runs} runs, and ${first.folder} one of ${heading.runs}`;
      throw new FolderError(`${folder}/${MANIFEST}`, problem);
    }
    assertSame(`${folder}/${MANIFEST}`, { ...manifest, shard: null }, heading);
  }
  return heading;
}

async function shardIn(disk: Disk, folder: string): Promise<Manifest> {
  const manifest = await readManifest(disk, folder);
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
