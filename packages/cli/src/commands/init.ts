import { cp, mkdir, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { InputError } from "@summitry/core";
import { print } from "../terminal/print.ts";

const STARTER = fileURLToPath(new URL("../../starter", import.meta.url));

/** `summitry init`: a project to start from. */
export async function init(folder: string, { json }: { readonly json?: true }): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new InputError({ field: "folder", value: folder, allowed: "a new or empty folder" }, error);
  });
  if (there.length > 0) {
    throw new InputError({
      field: "folder",
      value: folder,
      allowed: `a new or empty folder; it holds ${there[0]}`,
    });
  }
  await mkdir(folder, { recursive: true });
  await cp(STARTER, folder, { recursive: true, force: false, errorOnExist: true });
  const files = (await readdir(folder)).sort();
  const says = `${folder} holds ${files.join(", ")}.\nNext: cd ${folder} && npm install && npm start`;
  print(json === true ? JSON.stringify({ folder, files }) : says);
}
