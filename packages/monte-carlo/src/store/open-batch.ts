import type { Agendas, Identity, Row, Scenario } from "@summitry/core";
import { likenessOf, unlikeness } from "../workers/likeness.ts";
import { FolderError } from "./folder-error.ts";
import { MANIFEST, readManifest } from "./manifest.ts";
import { StoredBatch } from "./stored-batch.ts";

/** A row of which nothing is known but which run it is. */
export type AnyRow = Identity & Readonly<Record<string, unknown>>;

/**
 * Opens a folder that `monteCarlo`, `merge` or `Batch.write` has written. Parts are checked against the manifest when they
 * are read.
 *
 * @param scenario The scenario that the rows are of: it gives them their types, and the folder has to be of the same one.
 * Without it rows hold unknown values.
 *
 * @throws FolderError when there is no manifest, or it is damaged, of a newer version, or of another scenario.
 */
export async function openBatch(folder: string): Promise<StoredBatch<AnyRow>>;
export async function openBatch<A extends Agendas, C extends object, P extends string>(
  folder: string,
  scenario: Scenario<A, C, P>,
): Promise<StoredBatch<Row<C, P>>>;
export async function openBatch<A extends Agendas, C extends object, P extends string>(
  folder: string,
  scenario?: Scenario<A, C, P>,
): Promise<StoredBatch<Row<C, P>> | StoredBatch<AnyRow>> {
  const manifest = await readManifest(folder);
  if (manifest === null) throw new FolderError(folder, `holds no batch: there is no ${MANIFEST}`);
  if (scenario === undefined) return new StoredBatch<AnyRow>(folder, manifest);
  const likeness = likenessOf(scenario, manifest.seed);
  const difference = unlikeness(manifest.scenario.likeness, likeness, ["there", "here"]);
  if (difference !== null)
    throw new FolderError(`${folder}/${MANIFEST}`, `holds another scenario: ${difference}`);
  return new StoredBatch<Row<C, P>>(folder, manifest, scenario.definition.outcomes ?? {});
}
