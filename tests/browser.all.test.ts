import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alaska } from "@summitry/alaska";
import { simulate } from "@summitry/core";
import { chromium } from "playwright";
import { build, defaultClientConditions, type InlineConfig, preview } from "vite";
import { expect, onTestFinished, test } from "vitest";

const executablePath = "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

test("a run in Chromium has the digest it has in Node", async ({ skip }) => {
  skip(!existsSync(executablePath), "Chromium is not installed: npm run test:all installs it on Debian");

  const scratch = await mkdtemp(join(tmpdir(), "summitry-browser-"));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));

  const app: InlineConfig = {
    root: fileURLToPath(new URL("../examples/browser/", import.meta.url)),
    configFile: false,
    logLevel: "warn",
    resolve: { conditions: ["@summitry/source", ...defaultClientConditions] },
    build: { outDir: join(scratch, "dist"), emptyOutDir: true },
    preview: { host: "127.0.0.1", port: 0 },
  };
  await build(app);
  const server = await preview(app);
  onTestFinished(() => server.close());

  const browser = await chromium.launchPersistentContext(join(scratch, "profile"), { executablePath, args });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(server.resolvedUrls!.local[0]!);
  await page
    .waitForFunction(() => document.querySelector("#result")?.textContent, null, { timeout: 30_000 })
    .catch(() => {});
  expect(errors).toEqual([]);

  const shown = JSON.parse((await page.textContent("#result"))!);
  const { row, digest } = simulate(alaska(), { seed: "2025-08-15" });
  expect(shown).toEqual({ row: JSON.parse(JSON.stringify(row)), digest });
});
