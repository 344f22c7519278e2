import { InputError } from "@summitry/core";
import { builtin } from "../platform.ts";
import { FolderError, WriteError } from "./folder-error.ts";

/**
 * The file system.
 *
 * @throws InputError in a browser, which has none.
 */
function disk(path: string): typeof import("node:fs/promises") {
  const found = builtin("node:fs/promises");
  if (found !== undefined) return found;
  const allowed = "nothing: there are no folders here; use toCSV or toJSONLines";
  throw new InputError({ field: "out", value: path, allowed });
}

/** Name of a half-written file, so that it is never mistaken for a complete one. */
const HALF = /^\..+\.half$/;

/**
 * Writes a file atomically: whenever the process is killed, the file is complete or absent.
 *
 * @throws WriteError when it can't be written; nothing half-written is left.
 */
export async function writeWhole(folder: string, name: string, content: Uint8Array | string): Promise<void> {
  const { open, rename, rm } = disk(folder);
  const half = `${folder}/.${name}.${process.pid}.half`;
  try {
    const file = await open(half, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(half, `${folder}/${name}`);
  } catch (cause) {
    await rm(half, { force: true }).catch(() => undefined);
    throw new WriteError(`${folder}/${name}`, cause);
  }
}

/**
 * Makes a folder, and its parent folders.
 *
 * @throws WriteError when it can't be made.
 */
export async function makeFolder(folder: string): Promise<void> {
  await disk(folder)
    .mkdir(folder, { recursive: true })
    .catch((cause: unknown) => {
      throw new WriteError(folder, cause);
    });
}

/**
 * The names of the files in a folder, without half-written ones, in alphabetical order; `null` when there is no such
 * folder.
 *
 * @throws FolderError when it can't be read, or is not a folder.
 */
export async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    const names = await disk(folder).readdir(folder);
    return names.filter((name) => !HALF.test(name)).sort();
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw unreadable(folder, cause);
  }
}

/** Removes half-written files from a folder. */
export async function removeHalfWritten(folder: string): Promise<void> {
  const { readdir, rm } = disk(folder);
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => HALF.test(name)).map((name) => rm(`${folder}/${name}`, { force: true })),
  );
}

/** Removes a file, if it exists. */
export async function remove(path: string): Promise<void> {
  await disk(path).rm(path, { force: true });
}

/**
 * Reads a file; `null` when it doesn't exist.
 *
 * @throws FolderError when it can't be read.
 */
export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await disk(path).readFile(path));
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw unreadable(path, cause);
  }
}

/** SHA-256 of some bytes, in hexadecimal. */
export function fingerprint(bytes: Uint8Array): string {
  const crypto = builtin("node:crypto");
  if (crypto === undefined) throw new Error("this platform has no node:crypto");
  return crypto.createHash("sha256").update(bytes).digest("hex");
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}

function unreadable(path: string, cause: unknown): FolderError {
  if (cause instanceof InputError) throw cause;
  return new FolderError(
    path,
    `can't be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    cause,
  );
}
