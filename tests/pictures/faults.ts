import type { Page } from "playwright";
import { inkOf, type Ink } from "./ink.ts";
import { lettersOn, type Letters } from "./letters.ts";

/** Least contrast of text with what lies behind it: level AA of WCAG 2.2 for text of any size. */
const CONTRAST = 4.5;
/** Least size of letters as shown, in pixels. */
const LEAST = 9;
/** Share of the letters' pixels that may have less contrast: a corner of a line that touches one letter. */
const STRAY = 0.02;
/** Pixels that two texts, or a text and the edge of its box, may share: less than anybody sees. */
const SLACK = 1.5;
/** Height of a slice that is looked at at once, in pixels. */
const SLICE = 4_000;

/** A width in pixels, and a colour scheme, in which pages are looked at. */
export interface Sight {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** A screen and a telephone, by day and by night. */
export const sights: readonly Sight[] = [1440, 390].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

/** Shows a page as wide and as light as a sight has it. */
export async function seenAs(page: Page, { width, scheme }: Sight): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
}

/**
 * What is wrong with how a page looks, in words, one line each; empty if nothing is. Looked at is text that is visible
 * now: in HTML, and in SVG that stands in the page itself. Text in an `img` can't be seen: open its file.
 *
 * A fault is a page wider than its window; text that is cut off by the window, by its SVG or by a box that does not
 * scroll; text over other text; letters smaller than 9 pixels; and letters whose contrast with what lies behind them is
 * below 4.5.
 *
 * @param within A CSS selector of what to look at; all of the page when left out.
 */
export async function faultsOf(page: Page, within = "body"): Promise<readonly string[]> {
  const { texts, wider } = await page.evaluate(lettersOn, within);
  const cut = texts
    .filter(({ cut }) => cut > SLACK)
    .map(({ text, cut }) => `${named(text)} is cut off by ${Math.round(cut)} px`);
  const small = texts
    .filter(({ size }) => size < LEAST - 0.05)
    .map(({ text, size }) => `${named(text)} has letters of ${size.toFixed(1)} px`);
  return [
    ...(wider > 0 ? [`the page is ${wider} px wider than the window`] : []),
    ...new Set([...cut, ...small, ...overlaps(texts), ...(await faint(page, texts))]),
  ];
}

/** Texts of which one lies over the other. */
function overlaps(texts: readonly Letters[]): readonly string[] {
  const sorted = texts.toSorted((one, other) => one.top - other.top);
  return sorted.flatMap((one, at) => {
    const found: string[] = [];
    for (const other of sorted.slice(at + 1)) {
      if (other.top > one.bottom - SLACK) break;
      const beside = other.left > one.right - SLACK || one.left > other.right - SLACK;
      if (!beside && other.label !== one.label)
        found.push(`${named(one.text)} lies over ${named(other.text)}`);
    }
    return found;
  });
}

/** Texts with too little contrast, by the pixels of their letters. */
async function faint(page: Page, texts: readonly Letters[]): Promise<readonly string[]> {
  const inks: Ink[] = [];
  const bottom = Math.max(0, ...texts.map((text) => text.bottom));
  const right = Math.max(1, ...texts.map((text) => text.right));
  for (let top = 0; top < bottom; top += SLICE) {
    const within = texts.filter((text) => text.top >= top && text.top < top + SLICE);
    if (within.length === 0) continue;
    const clip = {
      x: 0,
      y: top,
      width: Math.ceil(right) + 4,
      height: Math.min(SLICE + 60, Math.ceil(bottom) + 4 - top),
    };
    const shot = async () =>
      (await page.screenshot({ fullPage: true, clip, animations: "disabled" })).toString("base64");
    const shown = await shot();
    const style = await page.addStyleTag({ content: HIDDEN });
    const hidden = await shot();
    await style.evaluate((element) => (element as Element).remove());
    inks.push(...(await page.evaluate(inkOf, { shown, hidden, texts: within, top, least: CONTRAST })));
  }
  return inks
    .filter(({ low, pixels }) => low > Math.max(1, STRAY * pixels))
    .map(
      ({ text, contrast, low, pixels }) =>
        `${named(text)} has a contrast of ${contrast.toFixed(1)} in ${Math.ceil((100 * low) / pixels)} % of its letters`,
    );
}

/** Hides the letters and leaves whatever lies behind them, halos too. */
const HIDDEN = `
* { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; transition: none !important; }
svg text, svg tspan { fill: transparent !important; }
`;

function named(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
