import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright";
import { preview, type PreviewServer } from "vite";
import { shareOf } from "../docs/.vitepress/theme/share-of.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pages, root } from "./pages.ts";
import { args, executablePath, why } from "./chromium.ts";
import { faultsOf, seenAs, sights } from "./pictures/faults.ts";

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

/** A picture that is white by day and black by night. */
const BY_NIGHT = `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="464"><style>rect{fill:#fff}
@media (prefers-color-scheme:dark){rect{fill:#000}}</style><rect width="700" height="464"/></svg>`;

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

/** Pages that are looked at in both schemes at both widths: the first that a reader opens. */
const first: readonly string[] = ["", "tour.html"];

/** Pages that are looked at beside: long tables, wide programs, figures, terminals. */
const others: readonly string[] = [
  "terminal.html",
  "alaska.html",
  "parameters.html",
  "how-to/protocols.html",
  "architecture.html",
  "security.html",
  "how-to/scenario-file.html",
  "how-to/new-input.html",
  "how-to/strategies.html",
];

/** Every page of the docs, when the long runs ask for it: `npm run experiments -- pages`. */
const isLong = process.env["PAGES"] === "all";
const all = pages.flatMap(({ path }) => (path.startsWith("docs/") ? [addressOf(path)] : []));

/** A page on a screen by day and on a telephone by night shows each width and each scheme once. */
const [screenByDay, , , telephoneByNight] = sights;

test.skipIf(!isThere).each(isLong ? all : [...first, ...others])(
  "page %j looks well on a screen and a telephone, by day and by night",
  async (path) => {
    const page = await browser!.newPage();
    for (const sight of isLong || first.includes(path) ? sights : [screenByDay!, telephoneByNight!]) {
      await seenAs(page, sight);
      await page.goto(new URL(path, server!.resolvedUrls!.local[0]).href, { waitUntil: "networkidle" });
      expect(await faultsOf(page, ".VPContent"), `${sight.width} ${sight.scheme}`).toEqual([]);
    }
    await page.close();
  },
  300_000,
);

/** Where the site has the page of a file: "docs/how-to/workers.md" is "how-to/workers.html". */
function addressOf(path: string): string {
  const page = path.slice("docs/".length).replace(/\.md$/, ".html");
  return page.replace(/(^|\/)(index|README)\.html$/, "$1");
}

test("the first screen has the figure of outcomes, and a share that the figure has as well", async ({
  skip,
}) => {
  skip(!isThere, why);
  const { percent, low, high, runs } = shareOf(
    "reset",
    readFileSync(join(root, "docs/figures/outcomes.svg"), "utf8"),
  );
  const page = await browser!.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(server!.resolvedUrls!.local[0]!, { waitUntil: "networkidle" });
  const told = (await page.locator(".finding figcaption").textContent())!.replaceAll(/\s+/g, " ");
  expect(told).toContain(`${percent} % of ${runs} runs`);
  expect(told).toContain(`interval from ${low} to ${high} %`);
  const box = (await page.locator(".finding img").boundingBox())!;
  expect(box.width).toBeGreaterThan(500);
  expect(box.y + box.height).toBeLessThanOrEqual(900);
  await page.close();
});

test("a figure is as light as the page, whatever the system is", async ({ skip }) => {
  skip(!isThere, why);
  for (const [system, wanted] of [
    ["light", "dark"],
    ["dark", "light"],
  ] as const) {
    const page = await browser!.newPage();
    await page.emulateMedia({ colorScheme: system });
    await page.route("**/*.svg", (route) => route.fulfill({ contentType: "image/svg+xml", body: BY_NIGHT }));
    await page.addInitScript((scheme) => localStorage.setItem("vitepress-theme-appearance", scheme), wanted);
    await page.goto(server!.resolvedUrls!.local[0]!, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => document.documentElement.classList.contains("dark"))).toBe(
      wanted === "dark",
    );
    const shown = await page.locator(".finding img").screenshot();
    const middle = await page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(1, 1).getContext("2d")!;
      canvas.drawImage(image, -image.width / 2, -image.height / 2);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    }, shown.toString("base64"));
    expect(middle, wanted).toEqual(wanted === "dark" ? [0, 0, 0] : [255, 255, 255]);
    await page.close();
  }
});

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
