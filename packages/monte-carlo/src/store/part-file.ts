import type { Disk } from "./disk.ts";
import { readIfThere, sha256 } from "./files.ts";
import { FolderError } from "./folder-error.ts";
import type { StoredPart } from "./manifest.ts";

/**
 * Reads the bytes of a part.
 *
 * @throws FolderError when it is missing, or differs from the manifest.
 */
export async function wholePart(
  disk: Disk,
  path: string,
  { file, bytes: size, sha256: digest }: StoredPart,
): Promise<Uint8Array> {
  const bytes = await readIfThere(disk, `${path}/${file}`);
  if (bytes === null) throw new FolderError(`${path}/${file}`, `is missing, and the manifest lists it`);
  if (bytes.length !== size || sha256(bytes) !== digest) {
    throw new FolderError(
      `${path}/${file}`,
      "was altered: it is not what the manifest says (size or SHA-256)",
    );
  }
  return bytes;
}
