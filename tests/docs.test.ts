import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { simulate } from "@summitry/core";
import { format, resolveConfig } from "prettier";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScenario } from "../packages/scenario-file/src/index.ts";
import { sidebar } from "../docs/.vitepress/sidebar.ts";
import { slug } from "../docs/.vitepress/slug.ts";
import { commandsOf } from "./commands.ts";
import { type Block, pages, prose, root } from "./pages.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const blocksIn = (...languages: readonly string[]): readonly Block[] =>
  pages.flatMap(({ blocks }) => blocks.filter(({ language }) => languages.includes(language)));
const placed = (blocks: readonly Block[]) =>
  blocks.map((block) => ({ ...block, where: `${block.page}:${block.line}` }));

const scratch = mkdtempSync(join(tmpdir(), "summitry-docs-"));
afterAll(() => rmSync(scratch, { recursive: true }));

it("every block says what language it is in, and only in ones that are looked after", () => {
  const known = ["ts", "sh", "console", "yaml", "sql", "python", ""];
  for (const { where, language } of placed(pages.flatMap(({ blocks }) => blocks))) {
    expect(known, where).toContain(language);
  }
});

describe("programs", () => {
  const folders = ["examples", "packages/cli/starter"];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.includes("node_modules"))
      .map((file) => `${folder}/${file}`),
  );
  const run = runByTests();

  const asPrinted = new Map<string, string>();
  beforeAll(async () => {
    for (const file of files) {
      const printed = read(file).replaceAll(/^export (?!default)/gm, "");
      asPrinted.set(file, await format(printed, { ...(await resolveConfig(file)), filepath: file }));
    }
  });

  it.each(placed(blocksIn("ts")))("$where is an example, and the tests run it", ({ code }) => {
    const [, name, program = code] = /^\/\/ (\S+\.ts)\n([\s\S]*)$/.exec(code) ?? [];
    const same = files.filter((file) => read(file) === program || asPrinted.get(file) === program);
    expect(same, code).toHaveLength(1);
    if (name !== undefined) expect(same[0]).toMatch(new RegExp(`/${name}$`));
    expect(run).toContain(same[0]);
  });

  it("that a page tells to start are there", () => {
    const started = blocksIn("sh", "console").flatMap(commandsOf);
    const programs = started.filter(({ words: [first] }) => first === "tsx").map(({ words }) => words[1]);
    expect(programs.length).toBeGreaterThan(0);
    for (const program of programs) expect(run).toContain(program);
  });

  /** What the tests of the examples, of the browser and of the command import or open, and what that imports. */
  function runByTests(): ReadonlySet<string> {
    const opened = new Set<string>(["packages/cli/starter/mediated.ts", "examples/browser-batch/worker.ts"]);
    const follow = (path: string): void => {
      for (const [, target = ""] of read(path).matchAll(/(?:from |import\()"(\.[^"]+\.ts)"/g)) {
        const file = posix.join(dirname(path), target);
        if (opened.has(file)) continue;
        opened.add(file);
        follow(file);
      }
    };
    follow("examples/examples.test.ts");
    return opened;
  }
});

describe("scripts", () => {
  it("that pages speak of are scripts of this repository", () => {
    const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: object }).scripts);
    for (const { path, text } of pages) {
      for (const [, script = ""] of text.matchAll(/`npm run ([\w:]+)/g))
        expect(scripts, path).toContain(script);
    }
  });
});

describe("scenarios in YAML", () => {
  const scenarios = blocksIn("yaml").filter(({ code }) => !/^apiVersion:/m.test(code));

  beforeAll(() => cpSync(join(root, "examples/scenario-files/wheat.csv"), join(scratch, "wheat.csv")));

  it.each(placed(scenarios))("$where declares one that runs", async ({ code, line }) => {
    const file = join(scratch, `block-${line}.yaml`);
    writeFileSync(file, code);
    const scenario = await readScenario(file);
    const { log } = simulate(scenario, { seed: 1 });
    expect(log.some((event) => event.type === "offer")).toBe(true);
  });

  it("are there", () => expect(scenarios.length).toBeGreaterThan(1));
});

describe("links", () => {
  it.each(pages.map((page) => ({ page, path: page.path })))("of $path lead somewhere", ({ page }) => {
    const targets = [
      ...prose(page).matchAll(/\]\(([^)\s]+)\)/g),
      ...prose(page).matchAll(/(?:src|href)="([^"]+)"/g),
      ...(page.text.match(/^---\n[\s\S]*?\n---/)?.[0] ?? "").matchAll(/link: (\S+)/g),
    ].map(([, target = ""]) => target);
    for (const target of targets.filter((link) => !/^[a-z]+:/.test(link))) {
      const [path = "", anchor] = target.split("#");
      const file = fileOf(page.path, path);
      expect(existsSync(join(root, file)), `${page.path} links to ${target}`).toBe(true);
      if (anchor === undefined) continue;
      expect(anchorsOf(file), `${page.path} links to ${target}`).toContain(anchor);
    }
  });

  it("of the sidebar lead to every page", () => {
    const linked = sidebar
      .flatMap(({ items = [] }) => items)
      .map(({ link = "" }) => link)
      .filter((link) => !link.startsWith("/api/"))
      .map((link) => fileOf("docs/index.md", link));
    const written = pages
      .map(({ path }) => path)
      .filter((path) => path.startsWith("docs/") && path !== "docs/index.md");
    expect(linked.toSorted()).toEqual(written.toSorted());
  });

  /** The file that a link means, from a page or from the root of the site. */
  function fileOf(page: string, link: string): string {
    if (link === "") return page;
    if (!link.startsWith("/")) return posix.join(dirname(page), decodeURI(link));
    const path = `docs${link}`;
    return path.endsWith("/") ? `${path}README.md` : `${path}.md`;
  }

  function anchorsOf(file: string): readonly string[] {
    if (statSync(join(root, file)).isDirectory()) return [];
    const headings = [
      ...read(file)
        .replaceAll(/^```[\s\S]*?^```$/gm, "")
        .matchAll(/^#{1,6} (.+)$/gm),
    ];
    const named = [...read(file).matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id);
    const seen = new Map<string, number>();
    const anchors = headings.map(([, heading = ""]) => {
      const anchor = slug(heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("`", ""));
      const before = seen.get(anchor) ?? 0;
      seen.set(anchor, before + 1);
      return before === 0 ? anchor : `${anchor}-${before}`;
    });
    return [...named, ...anchors];
  }
});
