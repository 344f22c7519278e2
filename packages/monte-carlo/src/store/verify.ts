import type { Disk } from "./disk.ts";
import { FolderError } from "./folder-error.ts";
import type { Manifest, StoredPart } from "./manifest.ts";
import { columnFault, decoded } from "./parquet.ts";
import { wholePart } from "./part-file.ts";
import { FAILURE } from "./stored-column.ts";

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
  { columns, seed }: Pick<Manifest, "columns" | "seed">,
  part: StoredPart,
): Promise<Uint8Array> {
  const path = `${folder}/${part.file}`;
  const bytes = await wholePart(disk, folder, part);
  const fault = columnFault(columns, bytes) ?? (await rowFault(columns, seed, part, bytes));
  if (fault !== null) throw new FolderError(path, fault);
  return bytes;
}

async function rowFault(
  columns: Manifest["columns"],
  seed: string,
  { from, to, failed }: StoredPart,
  bytes: Uint8Array,
): Promise<string | null> {
  const { rows, failures } = await decoded(columns, bytes, ["seed", "run", FAILURE]);
  if (failures.length !== failed) return `holds ${failures.length} failures; the manifest says ${failed}`;
  const other = rows.find((row) => row.seed !== seed);
  if (other !== undefined) return `holds runs of seed ${String(other.seed)}; the manifest says ${seed}`;
  const runs = [...rows, ...failures].map(({ run }) => Number(run)).sort((one, next) => one - next);
  const isEvery = runs.length === to - from && runs.every((run, at) => run === from + at);
  return isEvery ? null : `does not hold just the runs ${from} to ${to - 1}, each once`;
}
