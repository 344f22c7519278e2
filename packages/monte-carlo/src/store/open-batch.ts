import { aFlag, aName, anObject, aScenario, maybe } from "@summitry/core/checks";
import type { Agendas, Identity, RowTest, Scenario } from "@summitry/core";
import { countOutcomes } from "../runs/outcome-counts.ts";
import { fingerprintDifference, fingerprintOf } from "../workers/fingerprint.ts";
import { type Disk, diskFor } from "./disk.ts";
import { FolderError } from "./folder-error.ts";
import { countsDigest, type Manifest, type StoredPart } from "./manifest.ts";
import { readManifest } from "./manifest-file.ts";
import { MANIFEST } from "./names.ts";
import { PartRows } from "./part-rows.ts";
import { StoredBatch } from "./stored-batch.ts";
import { verifiedPart } from "./verify.ts";

const takes = anObject({ verify: maybe(aFlag) }, { of: "options: an object" });

/** A row of which nothing is known but which run it is. */
export type AnyRow = Identity & Readonly<Record<string, unknown>>;

/** How to open a folder. */
export interface OpenBatchOptions {
  /**
   * Whether to compare every part with the manifest at once: bytes, kinds of columns, seed, runs and failures. When left
   * out, the bytes of a part are compared when it is read.
   */
  readonly verify?: boolean | undefined;
}

/**
 * Opens a folder that `monteCarlo`, `merge` or `Batch.write` has written. Its rows hold unknown values, and outcomes are
 * as they were counted when the batch was run.
 *
 * @throws FolderError when there is no manifest, when it is damaged, contradicts itself or is of another version, and with
 *   `verify` when a part is missing or is not what the manifest says.
 */
export async function openBatch(folder: string, options?: OpenBatchOptions): Promise<StoredBatch<AnyRow>>;
/**
 * Opens a folder of a scenario: it gives the rows their types, and outcomes are counted anew from the rows.
 *
 * @param scenario The scenario that the rows are of.
 * @throws FolderError as well when the folder is of another scenario, naming what differs.
 */
export async function openBatch<R extends Identity>(
  folder: string,
  scenario: Scenario<Agendas, R>,
  options?: OpenBatchOptions,
): Promise<StoredBatch<R>>;
export async function openBatch<R extends Identity>(
  folder: string,
  given?: Scenario<Agendas, R> | OpenBatchOptions,
  more?: OpenBatchOptions,
): Promise<StoredBatch<R> | StoredBatch<AnyRow>> {
  aName("folder", folder);
  const [scenario, options] = isOptions(given) ? [undefined, given] : [given, more];
  if (scenario !== undefined) aScenario("scenario", scenario);
  if (options !== undefined) takes("options", options);
  const disk = diskFor(folder);
  const manifest = await readManifest(disk, folder);
  if (manifest === null) throw new FolderError(folder, `holds no batch: there is no ${MANIFEST}`);
  if (options?.verify === true)
    for (const part of manifest.parts) await verifiedPart(disk, folder, manifest, part);
  if (scenario === undefined) return new StoredBatch<AnyRow>(folder, manifest);
  const fingerprint = fingerprintOf(scenario, manifest.seed);
  const difference = fingerprintDifference(manifest.scenario.likeness, fingerprint, ["there", "here"]);
  if (difference !== null)
    throw new FolderError(`${folder}/${MANIFEST}`, `holds another scenario: ${difference}`);
  const parts = await recounted(disk, folder, manifest, scenario.outcomes);
  return new StoredBatch<R>(folder, { ...manifest, parts }, scenario);
}

function isOptions(given: object | undefined): given is OpenBatchOptions {
  return typeof given === "object" && given !== null && "verify" in given;
}

/**
 * Parts with their outcomes counted anew from the rows: what counts as an outcome may have been corrected since they were
 * run.
 *
 * @throws FolderError when a part is missing, or differs from the manifest.
 */
async function recounted<R extends Identity>(
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
