import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { args, executablePath } from "./chromium.ts";
import { root } from "./pages.ts";
import { faultsOf, seenAs, type Sight, sights } from "./pictures/faults.ts";

const isThere = existsSync(executablePath);
/** Number of figures that are looked at at once. */
const AT_ONCE = 25;

let scratch = "";
let browser: BrowserContext | undefined;

beforeAll(async () => {
  if (!isThere) return;
  scratch = await mkdtemp(join(tmpdir(), "summitry-pictures-"));
  browser = await chromium.launchPersistentContext(join(scratch, "profile"), { executablePath, args });
});

afterAll(async () => {
  await browser?.close();
  if (scratch !== "") await rm(scratch, { recursive: true, force: true });
});

async function opened(html: string): Promise<Page> {
  const page = await browser!.newPage();
  await page.setContent(html);
  return page;
}

/** A page with figures in a column as wide as that of the docs: 688 pixels on a screen, 342 on a telephone. */
function pageWith(figures: readonly string[]): string {
  return `<!doctype html><meta name="color-scheme" content="light dark"><style>body { margin: 24px; } main { max-width: 688px; }</style>
<main>${figures.join("\n")}</main>`;
}

describe.skipIf(!isThere)("every figure of the docs", async () => {
  const folder = join(root, "docs/figures");
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".svg"));
  const narrow = files.filter((file) => file.endsWith("-narrow.svg"));
  /** The files that a page shows so: of a `picture` the wide one on a screen, and the narrow one on a telephone. */
  const shownAs = ({ width }: Sight) =>
    files.filter((file) =>
      width > 600 ? !narrow.includes(file) : !narrow.includes(file.replace(".svg", "-narrow.svg")),
    );
  const parts = sights.flatMap((sight) => {
    const shown = shownAs(sight).sort();
    return Array.from({ length: Math.ceil(shown.length / AT_ONCE) }, (_, at) => {
      const part = shown.slice(at * AT_ONCE, (at + 1) * AT_ONCE);
      return { ...sight, part, first: part[0], last: part.at(-1) };
    });
  });

  test.each(parts)(
    "$width px, $scheme: from $first to $last nothing is wrong",
    async ({ part, ...sight }) => {
      const page = await opened(
        pageWith(await Promise.all(part.map((file) => readFile(join(folder, file), "utf8")))),
      );
      await seenAs(page, sight);
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    },
  );
});

describe.skipIf(!isThere)("a report", () => {
  let address = "";
  const hostile = "</title><script>document.title = 1</script><img src=x onerror='document.title = 1'>";
  beforeAll(() => {
    const summitry = (...words: readonly string[]) => {
      const bin = join(root, "packages/cli/bin/summitry.js");
      const { status, stderr } = spawnSync(process.execPath, [bin, ...words], {
        cwd: scratch,
        encoding: "utf8",
      });
      expect(status, stderr).toBe(0);
    };
    const runs = ["--runs", "120", "--seed", "42", "--workers", "0", "--set", "horizonDays=60"];
    summitry("batch", "alaska", ...runs, "--out", "base");
    summitry("batch", "alaska", ...runs, "--without", "exclusion", "--out", "without");
    const question = "Will relations between Washington and Moscow be reset by the middle of October?";
    const words = ["--question", question, "--author", "A. Analyst", "--note", hostile];
    summitry("report", "base", "--outcome", "reset", "--with", "without", ...words);
    address = pathToFileURL(join(scratch, "base.html")).href;
  });

  test.each(sights)("$width px, $scheme: nothing is wrong, with all of it open", async (sight) => {
    const page = await browser!.newPage();
    await seenAs(page, sight);
    await page.goto(address);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (sight.width > 1000) expect(height).toBeLessThanOrEqual(8 * 900);
    await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
    const widths = await page
      .locator("table.wide tbody td")
      .evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
    expect(widths.length).toBeGreaterThan(100);
    expect(Math.min(...widths)).toBeGreaterThan(80);
    // The other rows look alike.
    await page.evaluate(() => document.querySelectorAll("tr:nth-child(n+16)").forEach((row) => row.remove()));
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test("the answer and its figure are there without a scroll", async () => {
    const page = await browser!.newPage();
    await seenAs(page, { width: 1440, scheme: "light" });
    await page.goto(address);
    const bottoms = await page
      .locator("h1, .question, .answer p, #outcomes > .shown > h2, #outcomes figure.wide")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
    expect(bottoms.length).toBeGreaterThan(6);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(900);
    await page.close();
  });

  test("words that look like markup are words to a browser", async () => {
    const page = await browser!.newPage();
    await page.goto(address);
    expect(await page.title()).toBe("The Alaska summit of 15 August 2025");
    expect(await page.locator(".note").textContent()).toContain(hostile);
    await page.close();
  });

  test("findings are open and evidence is folded, and paper shows all", async () => {
    const page = await browser!.newPage();
    await page.goto(address);
    const open = await page.locator("section h2").allTextContents();
    expect(open.slice(0, 3)).toEqual([
      expect.stringMatching(/^Reset comes about in [\d.]+\s% of runs \(/),
      expect.stringMatching(/^Without exclusion, /),
      expect.stringMatching(/ of runs /),
    ]);
    const folded = page.locator("details.folded:not([open]) h2");
    expect((await folded.allTextContents()).slice(-5)).toEqual([
      expect.stringMatching(/^Run \d+, of the commonest kind: /),
      expect.stringMatching(/^Momentum /),
      expect.stringMatching(/^After 120 runs the probability of the outcome reset is/),
      expect.stringMatching(/outcomes came about/),
      expect.stringMatching(/^\d+ numbers went into the model/),
    ]);
    const isShown = () =>
      page
        .locator("td.source")
        .last()
        .evaluate((cell) => cell.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isShown()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await isShown()).toBe(true);
    await page.close();
  });

  test("paper cuts off nothing", async () => {
    const page = await browser!.newPage();
    await page.goto(address);
    await page.setViewportSize({ width: 670, height: 1000 }); // the width of A4 within its margins
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(670);
    await page.close();
  });
});

describe.skipIf(!isThere)("the checker sees", () => {
  const svg = (inner: string) =>
    pageWith([
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" font-size="12" font-family="sans-serif">${inner}</svg>`,
    ]);
  test.each([
    [
      "text beyond its figure",
      svg('<text x="250" y="20">a long label</text>'),
      /"a long label" is cut off by/,
    ],
    [
      "text over text",
      svg('<text x="5" y="20">one</text><text x="9" y="23">two</text>'),
      /"one" lies over "two"/,
    ],
    ["pale text", svg('<text x="5" y="20" fill="#999">pale</text>'), /"pale" has a contrast of 2\.8/],
    [
      "a line through a label",
      svg('<path d="M20,0V50" stroke="#000" stroke-width="2"/><text x="5" y="20">label</text>'),
      /"label" has a contrast of 1\.0/,
    ],
    ["tiny text", svg('<text x="5" y="20" font-size="7">tiny</text>'), /"tiny" has letters of 7\.0 px/],
    ["a page that is too wide", '<div style="width: 2000px">wide</div>', /the page is \d+ px wider/],
  ])("%s", async (_, html, fault) => {
    const page = await opened(html);
    await seenAs(page, { width: 1440, scheme: "light" });
    expect((await faultsOf(page)).join("\n")).toMatch(fault);
    await page.close();
  });

  test("nothing wrong with a label on a halo, text in a box that scrolls, or what is folded away", async () => {
    const page = await opened(
      svg(
        '<path d="M20,0V50" stroke="#ccc"/><text x="5" y="20" stroke="#fff" stroke-width="4" paint-order="stroke">label</text>',
      ) +
        '<div style="width: 100px; overflow-x: auto; white-space: nowrap">text that is much longer than its box</div>' +
        '<details><summary>more</summary><p style="color: #eee">pale</p></details>',
    );
    await seenAs(page, { width: 1440, scheme: "light" });
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});
