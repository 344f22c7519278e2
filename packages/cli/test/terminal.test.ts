import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { monteCarlo } from "@summitry/monte-carlo";
import pico from "picocolors";
import { parse } from "yaml";
import { outcomeTable } from "../src/tables/outcome-table.ts";
import { printable, sealedColours } from "../src/terminal/print.ts";
import { terminalStyle } from "../src/terminal/style.ts";
import { wrap } from "../src/terminal/wrap.ts";
import { FullVocabulary } from "@summitry/story";
import { here } from "./child.ts";
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

describe("what reaches a terminal", () => {
  const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/; // eslint-disable-line no-control-regex

  it("is never steered by what is in the data, whatever that is", () => {
    const steering = [
      "\u001b[2J",
      "\u001b]0;title\u0007",
      "\u009b31m",
      "a\rb",
      "\u202eevil\u202c",
      "\u007f",
      "\u2067x",
    ];
    for (const text of steering) expect(printable(text)).not.toMatch(STEERING);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(STEERING);
      }),
    );
  });

  it("is the same as ever, with the colours of the command and no others", () => {
    const { bold, red } = sealedColours(true);
    expect(printable("one\n\ttwo, Zürich, שלום, 和平\n")).toBe("one\n\ttwo, Zürich, שלום, 和平\n");
    expect(printable(bold(red("x")))).toBe(pico.createColors(true).bold(pico.createColors(true).red("x")));
    expect(printable(red("\u001b[8mhidden"))).toBe(pico.createColors(true).red("\\u001b[8mhidden"));
    expect(sealedColours(false).red("x")).toBe("x");
  });

  it("is the same data where it is JSON", () => {
    const data = { text: "\u202e\u009b \u001b[31m", list: ["\u007f"] };
    expect(printable(JSON.stringify(data))).not.toMatch(STEERING);
    expect(JSON.parse(printable(JSON.stringify(data)))).toEqual(data);
  });

  it("is printed in one place", () => {
    const source = new URL("../src/", import.meta.url);
    const printing = readdirSync(source, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .filter((file) =>
        /process\.std(out|err)\.write|console\./.test(readFileSync(new URL(file, source), "utf8")),
      );
    expect(printing.sort()).toEqual(["terminal/closed-output.ts", "terminal/print.ts"]);
  });

  it("from names in a file, and from what is typed, as well", async () => {
    const folder = mkdtempSync(join(tmpdir(), "summitry-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const text = readFileSync(new URL("../starter/my-scenario.yaml", import.meta.url), "utf8");
    const file = join(folder, "mine.yaml");
    const json = JSON.stringify(parse(text)); // which is YAML as well
    writeFileSync(
      file,
      json
        .replaceAll('"large"', '"lar\\u001b[2J\\u202ege"')
        .replaceAll('"because":"', '"because":"\\u009b\\u001b[8m'),
    );
    const commands = [
      ["run", file, "--verbose"],
      ["run", file, "--json"],
      ["batch", file, "--runs", "5", "--seed", "\u001b[2J"],
      ["params", file],
      ["params", file, "no\u001b[2J"],
      ["run", "\u001b[2Jmars"],
    ];
    for (const command of commands) {
      const { stdout, stderr } = await here(command);
      expect(stdout + stderr).not.toMatch(STEERING);
      expect(stdout + stderr).toContain("\\u001b");
    }
  });
});

describe("a paragraph", () => {
  it("holds no ends of lines of its own, and colours take no room", () => {
    expect(wrap("one\ntwo\r\n\tthree", 80, 0, 0)).toEqual(["one two three"]);
    const { bold } = sealedColours(true);
    expect(wrap(`${bold("one")} two three`, 20, 0, 0)).toHaveLength(1);
  });

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
    const words = new FullVocabulary({ name: "fishing" }, { vocabulary: { outcomes: { no: meaning } } });
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
