import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBatch } from "@summitry/monte-carlo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { here } from "./child.ts";

const yaml = fileURLToPath(new URL("../starter/my-scenario.yaml", import.meta.url));
const said = ["--author", "A. Analyst", "--license", "CC-BY-4.0", "--date", "2026-01-02"];

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly unit?: string;
}

interface Resource {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly bytes?: number;
  readonly hash?: string;
  readonly parts?: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
  readonly seed: string;
  readonly command?: string;
}

interface Described {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly created: string;
  readonly contributors?: readonly object[];
  readonly licenses?: readonly { readonly name: string; readonly path: string }[];
  readonly resources: readonly Resource[];
}

type Entity = Readonly<Record<string, unknown>> & { readonly "@id": string; readonly "@type": string };

let root = "";
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "summitry-"));
  const made = (name: string) => ["batch", yaml, "--seed", "5", "--workers", "0", "--out", join(root, name)];
  await here([...made("base"), "--runs", "300"]);
  await here([...made("less fish"), "--runs", "20", "--set", "catch.mean=9"]);
  writeFileSync(join(root, "base.html"), "<!doctype html>");
  const folders = [join(root, "base"), join(root, "less fish")];
  const told = await here(["describe", ...folders, ...said]);
  expect(told).toMatchObject({ code: 0, stderr: "" });
});
afterAll(() => rmSync(root, { recursive: true }));

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(root, name), "utf8")) as T;
}

function digestOf(path: string): { readonly bytes: number; readonly sha256: string } {
  const content = readFileSync(join(root, path));
  return {
    bytes: statSync(join(root, path)).size,
    sha256: createHash("sha256").update(content).digest("hex"),
  };
}

describe("a Data Package", () => {
  it("has what the standard wants: names, paths within the folder, types, a licence", () => {
    const { $schema, name, created, licenses, contributors, resources } = read<Described>("datapackage.json");
    expect($schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(created).toBe("2026-01-02T00:00:00Z");
    expect(contributors).toEqual([{ title: "A. Analyst", roles: ["creator"] }]);
    expect(licenses).toEqual([{ name: "CC-BY-4.0", path: "https://spdx.org/licenses/CC-BY-4.0" }]);
    for (const each of [name, ...resources.map((resource) => resource.name)])
      expect(each).toMatch(/^[a-z0-9._-]+$/);
    expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
    for (const path of resources.flatMap((resource) => resource.path)) {
      expect(path).toMatch(/^(?=[^./~])((?!\/\.\.\/)(?!\\)(?!:\/\/).)*$/);
      expect(statSync(join(root, path)).isFile()).toBe(true);
    }
    const types = ["string", "number", "integer", "boolean"];
    for (const { schema } of resources) {
      const names = schema.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining([...schema.primaryKey]));
      expect(types).toEqual(expect.arrayContaining(schema.fields.map(({ type }) => type)));
    }
  });

  it("says of every column its type, its unit and what it means, and of every file its hash", async () => {
    const { resources } = read<Described>("datapackage.json");
    const [base, other] = resources as [Resource, Resource];
    const { manifest } = await openBatch(join(root, "base"));
    const types = { whole: "integer", number: "number", flag: "boolean", text: "string", json: "string" };
    expect(
      base.schema.fields.map(({ name, type, unit, description }) => ({ name, type, unit, description })),
    ).toEqual(
      manifest.columns.map(({ name, kind, unit, says }) => ({
        ...{ name, type: types[kind] },
        unit: unit ?? undefined,
        description: says ?? undefined,
      })),
    );
    expect(base.parts?.map(({ path }) => path)).toEqual(base.path);
    expect(base.parts).toHaveLength(2);
    for (const { path, bytes, sha256 } of base.parts!) expect({ bytes, sha256 }).toEqual(digestOf(path));
    const { bytes, sha256 } = digestOf(other.path as string);
    expect(other).toMatchObject({
      path: "less fish/part-00000.parquet",
      bytes,
      hash: `sha256:${sha256}`,
      seed: "5",
    });
    expect(other.command).toMatch(
      /^npx summitry batch harbour.yaml --runs 20 --seed 5 .*--set catch.mean=9$/,
    );
  });
});

describe("an RO-Crate", () => {
  /** Types and terms of the context of RO-Crate 1.2 that are in use here. */
  const types = "CreativeWork Dataset Person File CreateAction PropertyValue SoftwareApplication".split(" ");
  const terms =
    "name description about conformsTo datePublished license author hasPart mentions identifier encodingFormat contentSize sha256 instrument object result agent value version url".split(
      " ",
    );

  it("is a graph whose links all lead somewhere, from a root with all that it must have", () => {
    const crate = read<{ "@context": string; "@graph": Entity[] }>("ro-crate-metadata.json");
    expect(crate["@context"]).toBe("https://w3id.org/ro/crate/1.2/context");
    const byId = new Map(crate["@graph"].map((entity) => [entity["@id"], entity]));
    expect(byId.size).toBe(crate["@graph"].length);
    const links = (value: unknown): string[] =>
      [value]
        .flat()
        .flatMap((each) =>
          typeof each === "object" && each !== null && "@id" in each ? [String(each["@id"])] : [],
        );
    for (const entity of byId.values()) {
      expect(types).toContain(entity["@type"]);
      const own = Object.keys(entity).filter((key) => !key.startsWith("@"));
      expect(terms).toEqual(expect.arrayContaining(own));
      for (const key of own)
        for (const id of links(entity[key]))
          if (id !== "https://w3id.org/ro/crate/1.2") expect(byId.has(id), id).toBe(true);
    }
    const root = byId.get("./")!;
    expect(byId.get("ro-crate-metadata.json")).toMatchObject({
      "@type": "CreativeWork",
      about: { "@id": "./" },
    });
    expect(root).toMatchObject({ "@type": "Dataset", datePublished: "2026-01-02" });
    for (const key of ["name", "description", "license", "author"]) expect(root[key]).toBeTruthy();
    const reached = new Set<string>();
    const follow = (id: string): void => {
      reached.add(id);
      for (const part of links(byId.get(id)?.["hasPart"])) follow(part);
    };
    follow("./");
    const files = [...byId.values()].filter((entity) => ["File", "Dataset"].includes(entity["@type"]));
    for (const file of files) expect(reached.has(file["@id"]), file["@id"]).toBe(true);
  });

  it("lists every file with its size and hash, and what made it", () => {
    const { "@graph": graph } = read<{ "@graph": Entity[] }>("ro-crate-metadata.json");
    const files = graph.filter((entity) => entity["@type"] === "File");
    expect(files.map((file) => file["@id"]).sort()).toEqual([
      "base.html",
      "base/_manifest.json",
      "base/part-00000.parquet",
      "base/part-00001.parquet",
      "datapackage.json",
      "less%20fish/_manifest.json",
      "less%20fish/part-00000.parquet",
    ]);
    for (const file of files) {
      const { bytes, sha256 } = digestOf(decodeURIComponent(file["@id"]));
      expect(file).toMatchObject({
        contentSize: String(bytes),
        sha256,
        encodingFormat: expect.stringMatching(/^\w+\/.+/),
      });
    }
    const made = graph.find((entity) => entity["@id"] === "#base-run");
    expect(made).toMatchObject({
      "@type": "CreateAction",
      result: { "@id": "base/" },
      description: expect.stringMatching(/^npx summitry batch harbour.yaml --runs 300 --seed 5 /),
    });
    const software = graph.filter((entity) => entity["@type"] === "SoftwareApplication");
    expect(software.map(({ name }) => name)).toEqual([
      "@summitry/core",
      "@summitry/monte-carlo",
      "@summitry/scenario-file",
    ]);
    for (const each of software)
      expect(each).toMatchObject({ version: expect.any(String), url: expect.any(String) });
  });

  it("says so where no licence was stated, and no author", async () => {
    const out = join(root, "alone");
    const file = join(out, "batch");
    await here(["batch", yaml, "--runs", "5", "--workers", "0", "--out", file]);
    expect(await here(["describe", file, "--title", "A <title>", "--date", "2026-01-02"])).toMatchObject({
      code: 0,
    });
    const crate = JSON.parse(readFileSync(join(out, "ro-crate-metadata.json"), "utf8")) as {
      "@graph": Entity[];
    };
    expect(crate["@graph"].find((entity) => entity["@id"] === "./")).toMatchObject({
      name: "A <title>",
      license: "No licence was stated: ask whoever made it.",
    });
    const again = await here(["describe", file, "--date", "2026-01-02"]);
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toContain("a file that does not exist yet, or --force to replace it");
    expect(await here(["describe", file, "--force"])).toMatchObject({ code: 0 });
  });
});

it.each([
  [["{root}/base", "{root}/other/x"], "folders that stand beside each other"],
  [["{root}/base", "{root}/base"], "every folder once"],
  [["{root}/none"], "holds no batch: there is no _manifest.json"],
  [["{root}/base", "--license", "my own"], "an identifier of SPDX, such as CC-BY-4.0, CC0-1.0 or MIT"],
  [["{root}/base", "--date", "2026-02-30"], "a date as YYYY-MM-DD"],
])("refuses %j", async (args, complaint) => {
  const { code, stderr } = await here(["describe", ...args.map((arg) => arg.replace("{root}", root))]);
  expect(code).toBe(2);
  expect(stderr).toContain(complaint);
});
