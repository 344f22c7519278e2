import { readdir } from "node:fs/promises";
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

/**
 * Checks that a path is free for a folder, or is one that holds nothing but hidden files.
 *
 * @param field The option or argument that names it.
 * @throws InputError for anything else.
 */
export async function assertEmpty(field: string, path: string): Promise<void> {
  await assertNoFile(field, path);
  const there = await readdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new InputError({ field, value: path, allowed: "a new or empty folder" }, error);
  });
  const inTheWay = there.find((file) => !file.startsWith("."));
  if (inTheWay === undefined) return;
  throw new InputError({ field, value: path, allowed: `a new or empty folder; it holds ${inTheWay}` });
}
