import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { chromium } from "playwright";
import { expect, onTestFinished, test } from "vitest";
import { args, executablePath, why } from "./chromium.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const program = at("runtimes/twenty-seeds.mjs");
const deno = at("../node_modules/deno/deno");
const bun = at("../node_modules/bun/bin/bun.exe");

const printedBy = async (file: string, ...options: readonly string[]): Promise<string> =>
  (await promisify(execFile)(file, [...options, program], { cwd: at("..") })).stdout.trim();

/** What the program prints on the console of a page. */
async function printedByChromium(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [program], bundle: true, write: false, format: "esm" });
  const browser = await chromium.launch({ executablePath, args });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const printed = page.waitForEvent("console", { timeout: 60_000 });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "", type: "module" });
  return (await printed).text();
}

test("the same twenty seeds have one digest in Node, Chromium, Deno and Bun", async ({ skip }) => {
  for (const file of [deno, bun])
    skip(!existsSync(file), "Deno or Bun is not installed: npm run test:all installs them");
  skip(!existsSync(executablePath), why);
  const node = await printedBy(process.execPath);
  expect(JSON.parse(node)).toMatchObject({ ends: expect.arrayContaining(["agreement", "breakdown"]) });
  const others = [
    await printedByChromium(),
    await printedBy(deno, "run", "--allow-all"),
    await printedBy(bun, "run"),
  ];
  expect(others).toEqual([node, node, node]);
});
