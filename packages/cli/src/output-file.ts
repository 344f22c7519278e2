import { constants, type Stats } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { InputError } from "@summitry/core";

/** Writes a file that was asked for. */
export type WriteOutput = (content: string | Uint8Array | AsyncIterable<string>) => Promise<void>;

/**
 * Prepares to write a file, without changing what is there. A file that exists is not replaced unless `force` is given;
 * what is no ordinary file, such as /dev/stdout or a pipe, is written to.
 *
 * @param option The option that names it.
 * @throws InputError for a file that exists, a directory, a folder that does not exist, or what can't be written. So does
 *   writing when somebody else has made the file since.
 */
export async function outputFile(
  option: string,
  file: string,
  { force }: { readonly force: boolean },
): Promise<WriteOutput> {
  const refuse = (allowed: string, cause?: unknown): never => {
    throw new InputError({ field: option, value: file, allowed }, cause);
  };
  if (file === "-") refuse("a file, such as ./- for one of that name");
  const exists = "a file that does not exist yet, or --force to replace it";
  const there = await foundAt(file);
  if (there?.isDirectory()) refuse("a file, and this is a directory");
  if (there?.isFile() && !force) refuse(exists);
  const folder = dirname(file);
  if (there === null && !(await foundAt(folder))?.isDirectory()) {
    refuse("a file in a folder that exists");
  }
  await access(there === null ? folder : file, constants.W_OK).catch((cause: unknown) =>
    refuse("a file that can be written", cause),
  );
  const flag = there === null && !force ? "wx" : "w";
  return (content) =>
    writeFile(file, content, { flag }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") refuse(exists, error);
      throw error;
    });
}

/** What stands at a path; `null` where the system finds nothing, or lets nobody look. */
export async function foundAt(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (cause) {
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    return null;
  }
}
