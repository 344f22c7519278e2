import { alaskaPackage } from "@summitry/alaska";
import { parameters } from "@summitry/core";
import { describe, expect, it } from "vitest";
import colorado from "../examples/colorado/package.ts";
import { commandsOf } from "./commands.ts";
import { pages } from "./pages.ts";

const page = pages.find(({ path }) => path === "docs/drivers.md")!;
const commands = page.blocks.flatMap(commandsOf).map(({ words }) => words);
const subjects = [
  {
    title: "Alaska",
    given: "alaska",
    scenario: alaskaPackage.make({}),
    vocabulary: alaskaPackage.vocabulary,
  },
  {
    title: "Colorado",
    given: "./examples/colorado/package.ts",
    scenario: colorado.make({}),
    vocabulary: colorado.vocabulary,
  },
];

/** What stands after an option of a command, in all commands on a scenario. */
function given(scenario: string, option: string): readonly string[] {
  const all = commands.filter(([, , name]) => name === scenario);
  return all.flatMap((words) => words.filter((_, at) => words[at - 1] === option));
}

/** The part of the page under a heading. */
function under(heading: string): string {
  const text = page.text.slice(page.text.indexOf(`\n## ${heading}\n`) + 1);
  return text.slice(0, text.indexOf("\n## ") === -1 ? undefined : text.indexOf("\n## "));
}

describe("docs/drivers.md, which runs write", () => {
  it("says by which command, when, in how many runs, and of which seed", () => {
    expect(page.text).toMatch(/`npm run docs:drivers[^`]*`, \d{4}-\d\d-\d\d; [\d,]+ runs for each method,/);
    for (const words of commands) expect(words).toEqual(expect.arrayContaining(["--runs", "--seed", "42"]));
    for (const { code } of page.blocks) expect(code).toMatch(/# \d{4}-\d\d-\d\d\n$/);
  });

  it.each(subjects)(
    "asks about outcomes, groups and parameters that $title has",
    ({ given: name, scenario }) => {
      const ids = parameters(scenario).map(({ id }) => id);
      const asked = given(name, "--of").flatMap((names) => names.split(","));
      expect(asked.length).toBeGreaterThan(0);
      for (const outcome of [...asked, ...given(name, "--outcome")])
        expect(Object.keys(scenario.outcomes)).toContain(outcome);
      for (const group of given(name, "--over").flatMap((names) => names.split(",")))
        expect(ids.some((id) => id.startsWith(group))).toBe(true);
      expect(given(name, "--vary")).toHaveLength(1);
      for (const varied of given(name, "--vary")) expect(ids).toContain(varied.split("=")[0]);
    },
  );

  it.each(subjects)("names parameters and groups of $title in its tables", ({ title, scenario }) => {
    const ids = parameters(scenario).map(({ id }) => id);
    const first = [...under(title).matchAll(/^\| `([^`]+)`/gm)].map(([, name = ""]) => name);
    expect(first.length).toBeGreaterThan(10);
    const strangers = first.filter(
      (name) =>
        !Object.hasOwn(scenario.outcomes, name) && !ids.some((id) => id === name || id.startsWith(name)),
    );
    expect(strangers).toEqual([]);
  });

  it.each(subjects)("says of each outcome of $title what it counts", ({ title, given: name, vocabulary }) => {
    const [asked = ""] = given(name, "--of");
    const words = vocabulary?.outcomes as Readonly<Record<string, string>>;
    for (const outcome of asked.split(","))
      expect(under(title).replaceAll(/ +/g, " ")).toMatch(
        new RegExp(`\\| \`${outcome}\` \\| [\\d.]+ % \\([^)]*\\) \\| ${words[outcome]} \\|`),
      );
  });

  it("has a truce in the air and a ceasefire on the ground apart, in every part", () => {
    const parts = under("Alaska").split("\n### ");
    expect(parts[0]).toContain("A truce in the air is no ceasefire on the ground.");
    expect(parts).toHaveLength(6);
    for (const part of parts) {
      expect(part).toContain("`airTruce`");
      expect(part).toContain("`groundCeasefire`");
    }
  });

  it("says where nothing is told from noise, and how many runs would do", () => {
    const asked = page.text.split("\n**`").slice(1);
    expect(asked.length).toBeGreaterThan(10);
    for (const text of asked) {
      const [table = "", finding = ""] = text.split("\n\n").slice(1);
      expect(finding).toMatch(
        /\| yes/.test(table) ? /^Told from noise: `|^Told from noise: all others/ : /^None of \d/,
      );
      if (!/\| yes/.test(table)) expect(finding.replaceAll(/\s+/g, " ")).toMatch(/about [\d,]+ runs/);
    }
  });
});
