import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BESIDE = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Where npm finds the packages of the checkout that this command runs from, as `file:` addresses by name. None once it is
 * installed from a registry: then its neighbours are not workspaces.
 */
export async function packagesBeside(): Promise<ReadonlyMap<string, string>> {
  const command = await packageName(join(BESIDE, "cli"));
  if (command !== "summitry") return new Map();
  const found = new Map<string, string>();
  for (const folder of await readdir(BESIDE)) {
    const name = await packageName(join(BESIDE, folder));
    if (name !== undefined) found.set(name, `file:${join(BESIDE, folder).replaceAll("\\", "/")}`);
  }
  return found;
}

async function packageName(folder: string): Promise<string | undefined> {
  const manifest = join(folder, "package.json");
  if (!existsSync(manifest)) return undefined;
  return (JSON.parse(await readFile(manifest, "utf8")) as { readonly name?: string }).name;
}
