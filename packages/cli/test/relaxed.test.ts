import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { openBatch } from "@summitry/monte-carlo";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { here } from "./child.ts";

vi.setConfig({ testTimeout: 25_000 });

const relax = ["--relax", "zelensky.guarantees", "--relax", "europe.guarantees"];
const lines = ["europe.guarantees", "zelensky.guarantees"];
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summitry-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A text for a terminal as it was before its lines were divided. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Types the command that a text says gives it again, with more behind it. */
async function again(text: string, ...more: string[]): Promise<string> {
  const line = text.split("\n").find((each) => each.includes("again: npx summitry"));
  const typed = line?.split("npx summitry ")[1]?.split(" ") ?? [];
  return (await here([...typed, ...more])).stdout;
}

it("a run is told without the lines that are relaxed, and says so", async () => {
  const { stdout } = await here(["run", "alaska", "--seed", "42", "--run", "17", ...relax]);
  expect(onOneLine(stdout)).toContain("Relaxed: zelensky.guarantees and europe.guarantees.");
  const { digest } = simulate(alaska().relaxing(lines), { seed: 42, run: 17 });
  expect(stdout).toContain(digest);
  expect(await again(stdout)).toBe(stdout);
});

it("a comparison names them, and is repeated with them", async () => {
  const few = ["--workers", "0"];
  const { stdout } = await here(["compare", "alaska", "--runs", "8", ...relax, ...few]);
  expect(stdout).toContain("zelensky.guarantees, europe.guarantees relaxed");
  expect(await again(stdout, ...few)).toBe(stdout);
});

it("a folder knows them, and its report says how to have it again", async () => {
  const out = join(folder, "relaxed");
  const batch = ["batch", "alaska", "--runs", "8", "--workers", "0", "--out", out];
  const { stdout } = await here([...batch, ...relax]);
  expect(onOneLine(stdout)).toContain("zelensky.guarantees and europe.guarantees relaxed");
  const { manifest } = await openBatch(out);
  expect(manifest.scenario).toMatchObject({ relaxed: lines });
  const resumed = await here([...batch, "--resume"]);
  expect(resumed.stderr).toContain("holds another scenario: red lines relaxed");
  expect((await here(["report", out])).code).toBe(0);
  const page = readFileSync(`${out}.html`, "utf8").replace(/<\/?span[^>]*>/g, "");
  expect(page).toContain("--relax europe.guarantees,zelensky.guarantees");
});
