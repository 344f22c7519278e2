import { describe, expect, it } from "vitest";
import { monteCarlo } from "@summitry/monte-carlo";
import pico from "picocolors";
import { outcomeTable } from "../src/batch/outcome-table.ts";
import { terminalStyle } from "../src/terminal/style.ts";
import { wrap } from "../src/terminal/wrap.ts";
import { FullVocabulary } from "../src/vocabulary/words.ts";
import { fishing } from "./fixtures.ts";

describe("a terminal", () => {
  const terminal = (columns: number): NodeJS.WriteStream =>
    ({ isTTY: true, columns, hasColors: () => true }) as unknown as NodeJS.WriteStream;
  const pipe = {} as NodeJS.WriteStream;
  const bold = (stdout: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): string =>
    terminalStyle(stdout, environment).colours.bold("x");

  it("has colours unless NO_COLOR is set; a pipe has none, not even where CI is set", () => {
    expect(bold(terminal(80), {})).not.toBe("x");
    expect(bold(terminal(80), { NO_COLOR: "" })).not.toBe("x");
    expect(bold(terminal(80), { NO_COLOR: "1" })).toBe("x");
    expect(bold(pipe, { CI: "1", FORCE_COLOR: "1" })).toBe("x");
  });

  it("is as wide as it says, at most 100 columns, and 80 where nothing says", () => {
    expect(terminalStyle(terminal(72), { COLUMNS: "90" }).width).toBe(72);
    expect(terminalStyle(terminal(200), {}).width).toBe(100);
    expect(terminalStyle(pipe, { COLUMNS: "90" }).width).toBe(90);
    for (const COLUMNS of [undefined, "", "wide", "-1", "0"])
      expect(terminalStyle(pipe, { COLUMNS }).width).toBe(80);
  });
});

describe("a paragraph", () => {
  it("is broken at spaces, with its further lines hanging", () => {
    expect(wrap("one two three four five", 20, 2, 4)).toEqual(["  one two three four", "    five"]);
  });

  it("keeps numbers with what they count, and words whole", () => {
    expect(wrap("it will all be over by 31 December", 26, 0, 0)).toEqual([
      "it will all be over by",
      "31 December",
    ]);
    expect(wrap("antidisestablishmentarianism", 5, 0, 0)).toEqual(["antidisestablishmentarianism"]);
  });
});

describe("the table of outcomes", () => {
  it("fits 80 columns, whatever the names", async () => {
    const { definition } = fishing();
    const long = { "a-very-long-name-of-an-outcome-that-does-not-end": () => true, no: () => false };
    const batch = await monteCarlo(fishing(), { runs: 3, seed: 1, workers: 1 });
    const named = Object.assign(Object.create(batch) as typeof batch, {
      outcomes: () => Object.entries(long).map(([name, test]) => ({ name, ...batch.probability(test) })),
    });
    const meaning = "an explanation that is longer than anything that would fit into one line of this table";
    const words = new FullVocabulary({ outcomes: { no: meaning } }, "fishing");
    const lines = outcomeTable(definition, named, words, { width: 100, colours: pico.createColors(false) });
    expect(
      lines
        .join("\n")
        .split("\n")
        .filter((line) => line.length > 80),
    ).toEqual([]);
    expect(lines.join("\n")).toMatch(/100\.0 % │ +43\.9 to 100\.0 %/);
    expect(lines.join("\n")).toContain("0.0 to 56.1 %");
    expect(lines.at(-1)).toBe("The same numbers again: npx summitry batch fishing --runs 3 --seed 1");
  });
});
