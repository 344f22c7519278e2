import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { InputError } from "@summitry/core";

/**
 * Checks that a file can be written, without changing what is there.
 *
 * @param option The option that names it.
 * @throws InputError for a directory, a folder that does not exist, or anything that can't be written.
 */
export async function checkFile(option: string, file: string): Promise<void> {
  const refuse = (allowed: string): never => {
    throw new InputError({ field: option, value: file, allowed });
  };
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) refuse("a file, and this is a directory");
  const folder = dirname(file);
  if (there === null && !(await stat(folder).catch(() => null))?.isDirectory()) {
    refuse("a file in a folder that exists");
  }
  await access(there === null ? folder : file, constants.W_OK).catch(() =>
    refuse("a file that can be written"),
  );
}
