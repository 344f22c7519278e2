import { InputError } from "@summitry/core";
import { foundAt } from "./output-file.ts";

/**
 * Checks that a path that is to be a folder is no file.
 *
 * @param field The option or argument that names it.
 * @throws InputError for a file.
 */
export async function assertNoFile(field: string, path: string): Promise<void> {
  if ((await foundAt(path))?.isFile() !== true) return;
  throw new InputError({ field, value: path, allowed: "a folder, and this is a file" });
}
