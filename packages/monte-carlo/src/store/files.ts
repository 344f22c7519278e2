import { builtin } from "../platform.ts";
import { codeOf, type Disk, isMissing } from "./disk.ts";
import { FolderError, WriteError } from "./folder-error.ts";
import { halfName, isBystander, isHalfName, isPassing } from "./names.ts";
import { reasonOf } from "@summitry/core/checks";

/**
 * Writes a file atomically: whenever the process is killed or the power fails, the file is as before or complete.
 *
 * @throws WriteError when it can't be written; nothing half-written is left if that can be helped.
 */
export async function writeWhole(
  disk: Disk,
  folder: string,
  name: string,
  content: Uint8Array | string,
): Promise<void> {
  const path = `${folder}/${name}`;
  await viaHalf(disk, path, { folder, name, content }, (half) => disk.rename(half, path));
}

/**
 * Writes a file atomically under a name that nobody has.
 *
 * @returns Whether the name was free.
 * @throws WriteError when it can't be written.
 */
export async function writeNew(disk: Disk, folder: string, name: string, content: string): Promise<boolean> {
  const path = `${folder}/${name}`;
  return viaHalf(disk, path, { folder, name, content }, async (half) => {
    const isFree = await disk.link(half, path).then(
      () => true,
      (cause: unknown) => {
        if (codeOf(cause) === "EEXIST") return false;
        throw cause;
      },
    );
    await disk.remove(half);
    return isFree;
  });
}

/** Writes content under a passing name, and passes that on once the content is on the medium. */
async function viaHalf<T>(
  disk: Disk,
  path: string,
  {
    folder,
    name,
    content,
  }: { readonly folder: string; readonly name: string; readonly content: Uint8Array | string },
  use: (half: string) => Promise<T>,
): Promise<T> {
  const half = `${folder}/${halfName(name)}`;
  try {
    await disk.write(half, typeof content === "string" ? new TextEncoder().encode(content) : content);
    await disk.syncFile(half);
    const result = await use(half);
    await disk.syncFolder(folder);
    return result;
  } catch (cause) {
    // eslint-disable-next-line summitry/caught-errors -- the error that is thrown below came first
    await disk.remove(half).catch(() => undefined);
    throw new WriteError(path, cause);
  }
}

/**
 * Makes a folder and its parent folders, where they are missing.
 *
 * @throws WriteError when it can't be made.
 */
export async function makeFolder(disk: Disk, folder: string): Promise<void> {
  try {
    await makeMissing(disk, folder);
  } catch (cause) {
    throw cause instanceof FolderError ? cause : new WriteError(folder, cause);
  }
}

async function makeMissing(disk: Disk, folder: string): Promise<void> {
  if ((await namesIn(disk, folder)) !== null) return;
  const parent = builtin("node:path")?.dirname(folder) ?? folder;
  if (parent !== folder) await makeMissing(disk, parent);
  await disk.makeFolder(folder).catch((cause: unknown) => {
    if (codeOf(cause) !== "EEXIST") throw cause; // somebody else made it just now
  });
  await disk.syncFolder(parent);
}

/**
 * The names of the files in a folder that say what it holds, without those of file managers, in alphabetical order; `null`
 * when there is no such folder.
 *
 * @throws FolderError when it can't be read, or is not a folder.
 */
export async function namesIn(disk: Disk, folder: string): Promise<readonly string[] | null> {
  const names = await allNamesIn(disk, folder);
  return names?.filter((name) => !isPassing(name) && !isBystander(name)).toSorted() ?? null;
}

/**
 * The names of all files in a folder; `null` when there is no such folder.
 *
 * @throws FolderError when it can't be read, or is not a folder.
 */
export async function allNamesIn(disk: Disk, folder: string): Promise<readonly string[] | null> {
  return unlessMissing(folder, disk.names(folder));
}

/**
 * Removes half-written files from a folder.
 *
 * @throws FolderError, WriteError when it can't be read, or they can't be removed.
 */
export async function removeHalfWritten(disk: Disk, folder: string): Promise<void> {
  const names = (await allNamesIn(disk, folder)) ?? [];
  for (const name of names.filter(isHalfName)) await remove(disk, `${folder}/${name}`);
}

/**
 * Removes a file, if it exists.
 *
 * @throws WriteError when it can't be removed.
 */
export async function remove(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path);
  } catch (cause) {
    throw new WriteError(path, cause);
  }
}

/**
 * Reads a file; `null` when it doesn't exist.
 *
 * @throws FolderError when it can't be read.
 */
export async function readIfThere(disk: Disk, path: string): Promise<Uint8Array | null> {
  return unlessMissing(path, disk.read(path));
}

async function unlessMissing<T>(path: string, reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (cause) {
    if (isMissing(cause)) return null;
    const reason = reasonOf(cause);
    throw new FolderError(path, `can't be read: ${reason}`, cause);
  }
}

/**
 * What a JSON file holds.
 *
 * @throws FolderError when it is no JSON.
 */
export function parsedJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new FolderError(path, `is damaged: ${cause.message}`, cause);
  }
}

/** SHA-256 of some bytes or of a text, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  const crypto = builtin("node:crypto");
  if (crypto === undefined) throw new Error("this platform has no node:crypto");
  return crypto.createHash("sha256").update(content).digest("hex");
}
