import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { chromium, type Page } from "playwright";
import { build, defaultClientConditions, type InlineConfig, preview } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { args, executablePath, why } from "./chromium.ts";
import { faultsOf, seenAs, sights } from "./pictures/faults.ts";

/** Builds an example, serves it, and opens it. */
async function opened(example: string): Promise<Page> {
  const scratch = await mkdtemp(join(tmpdir(), "summitry-browser-"));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));

  const app: InlineConfig = {
    root: fileURLToPath(new URL(`../examples/${example}/`, import.meta.url)),
    configFile: false,
    logLevel: "warn",
    resolve: { conditions: ["@summitry/source", ...defaultClientConditions] },
    worker: { format: "es" },
    build: { outDir: join(scratch, "dist"), emptyOutDir: true, target: "esnext" },
  };
  await build(app);
  return served(join(scratch, "dist"));
}

/** Serves a folder as it is, and opens it. Errors on the page fail the test. */
async function served(folder: string): Promise<Page> {
  const scratch = await mkdtemp(join(tmpdir(), "summitry-browser-"));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));
  const server = await preview({
    root: scratch,
    configFile: false,
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0 },
  });
  onTestFinished(() => server.close());

  const browser = await chromium.launchPersistentContext(join(scratch, "profile"), { executablePath, args });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  page.on("pageerror", (error) => onTestFinished(() => expect.fail(error.message)));
  await page.goto(server.resolvedUrls!.local[0]!);
  return page;
}

async function text(page: Page, selector: string): Promise<string> {
  const filled = (id: string) => document.querySelector(id)?.textContent || null;
  await page.waitForFunction(filled, selector, { timeout: 60_000 });
  return (await page.textContent(selector))!;
}

/** That a page tells its number with an interval, and looks well on a screen and a telephone, by day and by night. */
async function looksWell(page: Page): Promise<void> {
  await page.waitForSelector("#share strong", { timeout: 60_000 });
  expect(await text(page, "#share")).toMatch(
    /^\d+ % of \d+ runs .* with a 95 % interval from \d+ % to \d+ %\.$/,
  );
  for (const sight of sights) {
    await seenAs(page, sight);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    expect(await page.locator("figure svg").count()).toBe(1);
    expect(await faultsOf(page), `${sight.width} ${sight.scheme}`).toEqual([]);
  }
}

test("a run in Chromium has the digest it has in Node", async ({ skip }) => {
  skip(!existsSync(executablePath), why);
  const page = await opened("browser");
  const { row, digest } = simulate(alaska(), { seed: "2025-08-15" });
  expect(JSON.parse(await text(page, "#result"))).toEqual({ row: JSON.parse(JSON.stringify(row)), digest });
  await looksWell(page);
});

test("a batch in two Web Workers of Chromium has the digest it has in Node", async ({ skip }) => {
  skip(!existsSync(executablePath), why);
  const page = await opened("browser-batch");
  const { digest } = await monteCarlo(alaska(), { runs: 200, seed: 42 });
  expect(await text(page, "#digest")).toBe(digest);
  expect(await text(page, "#pace")).toBe("done, in two Web Workers");
  expect(await page.locator("#outcomes svg").getAttribute("aria-label")).toMatch(
    /partial truce \(\d+\.\d % of runs\)/,
  );
  await looksWell(page);
});

test("a page with an import map runs without any install", async ({ skip }) => {
  skip(!existsSync(executablePath), why);
  const page = await served(fileURLToPath(new URL("../examples/import-map/", import.meta.url)));
  const seed = (seed: string) => simulate(alaska(), { seed });
  expect(await text(page, "#digest")).toBe(seed("2025-08-15").digest);
  await page.fill("input", "7");
  await page.click("button");
  expect(await text(page, "#digest")).toBe(seed("7").digest);
  expect(await page.locator("#texts li").count()).toBe(Math.max(1, seed("7").world.texts.length));
  await looksWell(page);
});
