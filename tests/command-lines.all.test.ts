import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { here, summitry } from "../packages/cli/test/child.ts";
import { commandsOf, shortened } from "./commands.ts";
import { pages, root } from "./pages.ts";

const scratch = mkdtempSync(join(tmpdir(), "summitry-command-lines-"));
afterAll(() => rmSync(scratch, { recursive: true }));

describe("command lines of the pages", () => {
  /** Commands that are not run here, each with the reason. */
  const elsewhere: Readonly<Record<string, string>> = {
    "npm install": "fetches packages",
    "ls results/base": "lists a folder",
    "npm start": "simulates 2,000 runs; terminal.all.test.ts does it",
    "npm test": "runs this",
    "npm install --no-save deno@2.9.6": "fetches a runtime",
    "deno jupyter --install": "tells Jupyter of a kernel",
    "jupyter lab examples/notebooks": "opens a page; notebook.all.test.ts runs what is there",
    summitry: "simulates 2,000 runs; terminal.all.test.ts does it",
  };
  const commands = pages
    .flatMap(({ blocks }) => blocks.filter(({ language }) => ["sh", "console", "yaml"].includes(language)))
    .flatMap(commandsOf);
  const scripts = Object.keys(
    (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object }).scripts,
  );

  beforeAll(() => {
    cpSync(join(root, "examples/scenario-files"), join(scratch, "examples/scenario-files"), {
      recursive: true,
    });
    cpSync(join(root, "packages/cli/starter/my-scenario.yaml"), join(scratch, "my-scenario.yaml"));
    mkdirSync(join(scratch, "results"));
  });

  const lines = [...new Map(commands.map((each) => [`${each.page}: ${each.words.join(" ")}`, each]))].map(
    ([line, command]) => ({ line, command }),
  );
  it.each(lines)("$line", async ({ command }) => {
    const line = command.words.join(" ");
    const [first, second = "", third = ""] = command.words;
    if (elsewhere[line] !== undefined || first === "tsx") return;
    if (first === "npm") {
      expect(second).toBe("run");
      return expect(scripts).toContain(third);
    }
    expect(first).toBe("summitry");
    const args = shortened(command, scratch);
    const alone = args.includes("play") || args.some((each) => each.endsWith(".ts"));
    const inPlace = args.map((each) => (each.endsWith(".ts") ? moduleAt(each) : each));
    const { code, stderr } = await (alone ? summitry(inPlace) : here(inPlace));
    expect(stderr).not.toMatch(command.code === 0 ? /error/i : /^$/);
    expect(code).toBe(command.code);
  });

  /** A module stays where it is, beside what it imports. */
  const moduleAt = (path: string): string => {
    if (path.endsWith("mediated.ts")) return "packages/cli/starter/mediated.ts";
    return isAbsolute(path) ? relative(scratch, path) : path;
  };
});
