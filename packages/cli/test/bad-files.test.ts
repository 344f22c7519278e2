import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf } from "../src/failure.ts";
import { load } from "../src/opening/open.ts";

const folder = fileURLToPath(new URL("bad-files/", import.meta.url));

/** The line that the command shows for a file; `null` when it opens. */
async function lineFor(path: string): Promise<string | null> {
  try {
    await load({}, path);
  } catch (error) {
    return failureOf(error).line;
  }
  return null;
}

/** What a file says in its first line that the command should say of it; its own folder is left out. */
function expected(name: string): string {
  const [first = ""] = readFileSync(join(folder, name), "utf8").split(/\r?\n/);
  return first.replace(/^\uFEFF?(#|\/\/) /, "");
}

describe("a bad scenario file is refused in one line that says where", () => {
  const files = readdirSync(folder);

  it("of which there are many", () => {
    expect(files.length).toBeGreaterThan(40);
  });

  for (const name of files) {
    it(name, async () => {
      const line = await lineFor(join(folder, name));
      expect(line?.replaceAll(folder, "")).toBe(expected(name));
    });
  }
});

describe("a path is refused", () => {
  let made = "";
  beforeAll(() => {
    made = mkdtempSync(join(tmpdir(), "summitry-"));
  });
  afterAll(() => rmSync(made, { recursive: true }));

  it.each([
    [
      "that is a folder",
      "folder.yaml",
      (path: string) => void mkdirSync(path),
      "a file, and this is a folder",
    ],
    ["that is an empty file", "empty.yaml", (path: string) => writeFileSync(path, ""), "keys with values"],
    ["where there is nothing", "nothing.yaml", () => undefined, "a file that is there"],
    [
      "that is of no kind",
      "pond.txt",
      (path: string) => writeFileSync(path, ""),
      "a file of one of the kinds",
    ],
  ])("%s", async (_, name, prepare, says) => {
    const path = join(made, name);
    prepare(path);
    const line = await lineFor(path);
    expect(line).toContain(says);
    expect(line).not.toContain("\n");
  });
});
