import { InputError } from "@summitry/core";
import { builtin } from "../platform.ts";

/**
 * What a folder of results asks of a file system, one call at a time. Paths are absolute or relative to the working
 * directory. Every call is rejected with the system's own error, whose `code` says what went wrong.
 */
export interface Disk {
  /** Names of the files and folders in a folder. */
  names(folder: string): Promise<readonly string[]>;
  /** Makes a folder in one that is there; fails with `EEXIST` if the name is taken. */
  makeFolder(folder: string): Promise<void>;
  /** Content of a file. */
  read(path: string): Promise<Uint8Array>;
  /** Makes or replaces a file. Without `syncFile`, a power cut may lose or tear the content. */
  write(path: string, content: Uint8Array): Promise<void>;
  /** Waits until the content of a file is on the medium. */
  syncFile(path: string): Promise<void>;
  /** Waits until the names in a folder are on the medium. */
  syncFolder(folder: string): Promise<void>;
  /** Gives a file another name, in place of any file that has it. */
  rename(from: string, to: string): Promise<void>;
  /** Gives a file a second name; fails with `EEXIST` if that is taken. */
  link(from: string, to: string): Promise<void>;
  /** Removes a file, if it is there. */
  remove(path: string): Promise<void>;
}

/**
 * The file system of this computer.
 *
 * @param path What is wanted of it, for the error.
 * @throws InputError in a browser, which has none.
 */
export function diskFor(path: string): Disk {
  const files = builtin("node:fs/promises");
  if (files !== undefined) return diskOf(files);
  const allowed = "nothing: there are no folders here; use toCSV or toJSONLines";
  throw new InputError({ field: "out", value: path, allowed });
}

type NodeFiles = typeof import("node:fs/promises");

function diskOf({ copyFile, constants, link, mkdir, open, readdir, readFile, rename, rm }: NodeFiles): Disk {
  const synced = async (path: string, flags: string): Promise<void> => {
    const file = await open(path, flags);
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  };
  return {
    names: (folder) => readdir(folder),
    makeFolder: (folder) => mkdir(folder),
    read: async (path) => new Uint8Array(await readFile(path)),
    write: async (path, content) => {
      const file = await open(path, "w");
      try {
        await file.writeFile(content);
      } finally {
        await file.close();
      }
    },
    syncFile: (path) => synced(path, "r+"),
    syncFolder: (folder) => synced(folder, "r").catch(passOver(UNSYNCED)),
    rename,
    link: (from, to) =>
      link(from, to).catch(passOver(UNLINKED, () => copyFile(from, to, constants.COPYFILE_EXCL))),
    remove: (path) => rm(path, { force: true }),
  };
}

/** What systems answer that can't sync a folder: Windows, and some network file systems. */
const UNSYNCED = ["EINVAL", "ENOTSUP", "ENOSYS", "EISDIR", "EPERM", "EACCES", "EBADF"];

/** What file systems answer that know no second names, such as those of memory cards. */
const UNLINKED = ["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP", "EMLINK"];

/** Goes on after one of some errors, possibly in another way. */
function passOver(codes: readonly string[], otherwise: () => Promise<void> = async () => undefined) {
  return async (cause: unknown): Promise<void> => {
    if (!codes.includes(codeOf(cause))) throw cause;
    await otherwise();
  };
}

/** Whether an error says that a file or folder does not exist. */
export function isMissing(cause: unknown): boolean {
  return codeOf(cause) === "ENOENT";
}

/** The code of a system's error, "" for any other one. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}
