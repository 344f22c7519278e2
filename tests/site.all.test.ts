import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright";
import { preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "./pages.ts";
import { args, executablePath, why } from "./chromium.ts";

const isThere = existsSync(executablePath);

/** Pages to open: one of every kind, and those with the widest tables. */
const opened: readonly (readonly [path: string, heading: string])[] = [
  ["", "summitry"],
  ["tour.html", "A tour in five minutes"],
  ["tutorial.html", "Your first negotiation"],
  ["terminal.html", "In a terminal"],
  ["claims.html", "The article's claims in the model"],
  ["parameters.html", "Parameters"],
  ["decisions/", "Decisions"],
  ["security.html", "Security"],
  ["api/@summitry/core/classes/Agent.html", "Agent"],
];

let scratch = "";
let server: PreviewServer | undefined;
let browser: BrowserContext | undefined;

beforeAll(async () => {
  if (!isThere) return;
  const built = spawnSync("npm", ["run", "site"], { cwd: root, encoding: "utf8" });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  scratch = await mkdtemp(join(tmpdir(), "summitry-site-"));
  server = await preview({
    root: join(root, "docs/.vitepress"),
    configFile: false,
    appType: "mpa",
    build: { outDir: "dist" },
    preview: { host: "127.0.0.1", port: 0 },
  });
  browser = await chromium.launchPersistentContext(join(scratch, "profile"), { executablePath, args });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (scratch !== "") await rm(scratch, { recursive: true, force: true });
});

test.skipIf(!isThere).each(opened)(
  "page %j shows without an error, and fits a telephone",
  async (path, heading) => {
    const page = await browser!.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("response", (response) => response.status() >= 400 && errors.push(response.url()));
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(new URL(path, server!.resolvedUrls!.local[0]).href, { waitUntil: "networkidle" });
      expect(await page.locator("h1").first().textContent()).toContain(heading);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
    await page.close();
  },
);

test("the search finds a word of the field", async ({ skip }) => {
  skip(!isThere, why);
  const page = await browser!.newPage();
  await page.goto(server!.resolvedUrls!.local[0]!, { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  await page.fill("#localsearch-input", "reservation value");
  await page.waitForSelector(".VPLocalSearchBox .result", { timeout: 20_000 });
  const found = await page.locator(".VPLocalSearchBox .result").allTextContents();
  expect(found.slice(0, 3).join()).not.toMatch(/Class:|Interface:|Function:/); // explanations before the reference
  expect(await page.locator(".VPLocalSearchBox .result").first().getAttribute("href")).toMatch(/\.html/);
  await page.close();
});
