import type { ChunkResult } from "../runs/chunk.ts";
import type { Disk } from "./disk.ts";
import { readIfThere, sha256 } from "./files.ts";
import { FolderError } from "./folder-error.ts";
import type { Heading, StoredPart } from "./manifest.ts";
import { decoded } from "./parquet.ts";

/**
 * Reads the rows and failures of a part.
 *
 * @param only Names of the columns to read; all when left out.
 * @throws FolderError when it is missing, or differs from the manifest.
 */
export async function readPart(
  disk: Disk,
  path: string,
  columns: Heading["columns"],
  part: StoredPart,
  only?: readonly string[],
): Promise<ChunkResult<Readonly<Record<string, unknown>>>> {
  return decoded(columns, await wholePart(disk, path, part), only);
}

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
