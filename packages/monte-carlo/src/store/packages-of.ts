import { builtin } from "../platform.ts";
import { diskFor } from "./disk.ts";
import { parsedJson, readIfThere } from "./files.ts";

/**
 * Versions of the packages that the rows of a scenario depend on, by name: core, this one, and that of the scenario.
 *
 * @param module URL of the module that makes the scenario.
 */
export async function packagesOf(module: string | undefined): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const here = import.meta.url as string | undefined; // a bundle in CommonJS has none
  for (const url of [coreSeenFrom(here), here, module]) {
    const near = url === undefined ? null : await nearestPackage(url);
    if (near !== null) found[near.name] = near.version;
  }
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** URL of the package.json of core; `undefined` where core is part of a bundle. */
function coreSeenFrom(here: string | undefined): string | undefined {
  if (here === undefined) return undefined;
  try {
    const core = builtin("node:module")?.createRequire(here).resolve("@summitry/core/package.json");
    return core === undefined ? undefined : builtin("node:url")?.pathToFileURL(core).href;
  } catch (cause) {
    if (!(cause instanceof Error) || !("code" in cause) || cause.code !== "MODULE_NOT_FOUND") throw cause;
    return undefined;
  }
}

/**
 * The package that a module belongs to, according to the nearest package.json; `null` if that gives no name and version.
 *
 * @throws FolderError when it can't be read: another one would give another version.
 */
async function nearestPackage(
  url: string,
): Promise<{ readonly name: string; readonly version: string } | null> {
  if (!url.startsWith("file:")) return null;
  for (let at = new URL(url); ; at = new URL("..", at)) {
    const path = builtin("node:url")?.fileURLToPath(new URL("./package.json", at));
    const bytes = path === undefined ? null : await readIfThere(diskFor(path), path);
    if (path !== undefined && bytes !== null) {
      const { name, version } = parsedJson(path, bytes) as Record<string, unknown>;
      return typeof name === "string" && typeof version === "string" ? { name, version } : null;
    }
    if (at.pathname === new URL("..", at).pathname) return null;
  }
}
