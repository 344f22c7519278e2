import { DOMParser } from "linkedom";
import { describe, expect, it, test } from "vitest";
import { darkStyle, paletteOf } from "../src/page/palette.ts";
import { dateTicks } from "../src/page/date-ticks.ts";
import { shortened, widthOf, wrapText } from "../src/page/text-layout.ts";
import { separatedLabels } from "../src/page/spread.ts";
import { ticksBetween } from "../src/page/ticks.ts";
import { figures, oddFigures } from "./samples.ts";
import { type Letters, lettersOf } from "./letters.ts";

const views = [400, 700].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, scheme })),
);

function overlap(one: Letters, other: Letters): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

describe.each(Object.entries(figures))("%s", (_, make) => {
  describe.each(views)("$width px wide, $scheme", (view) => {
    const svg = make().svg(view);
    const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement as unknown as Element;
    const [, , width = 0, height = 0] = (root.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const letters = lettersOf(svg);

    it("is as wide as it was asked to be, on its own background", () => {
      expect(width).toBe(view.width);
      expect(root.querySelector("rect")?.getAttribute("fill")).toBe(paletteOf(view.scheme).background);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|currentcolor-none/);
    });

    it("says its finding, what it shows and its caveats, for readers and for listeners", () => {
      const { finding, subtitle, caption, description } = make();
      const text = letters.map((line) => line.text).join(" ");
      const plain = (words: string) => words.replaceAll("\u00a0", " ").replaceAll(" ", "");
      for (const words of [finding, subtitle, caption]) expect(plain(text)).toContain(plain(words));
      expect(root.getAttribute("role")).toBe("img");
      expect(root.getAttribute("aria-label")).toBe(finding);
      expect(root.querySelector("title")?.textContent).toBe(finding);
      expect(root.querySelector("desc")?.textContent).toBe(description);
      expect(description).not.toBe("");
    });

    it("has all its text within the frame", () => {
      const outside = letters.filter(
        ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
      );
      expect(outside).toEqual([]);
    });

    it("has no text over other text", () => {
      const pairs = letters.flatMap((one, at) =>
        letters.slice(at + 1).flatMap((other) => (overlap(one, other) ? [[one.text, other.text]] : [])),
      );
      expect(pairs).toEqual([]);
    });
  });

  it("is the same to the byte for the same data", () => {
    expect(make().svg()).toBe(make().svg());
  });
});

describe.each(Object.entries(oddFigures))("%s", (_, make) => {
  it.each([320, 400, 700, 4000])(
    "has a figure with all its text apart and in the frame, %i px wide",
    (width) => {
      const svg = make().svg({ width });
      const height = Number(/viewBox="0 0 \d+ (\d+)"/.exec(svg)?.[1]);
      const letters = lettersOf(svg);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(make().finding).not.toMatch(/NaN|undefined|Infinity/);
      expect(
        letters.filter(
          ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
        ),
      ).toEqual([]);
      const pairs = letters.flatMap((one, at) =>
        letters.slice(at + 1).flatMap((other) => (overlap(one, other) ? [[one.text, other.text]] : [])),
      );
      expect(pairs).toEqual([]);
    },
  );
});

test("text in every colour of a scheme has a contrast of at least 4.5 on its background", () => {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  for (const scheme of ["light", "dark"] as const) {
    const { background, text, muted, colours } = paletteOf(scheme);
    for (const colour of [text, muted, ...colours]) {
      const [dark, light] = [luminance(colour), luminance(background)].sort((a, b) => a - b);
      expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  }
});

describe("a figure in the scheme of the reader's system", () => {
  it.each(Object.entries(figures))("%s is the one on light, with a style sheet for the dark", (_, make) => {
    const svg = make().svg({ scheme: "auto" });
    const style = /<style>(.*?)<\/style>/.exec(svg)?.[1] ?? "";
    expect(style).toMatch(/^@media \(prefers-color-scheme:dark\)/);
    expect(svg.replace(/<style>.*?<\/style>/, "").replace(' data-scheme="auto"', "")).toBe(make().svg());
    // Every colour that it is drawn in has one on dark.
    for (const [, name, colour] of svg.matchAll(/ (fill|stroke)="(#\w+)"/g))
      expect(style).toContain(`[${name}="${colour}"]`);
  });

  it("has the colours of the dark scheme, each in the same role", () => {
    const [light, dark] = [paletteOf("light"), paletteOf("dark")];
    for (const role of ["background", "text", "muted", "line"] as const)
      expect(darkStyle()).toContain(`[fill="${light[role]}"]{fill:${dark[role]}}`);
    light.colours.forEach((colour, at) =>
      expect(darkStyle()).toContain(`[stroke="${colour}"]{stroke:${dark.colours[at]}}`),
    );
  });
});

test("lines of a narrow forest plot run beside the marks and through no name", () => {
  const svg = figures.comparison!().svg({ width: 400 });
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement as unknown as Element;
  const lines = Array.from(root.querySelectorAll('[aria-label="rule"] line'));
  const lengths = lines.map((line) =>
    Math.abs(Number(line.getAttribute("y2")) - Number(line.getAttribute("y1"))),
  );
  expect(lengths.length).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBeLessThan(17);
});

test("text is wrapped to the room there is, a long word broken, and a number kept with its per cent sign", () => {
  const lines = wrapText("over 95 % of all antidisestablishmentarianism", 90, 12);
  for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(90);
  expect(lines.join("")).toContain("95\u00a0%");
  expect(wrapText("", 90, 12)).toEqual([]);
  expect(wrapText("relax-recognition-deals", 130, 12)).toEqual(["relax-recognition-", "deals"]);
});

test("labels that are too near are moved apart, in their order, and stay within their ends", () => {
  expect(separatedLabels([10, 11, 50], 10, [0, 100])).toEqual([10, 20, 50]);
  expect(separatedLabels([98, 99], 10, [0, 100])).toEqual([90, 100]);
  expect(separatedLabels([5, 5, 5], 10, [0, 100])).toEqual([5, 15, 25]);
});

test("ticks are round numbers between the ends", () => {
  expect(ticksBetween(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticksBetween(-43, 81, 6)).toEqual([-40, -20, 0, 20, 40, 60, 80]);
  expect(ticksBetween(3, 3, 5)).toEqual([3]);
});

describe("dates on an axis", () => {
  const texts = (from: string, to: string, most: number) =>
    dateTicks(new Date(from), new Date(to), most).map(({ text }) => text);

  it("are days of few days, weeks of some, first days of months of many, and the year where it is new", () => {
    expect(texts("2025-08-15", "2025-08-18", 5)).toEqual(["15 Aug\n2025", "16 Aug", "17 Aug"]);
    expect(texts("2025-08-15", "2025-09-10", 5)).toEqual(["15 Aug\n2025", "22 Aug", "29 Aug", "5 Sep"]);
    expect(texts("2025-08-15", "2025-12-31", 5)).toEqual(["Sep\n2025", "Oct", "Nov", "Dec"]);
    expect(texts("2025-11-01", "2026-03-15", 6)).toEqual(["Nov\n2025", "Dec", "Jan\n2026", "Feb", "Mar"]);
    expect(texts("2025-11-02", "2026-12-31", 4)).toEqual(["Jan\n2026", "Apr", "Jul", "Oct"]);
  });

  it("are no more than there is room for", () => {
    for (const end of ["2025-08-16", "2025-10-01", "2026-08-15", "2035-01-01", "2085-01-01"]) {
      expect(texts("2025-08-15", end, 5).length).toBeLessThanOrEqual(5);
      expect(texts("2025-08-15", end, 5).length).toBeGreaterThanOrEqual(1);
    }
  });
});

test("a text too long for its line is cut", () => {
  expect(shortened("ceasefire", 200, 12)).toBe("ceasefire");
  const cut = shortened("a ceasefire of thirty days", 80, 12);
  expect(cut).toMatch(/^a ceas.*…$/);
  expect(widthOf(cut, 12)).toBeLessThanOrEqual(80);
});
