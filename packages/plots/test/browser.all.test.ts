import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DOMParser } from "linkedom";
import { chromium } from "playwright";
import { build, defaultClientConditions, type InlineConfig, preview } from "vite";
import { expect, onTestFinished, test } from "vitest";
import type { Drawn } from "./browser/main.ts";
import { figures } from "./samples.ts";

const executablePath = "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];

/** Elements with their attributes and texts, whatever the order and the writing of attributes. */
function read(svg: string): unknown {
  const tree = (element: Element): unknown => [
    element.tagName,
    Array.from(element.attributes, ({ name, value }) => `${name}=${value}`).sort(),
    element.children.length === 0 ? element.textContent : Array.from(element.children, tree),
  ];
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  return tree(documentElement as unknown as Element);
}

test("figures are the same in Chromium as in Node, with all their text in the frame, and without linkedom", async ({
  skip,
}) => {
  skip(!existsSync(executablePath), "Chromium is not installed: npm run test:all installs it on Debian");
  const scratch = await mkdtemp(join(tmpdir(), "summitry-figures-"));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));
  const app: InlineConfig = {
    root: fileURLToPath(new URL("browser/", import.meta.url)),
    configFile: false,
    logLevel: "warn",
    resolve: { conditions: ["@summitry/source", ...defaultClientConditions] },
    build: { outDir: join(scratch, "dist"), emptyOutDir: true, target: "esnext" },
    preview: { host: "127.0.0.1", port: 0 },
  };
  await build(app);
  const assets = join(scratch, "dist/assets");
  for (const name of await readdir(assets))
    expect(await readFile(join(assets, name), "utf8")).not.toMatch(/linkedom|resvg/);

  const server = await preview(app);
  onTestFinished(() => server.close());
  const browser = await chromium.launchPersistentContext(join(scratch, "profile"), {
    // On screens with one dot a pixel Observable Plot moves lines by half a pixel.
    deviceScaleFactor: 2,
    executablePath,
    args,
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  page.on("pageerror", (error) => onTestFinished(() => expect.fail(error.message)));
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  const drawn = await page.evaluate(() => (globalThis as unknown as { drawn: Drawn[] }).drawn);
  expect(drawn).toHaveLength(2 * Object.keys(figures).length);
  for (const { name, width, svg, outside, png } of drawn) {
    expect({ name, width, outside }).toEqual({ name, width, outside: [] });
    expect(png).toBe(2 * width);
    expect(read(svg)).toEqual(read(figures[name]!().svg({ width })));
  }
});
