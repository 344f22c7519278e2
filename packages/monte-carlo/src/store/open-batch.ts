import type { Agendas, Identity, Scenario } from "@summitry/core";
import { fingerprintOf, fingerprintDifference } from "../workers/fingerprint.ts";
import { FolderError } from "./folder-error.ts";
import { MANIFEST, readManifest } from "./manifest.ts";
import { StoredBatch } from "./stored-batch.ts";

/** A row of which nothing is known but which run it is. */
export type AnyRow = Identity & Readonly<Record<string, unknown>>;

/**
 * Opens a folder that `monteCarlo`, `merge` or `Batch.write` has written. Its rows hold unknown values. Parts are checked
 * against the manifest when they are read.
 *
 * @throws FolderError when there is no manifest, or it is damaged or of a newer version.
 */
export async function openBatch(folder: string): Promise<StoredBatch<AnyRow>>;
/**
 * Opens a folder of a scenario: it gives the rows their types.
 *
 * @param scenario The scenario that the rows are of.
 * @throws FolderError as well when the folder is of another scenario, naming what differs.
 */
export async function openBatch<R extends Identity>(
  folder: string,
  scenario: Scenario<Agendas, R>,
): Promise<StoredBatch<R>>;
export async function openBatch<R extends Identity>(
  folder: string,
  scenario?: Scenario<Agendas, R>,
): Promise<StoredBatch<R> | StoredBatch<AnyRow>> {
  const manifest = await readManifest(folder);
  if (manifest === null) throw new FolderError(folder, `holds no batch: there is no ${MANIFEST}`);
  if (scenario === undefined) return new StoredBatch<AnyRow>(folder, manifest);
  const likeness = fingerprintOf(scenario, manifest.seed);
  const difference = fingerprintDifference(manifest.scenario.likeness, likeness, ["there", "here"]);
  if (difference !== null)
    throw new FolderError(`${folder}/${MANIFEST}`, `holds another scenario: ${difference}`);
  return new StoredBatch<R>(folder, manifest, scenario.outcomes);
}
