import type { Disk } from "./disk.ts";
import { FolderError } from "./folder-error.ts";
import type { Manifest, StoredPart } from "./manifest.ts";
import { PartRows } from "./part-rows.ts";

/**
 * Compares a part with what the manifest says of it: bytes, kinds of columns, seed, runs and failures. Counts of outcomes
 * are not in the rows.
 *
 * @returns The bytes of the part.
 * @throws FolderError naming what differs.
 */
export async function verifiedPart(
  disk: Disk,
  folder: string,
  manifest: Pick<Manifest, "columns" | "seed">,
  part: StoredPart,
): Promise<Uint8Array> {
  const rows = await PartRows.open(disk, folder, manifest, part);
  const fault = rowFault(rows, manifest.seed, part);
  if (fault !== null) throw new FolderError(`${folder}/${part.file}`, fault);
  return rows.bytes;
}

function rowFault(part: PartRows, seed: string, { from, to, failed }: StoredPart): string | null {
  const failures = part.failures();
  if (failures.length !== failed) return `holds ${failures.length} failures; the manifest says ${failed}`;
  const rows = part.wholeRows(); // decodes every column
  const other = rows.find((row) => row.seed !== seed);
  if (other !== undefined) return `holds runs of seed ${String(other.seed)}; the manifest says ${seed}`;
  const runs = [...rows, ...failures].map(({ run }) => Number(run)).sort((one, next) => one - next);
  const isEvery = runs.length === to - from && runs.every((run, at) => run === from + at);
  return isEvery ? null : `does not hold just the runs ${from} to ${to - 1}, each once`;
}
