import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const packages = new URL("../packages/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, packages), "utf8");

interface Manifest {
  readonly private?: boolean;
  readonly version: string;
  readonly exports: object;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const published = readdirSync(packages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/package.json`, packages)))
  .map(({ name }) => ({ name, manifest: JSON.parse(read(`${name}/package.json`)) as Manifest }))
  .filter(({ manifest }) => manifest.private !== true);

describe("how to cite", () => {
  const cited = parse(readFileSync(new URL("../CITATION.cff", packages), "utf8")) as Record<string, unknown>;

  it("names what the format asks for, and the version that there is", () => {
    expect(cited).toMatchObject({
      "cff-version": "1.2.0",
      message: expect.stringContaining("summitry"),
      title: expect.stringContaining("summitry"),
      authors: [{ name: "The summitry contributors" }],
      license: "MIT",
      version: published[0]?.manifest.version,
    });
  });
});

describe.each(published)("package $name", ({ name, manifest }) => {
  it("says what it is, by which licence, and what it exports", () => {
    expect(manifest).toMatchObject({
      description: expect.stringMatching(/^\w.{20}/),
      keywords: expect.arrayContaining(["negotiation"]),
      license: "MIT",
      type: "module",
      engines: { node: ">=20.19" },
      files: expect.arrayContaining(["dist", "src"]),
    });
    expect(read(`${name}/LICENSE`)).toBe(readFileSync(new URL("../LICENSE", packages), "utf8"));
    expect(read(`${name}/README.md`)).toMatch(/^# .+\n\n.+/);
  });

  it("has the version of the others, and needs exactly that", () => {
    expect(new Set(published.map((each) => each.manifest.version)).size).toBe(1);
    const ours = Object.entries(manifest.dependencies ?? {}).filter(([id]) =>
      /^(@summitry\/|summitry$)/.test(id),
    );
    for (const [, version] of ours) expect(version).toBe(manifest.version);
  });
});
