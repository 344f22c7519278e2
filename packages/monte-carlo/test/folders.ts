import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

/** A path for a folder that is not there yet; it is gone again after the test. */
export function newFolder(): string {
  const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  return join(scratch, "results");
}

/** A path for a folder that is not there yet; it is gone again after all tests of the file. */
export function newFolderOfFile(): string {
  const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  return join(scratch, "results");
}

/** All files in a folder, by name, as a short text that tells any two contents apart. */
export function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex"),
      ]),
  );
}
