import type { Identity, RowTest } from "@summitry/core";
import { countOutcomes } from "../runs/outcome-counts.ts";
import type { Disk } from "./disk.ts";
import { countsDigest, type Manifest, type StoredPart } from "./manifest.ts";
import { PartRows } from "./part-rows.ts";

/**
 * Parts with their outcomes counted anew from the rows: what counts as an outcome may have been corrected since they were
 * run.
 *
 * @throws FolderError when a part is missing, or differs from the manifest.
 */
export async function recounted<R extends Identity>(
  disk: Disk,
  folder: string,
  { columns, parts }: Pick<Manifest, "columns" | "parts">,
  outcomes: Readonly<Record<string, RowTest<R>>>,
): Promise<readonly StoredPart[]> {
  if (Object.keys(outcomes).length === 0) return parts;
  const counted: StoredPart[] = [];
  for (const part of parts) {
    const rows = (await PartRows.open(disk, folder, { columns }, part)).rows;
    const found = { ...part, outcomes: countOutcomes(outcomes, rows as readonly unknown[] as readonly R[]) };
    counted.push({ ...found, countsSha256: countsDigest(found) });
  }
  return counted;
}
