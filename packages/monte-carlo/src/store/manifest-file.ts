import type { Disk } from "./disk.ts";
import { parsedJson, readIfThere, writeWhole } from "./files.ts";
import { FolderError } from "./folder-error.ts";
import { type Manifest, SCHEMA } from "./manifest.ts";
import { firstFault } from "./manifest-faults.ts";
import { manifestSchema } from "./manifest-schema.ts";
import { MANIFEST } from "./names.ts";

/** Writes the manifest of a folder. */
export async function writeManifest(disk: Disk, folder: string, manifest: Manifest): Promise<void> {
  await writeWhole(disk, folder, MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Reads the manifest of a folder; `null` when it has none. What a newer summitry of the same schema adds is passed over.
 *
 * @throws FolderError when it is damaged, contradicts itself, or has another schema.
 */
export async function readManifest(disk: Disk, folder: string): Promise<Manifest | null> {
  const path = `${folder}/${MANIFEST}`;
  const bytes = await readIfThere(disk, path);
  if (bytes === null) return null;
  const json = parsedJson(path, bytes);
  const version = typeof json === "object" && json !== null && "schema" in json ? json.schema : null;
  if (typeof version === "number" && version !== SCHEMA) {
    const other = version > SCHEMA ? "a newer" : "an older";
    const problem = `has schema version ${version}, and this summitry reads ${SCHEMA}: use ${other} one`;
    throw new FolderError(path, problem);
  }
  const { success, data, error } = manifestSchema.safeParse(json);
  if (!success) {
    const { path: at = [], message = "" } = error.issues[0] ?? {};
    throw new FolderError(path, `is not a manifest of a batch: ${at.join(".")}: ${message}`);
  }
  const fault = firstFault(data);
  if (fault !== null) throw new FolderError(path, fault);
  return data;
}
