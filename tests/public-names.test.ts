import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packages, root } from "./imports.ts";
import { pages } from "./pages.ts";
import { publicNames } from "./public-names.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const readmes = packages.map(({ folder }) => `packages/${folder}/README.md`);
const examples = readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:ts|html|ipynb)$/.test(path) && !path.includes("node_modules"))
  .map((path) => `examples/${path}`);
/** Pages say many names as plain words too, "table" and "range": only their code counts. */
const codeIn = (text: string) => text.match(/^```[\s\S]*?^```$|`[^`\n]+`/gm) ?? [];
const shown = [
  ...pages.map(({ text }) => text).flatMap(codeIn),
  ...readmes
    .filter((path) => existsSync(join(root, path)))
    .map(read)
    .flatMap(codeIn),
  ...examples.map(read),
];

const words = new Set(shown.flatMap((text) => text.match(/[A-Za-z_$][\w$]*/g) ?? []));

/** What users import. The checks of core are an entry for the other packages. */
const published = ["core", "analysis", "monte-carlo", "plots", "testkit", "alaska"] as const;
const CHECKS = "./checks";
const namesOf = new Map(published.map((folder) => [folder, publicNames(folder, [CHECKS])] as const));

describe.each(published)("what %s exports", (folder) => {
  const names = namesOf.get(folder)!;

  it("is used in a page or an example, if it is a function, a class or a constant", () => {
    const values = names.filter(({ name, kind }) => kind === "value" && !words.has(name));
    expect(values.map(({ name }) => name).sort()).toEqual([]);
  });

  it("is used there, or is part of what another name is, if it is a type", () => {
    const mentions = new Map(names.map((name) => [name.name, name.mentions]));
    const used = new Set(
      names.filter(({ name, kind }) => kind === "value" || words.has(name)).map(({ name }) => name),
    );
    for (const name of used) for (const mentioned of mentions.get(name)!) used.add(mentioned);
    const types = names.filter(({ name }) => !used.has(name));
    expect(types.map(({ name }) => name).sort()).toEqual([]);
  });
});

it("a name mentions what its signature shows, also through types of its own, and nothing from inside", () => {
  const mentions = new Map(namesOf.get("core")!.map((name) => [name.name, name.mentions]));
  expect(mentions.get("stream")).toEqual(["Seed", "Random"]);
  expect(mentions.get("negotiate")).toEqual(
    expect.arrayContaining(["Issues", "Party", "Negotiation", "NegotiationResult"]),
  );
  expect(mentions.get("column")).toContain("Column");
  expect(mentions.get("compose")).not.toContain("acceptNext");
});

it("names of every entry count, and those of the classes that a class extends", () => {
  const names = namesOf.get("monte-carlo")!;
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(["monteCarlo", "serve"]));
  expect(names.find(({ name }) => name === "StoredBatch")!.mentions).toContain("BatchRows");
});
