import { readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { type Import, isOwn, isRelative, packages, root } from "./imports.ts";

/** Which packages of this repository a package's code may import, by folder. */
const everything = "everything";
const mayImport: Record<string, readonly string[] | typeof everything> = {
  core: [],
  analysis: ["core"],
  testkit: ["core"],
  alaska: ["core"],
  "monte-carlo": ["analysis", "core"],
  queue: ["monte-carlo", "analysis", "core"],
  plots: [],
  story: ["core"],
  "scenario-file": ["core"],
  cli: everything,
  studio: everything,
  bench: everything,
};
/** Which it may import for types alone, beside those. */
const mayImportTypes: Record<string, readonly string[]> = { plots: ["core", "analysis", "monte-carlo"] };
/** Third-party packages that the build bundles, so that they are devDependencies. */
const bundled: Record<string, RegExp> = { core: /^@stdlib\// };

const forbiddenNames = ["utils", "common", "helpers", "types", "shared"];
const notOurs = new Set(["node_modules", ".git", "dist", "coverage", "results", "docs/api"]);

const folderOf = new Map(packages.map(({ manifest, folder }) => [manifest.name, folder]));

function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function allowed(from: string, to: string, kind: Import["kind"]): boolean {
  const values = mayImport[from] ?? [];
  if (values === everything || values.includes(to)) return true;
  return kind === "type" && (mayImportTypes[from] ?? []).includes(to);
}

test("every package has a place in the picture of directions", () => {
  expect(packages.map(({ folder }) => folder).filter((folder) => !(folder in mayImport))).toEqual([]);
});

describe.each(packages)("$manifest.name", ({ folder, path, manifest, imports }) => {
  test("imports only the packages it may, and never past its own folder", () => {
    const wrong = imports.filter(({ file, specifier, kind }) => {
      if (isRelative(specifier)) {
        return !resolve(root, file, "..", specifier).startsWith(join(path, "src") + sep);
      }
      const to = folderOf.get(packageName(specifier));
      return to !== undefined && to !== folder && !allowed(folder, to, kind);
    });
    expect(wrong).toEqual([]);
  });

  test("declares only the packages it may import; tests may use the testkit besides", () => {
    const wrong = (names: Record<string, string> = {}, isAllowed: (to: string) => boolean) =>
      Object.keys(names).filter((name) => folderOf.has(name) && !isAllowed(folderOf.get(name)!));
    const value = (to: string) => allowed(folder, to, "value");
    expect(wrong(manifest.dependencies, value)).toEqual([]);
    expect(wrong(manifest.peerDependencies, value)).toEqual([]);
    expect(wrong(manifest.optionalDependencies, value)).toEqual([]);
    expect(wrong(manifest.devDependencies, (to) => to === "testkit" || allowed(folder, to, "type"))).toEqual(
      [],
    );
  });

  test("declares every package it imports", () => {
    const atRun = {
      ...manifest.dependencies,
      ...manifest.peerDependencies,
      ...manifest.optionalDependencies,
    };
    const atBuild = { ...atRun, ...manifest.devDependencies };
    const missing = imports.filter(({ specifier, kind }) => {
      if (isRelative(specifier) || isOwn(specifier) || isBuiltin(specifier)) return false;
      const name = packageName(specifier);
      if (name === manifest.name) return false;
      return !(name in (kind === "type" || bundled[folder]?.test(name) ? atBuild : atRun));
    });
    expect(missing).toEqual([]);
  });
});

test("no package or folder has a name that says nothing", () => {
  const folders = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => (folder === "" ? entry.name : `${folder}/${entry.name}`))
      .filter((path) => !notOurs.has(path) && !notOurs.has(path.split("/").at(-1)!))
      .flatMap((path) => [path, ...folders(path)]);
  const names = [...folders(""), ...packages.map(({ manifest }) => manifest.name)];
  expect(names.filter((name) => forbiddenNames.includes(name.split("/").at(-1)!))).toEqual([]);
});
