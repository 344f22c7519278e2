import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { commands } from "../packages/cli/src/commands/commands.ts";
import { scenarios } from "../packages/cli/src/scenarios.ts";
import { methodNames } from "../packages/cli/src/sensitivity/asked.ts";
import { pages } from "./pages.ts";

/** The command lines in the table of the page that says which method answers which question. */
const page = pages.find(({ path }) => path === "docs/how-to/choose-a-method.md");
const rows = page?.text.split("\n").filter((line) => line.startsWith("| ")) ?? [];
const lines = rows.flatMap((row) =>
  [...row.matchAll(/`npx summitry ([^`]+)`/g)].map(([, line = ""]) => line),
);

describe("the page on methods", () => {
  it.each(lines)("types %s as the command takes it", async (line) => {
    const [name, ...words] = line.split(" ");
    const typed = commands.find((each) => each.name === name);
    expect(typed).toBeDefined();
    const command = new Command();
    (await typed!.load())(command, scenarios);
    const known = command.options.map(({ long }) => long);
    for (const word of words.filter((each) => each.startsWith("--"))) expect(known).toContain(word);
  });

  it("has every method that finds drivers", () => {
    const isNamed = (method: string): boolean =>
      lines.some((line) => line.startsWith("sensitivity ") && line.endsWith(`--method ${method}`));
    expect(methodNames.filter((method) => !isNamed(method))).toEqual(["given-data"]); // the one without --method
  });

  it("says of each question what the answer leaves open", () => {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row.split(" | ").at(-1)?.replace("|", "").trim()).not.toBe("");
  });
});
