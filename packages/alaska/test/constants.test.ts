import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What stands in definitions and needs no source: nothing, all, a half, twice, the other way, a day. */
const FREE = new Set(["0", "1", "2", "0.5", "-1", "86_400_000"]);

/** Numbers that count, by file; every other file holds none. */
const COUNTS: Readonly<Record<string, number>> = {
  // A parameter in units of thirty days is divided by their number.
  "mechanisms/ambiguity.ts": 1,
  // A mean of three is their sum over three.
  "mechanisms/stalling.ts": 1,
};

/** Comments, texts, and the ranges of quantities, which are declarations and no part of a formula. */
const ASIDE = [
  /\/\*[^]*?\*\//g,
  /\/\/.*$/gm,
  /"(?:[^"\\]|\\.)*"/g,
  /`(?:[^`\\$]|\\.)*`/g,
  /\b(?:low|high|neutral): -?[\d._]+/g,
];

/** The bare numbers in the text of a file. */
function bareNumbers(source: string): readonly string[] {
  const formulas = ASIDE.reduce((text, aside) => text.replace(aside, ""), source);
  return [...formulas.matchAll(/(?<![\w.$])-?\d[\d_]*(?:\.\d+)?(?!\w)/g)]
    .map(([number]) => number)
    .filter((number) => !FREE.has(number));
}

const files = ["judgement", "levers", "mechanisms"].flatMap((folder) => {
  const url = new URL(`../src/${folder}/`, import.meta.url);
  return readdirSync(url, { encoding: "utf8", recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ name: `${folder}/${file}`, source: readFileSync(new URL(file, url), "utf8") }));
});

describe("numbers inside decisions and formulas", () => {
  it.each(files)("$name: are parameters or figures with a source", ({ name, source }) => {
    const found = bareNumbers(source);
    expect(found.length, found.join(", ")).toBeLessThanOrEqual(COUNTS[name] ?? 0);
  });

  it("has no exception for a file that is gone", () => {
    const names = files.map(({ name }) => name);
    for (const name of Object.keys(COUNTS)) expect(names).toContain(name);
  });

  it("are found where they stand, and not in words or declared ranges", () => {
    const source = `/** Since 2014. */\nconst a = { low: 0, high: 5 }; // 30 days\nreturn x > 0.3 ? "in 3 days" : 45 - 1;`;
    expect(bareNumbers(source)).toEqual(["0.3", "45"]);
  });
});
