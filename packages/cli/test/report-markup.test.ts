import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { parse, stringify } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outcomeShares } from "@summitry/plots";
import { capitalized } from "@summitry/story/english";
import type { Report } from "../src/report/content/report.ts";
import { htmlOf, markup } from "../src/report/writing/markup.ts";
import { pageOf } from "../src/report/writing/page.ts";
import { here } from "./child.ts";

/** Words as somebody could write them to break out of a page, between any others. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "' onload='x",
        "</title>",
        "</style>",
      ),
      fc.constantFrom(
        "<!--",
        "-->",
        "]]>",
        "&lt;",
        "&#60;b&#62;",
        "</p>",
        "</svg><b>",
        "javascript:x",
        "` ${x} `",
        "\\u003cb",
      ),
      fc.string({ unit: "grapheme" }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(" ").replace(/[\r\0]/g, "")) // which a parser of HTML makes other characters of
  .filter((text) => text.trim() !== "");

/** The tags of a page outside its figures and the names of their attributes, in order. */
function shapeOf({ document }: ReturnType<typeof parseHTML>): readonly string[] {
  return [...document.querySelectorAll("*")]
    .filter((element) => (element.parentElement?.closest("svg") ?? null) === null)
    .map((element) => `${element.tagName.toLowerCase()} ${element.getAttributeNames().toSorted().join(" ")}`);
}

/** What figures are drawn with. */
const DRAWN = "svg title desc style g rect line path text tspan circle".split(" ");

/** What stands in a figure and is not drawn. */
function undrawn({ document }: ReturnType<typeof parseHTML>): readonly string[] {
  const inside = [...document.querySelectorAll("svg *")];
  const tags = inside.map(({ tagName }) => tagName.toLowerCase()).filter((tag) => !DRAWN.includes(tag));
  const scripts = inside.flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith("on"));
  return [...tags, ...scripts];
}

describe("markup", () => {
  it("holds any words as text, between tags and in an attribute", () => {
    fc.assert(
      fc.property(hostile, hostile, (inside, within) => {
        const html = htmlOf(
          markup`<p title="${within}">${inside}<b>${[inside, markup`<i>${within}</i>`]}</b></p>`,
        );
        const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
        expect([...document.querySelectorAll("body *")].map(({ tagName }) => tagName)).toEqual([
          "P",
          "B",
          "I",
        ]);
        expect(document.querySelector("p")?.getAttribute("title")).toBe(within);
        expect(document.querySelector("p")?.textContent).toBe(inside + inside + within);
      }),
    );
  });

  it("is escaped once, and nothing that looks like it is taken for it", () => {
    expect(htmlOf(markup`<b>${markup`<i>${"a & b"}</i>`}</b>`)).toBe("<b><i>a &amp; b</i></b>");
    const forged = JSON.parse('{"HTML":"<script>","text":"<script>"}') as never;
    expect(() => htmlOf(forged)).toThrow();
    // @ts-expect-error: words are no markup
    pageOf satisfies (report: { readonly title: ReturnType<typeof markup> }) => string;
  });
});

/** A report with the same words in every place of words. */
function reportOf(text: string, name: string): Report {
  const numbers = {
    columns: [
      { id: "what", title: text },
      { id: "value", title: text, shown: () => text },
    ],
    rows: [{ what: text, value: text }],
  };
  const estimate = { estimate: 0.5, low: 0.4, high: 0.6, runs: 100 };
  const figure = outcomeShares([{ name, ...estimate }], { caption: text });
  const section = { id: "outcomes", finding: text, says: [text], figure, numbers, command: text } as const;
  return {
    ...{ title: text, question: text, author: text, answer: [text, text] },
    note: { text: text.trim().replaceAll("\n", " "), file: text },
    sections: [
      { ...section, place: "open" },
      { ...section, place: "open" },
      { ...section, figure: null, place: "folded" },
    ],
    limits: [text],
    commands: [
      { label: text, line: text.replaceAll("--", ""), isCommand: true },
      { label: text, line: text, isCommand: false },
    ],
    facts: [[text, text]],
    files: [{ name: text, text }],
  };
}

it("a page has the same tags and attributes whatever its words are", () => {
  const plain = shapeOf(parseHTML(pageOf(reportOf("plain words", "plain"))));
  const commands = (text: string) => text.replaceAll("--", "");
  fc.assert(
    fc.property(hostile.map(commands), hostile, (text, name) => {
      const page = parseHTML(pageOf(reportOf(text, name)));
      expect(shapeOf(page)).toEqual(plain);
      expect(undrawn(page)).toEqual([]);
      const { document } = page;
      expect(document.querySelector("h1")?.textContent).toBe(text);
      expect(document.querySelector("pre")?.textContent).toBe(text);
      const told = capitalized(name).replaceAll("\u00a0", " ");
      expect(document.querySelector("svg title")?.textContent).toContain(told);
    }),
    { numRuns: 40 },
  );
}, 20_000);

describe("of a scenario in YAML", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "summitry-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("every word comes out as text", async () => {
    const bad = `<script>alert("1")</script>' onload='x' <img src=x onerror=alert(1)> &amp;`;
    const starter = fileURLToPath(new URL("../starter/my-scenario.yaml", import.meta.url));
    const plain = parse(readFileSync(starter, "utf8")) as Record<string, never>;
    const wordy = JSON.parse(
      JSON.stringify(plain, (key, value: unknown) =>
        ["about", "because", "unit", "source"].includes(key) ? `${String(value)} ${bad}` : value,
      ),
    ) as Record<string, unknown>;
    const names = { title: bad, caveat: bad, limits: [bad], agents: { north: bad, south: bad, guard: bad } };
    const told = { tables: { quota: { topic: bad, text: bad } }, outcomes: { nothing: bad, quota: bad } };
    const file = join(folder, "bad.yaml");
    writeFileSync(file, stringify({ ...wordy, words: { ...names, ...told } }));
    const out = join(folder, "bad");
    expect(await here(["batch", file, "--runs", "120", "--workers", "0", "--out", out])).toMatchObject({
      code: 0,
      stderr: "",
    });
    const words = ["--title", bad, "--question", bad, "--note", bad, "--author", bad];
    expect(await here(["report", out, "--outcome", "nothing", ...words])).toMatchObject({
      code: 0,
      stderr: "",
    });
    const { document } = parseHTML(readFileSync(`${out}.html`, "utf8"));
    expect(
      document.querySelectorAll("script, img, iframe, object, embed, link, a, form, [onload], [onerror]"),
    ).toHaveLength(0);
    const page = document.body.textContent;
    expect(page.split(bad).length).toBeGreaterThan(20);
  });
});
