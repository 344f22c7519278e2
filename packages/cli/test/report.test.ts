import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alaska } from "@summitry/alaska";
import { defineScenario, simulate } from "@summitry/core";
import { compare, monteCarlo, openBatch, wilson } from "@summitry/monte-carlo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOf, type AnswerFacts } from "../src/report/sections/answer.ts";
import { spelled } from "@summitry/story/english";
import { Calendar, FullVocabulary } from "@summitry/story";
import { prose } from "../src/report/writing/prose.ts";
import { htmlOf } from "../src/report/writing/markup.ts";
import { here } from "./child.ts";

const starter = fileURLToPath(new URL("../starter/", import.meta.url));

/** The commands that a page prints to make it again. */
function commandsIn(page: string): readonly string[] {
  return [...plain(page).matchAll(/<code class="command">(npx summitry (?:batch|report) .*?)<\/code>/g)].map(
    ([, command]) => command!,
  );
}

/** Prose as it stands in a page. */
function escapedText(text: string): string {
  return htmlOf(prose(text));
}

/** Text without the entities of HTML, and without what keeps its options on one line. */
function plain(html: string): string {
  const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&", "&#39;": "'" };
  return html
    .replace(/<\/?span[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity as keyof typeof entities]);
}

/** The words of a command, as a shell reads them. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/(?:'[^']*'|\\'|[^\s'\\])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(')/g, (_, quoted?: string, mark?: string) => quoted ?? mark ?? ""),
  );
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summitry-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("an answer", () => {
  const words = new FullVocabulary({ name: "summer" });
  const outcomes = [
    { name: "sun", ...wilson(98, 200) },
    { name: "rain", ...wilson(71, 200) },
  ];
  const lead = {
    first: "sun",
    second: "rain",
    estimate: 0.135,
    low: 0.01,
    high: 0.26,
    standardError: 0.06,
    runs: 200,
  };

  const told = (all: typeof outcomes, lead: AnswerFacts["lead"], asked: string | null = null) =>
    answerOf(all, 200, { words, calendar: null }, { asked, lead, days: null })[0];

  it("names the likeliest outcome if the runs tell it from the next, and says so if they don't", () => {
    expect(told(outcomes, { ...lead, told: true })).toMatch(
      /^The likeliest outcome is sun: 98 of 200 runs, 49.0 %/,
    );
    expect(told(outcomes, { ...lead, low: -0.01, told: false })).toMatch(
      /^Most often comes sun: 98 of 200 runs, 49.0 % .* Whether it is likelier than rain, these runs can't tell\.$/,
    );
  });

  it("claims nothing of shares whose intervals overlap where the runs are not known", () => {
    expect(told(outcomes, null)).toMatch(/^Most often comes sun: 98 of 200 runs, 49.0 % \([^)]*\)\.$/);
    const apart = [outcomes[0]!, { name: "rain", ...wilson(20, 200) }];
    expect(told(apart, null)).toMatch(/^The likeliest outcome is sun/);
  });

  it("begins with the outcome that is asked about, and says when it came about", () => {
    expect(told(outcomes, { ...lead, told: true }, "rain")).toMatch(
      /^Rain came about in 71 of 200 runs, 35.5 % /,
    );
    const calendar = new Calendar("2025-08-15");
    const known = { asked: "rain", lead: null, days: { half: 3, most: 20 } };
    expect(answerOf(outcomes, 200, { words, calendar }, known)[1]).toBe(
      "Where it came about, that was by 18 August in half of the runs, and by 4 September in nine of ten.",
    );
  });
});

describe("a report", () => {
  it("answers with the numbers of the batch, and needs nothing but itself", async () => {
    const out = join(folder, "base");
    const scenario = alaska({ horizonDays: 20, without: ["derail"], parameters: { lossAversion: 1.2 } });
    const batch = await monteCarlo(scenario, { runs: 40, seed: 5, out });
    const told = await here(["report", out, "--json"]);
    expect(told).toMatchObject({ code: 0, stderr: "" });
    const { file, bytes, answer } = JSON.parse(told.stdout) as {
      file: string;
      bytes: number;
      answer: string[];
    };
    const page = readFileSync(file, "utf8");
    expect(bytes).toBeLessThan(2_000_000);
    expect(answer.length).toBeGreaterThanOrEqual(3);
    const likeliest = batch.outcomes().toSorted((one, other) => other.estimate - one.estimate)[0]!;
    expect(answer[0]).toContain(
      `${Math.round(40 * likeliest.estimate)} of 40 runs, ${(100 * likeliest.estimate).toFixed(1)} %`,
    );
    for (const sentence of answer) expect(page).toContain(escapedText(sentence));
    expect(page).not.toMatch(/<(link|script|img|iframe)|src=|url\(|@import/);
    const ids = [...page.matchAll(/<(?:section|details) class="[a-z]+" id="([a-z-]+)/g)].map(([, id]) => id);
    expect(ids.slice(0, 2)).toEqual(["outcomes", "reasons"]);
    expect(ids).toEqual(
      expect.arrayContaining(["histories", "typical-run", "world", "settling", "parameters"]),
    );
    const wide = page.match(/<figure class="wide">/g);
    expect(wide!.length).toBeGreaterThanOrEqual(6);
    expect(page.match(/<figure class="narrow">/g)).toHaveLength(wide!.length);
    const [command] = commandsIn(page);
    expect(command).toBe(
      `npx summitry batch alaska --runs 40 --seed 5 --out ${out} --without derail --set lossAversion=1.2,horizonDays=20`,
    );
    expect(page).toContain("putin.momentum");
    expect(page).toContain("Nothing that became known after 14 August 2025");
    expect(page).toContain("@summitry/core 0.1.0");
    rmSync(out, { recursive: true });
    const again = await here([...command!.split(" ").slice(2), "--json"]);
    const outcomes = batch.outcomes().map(({ name, estimate, low, high }) => ({ name, estimate, low, high }));
    expect(JSON.parse(again.stdout)).toEqual({ runs: 40, seed: "5", failed: 0, outcomes });
  });

  it("is made of a scenario in YAML as well, which it brings, and of a module whose file is named", async () => {
    const [declared, module] = [join(folder, "declared"), join(folder, "module")];
    const yaml = join(starter, "my-scenario.yaml");
    await here(["batch", yaml, "--runs", "10", "--set", "catch.mean=12", "--out", declared]);
    const file = join(folder, "declared.html");
    expect(await here(["report", declared, "--out", file])).toMatchObject({ code: 0, stderr: "" });
    const page = readFileSync(file, "utf8");
    expect(page).toContain("Two towns and a coast guard settle who fishes where");
    expect(page).toContain("save the scenario below as harbour.yaml");
    await here(["batch", join(starter, "mediated.ts"), "--runs", "10", "--out", module, "--workers", "1"]);
    expect(await here(["report", module])).toMatchObject({ code: 2, stdout: "" });
    expect(await here(["report", module, "--scenario", join(starter, "mediated.ts")])).toMatchObject({
      code: 0,
    });
  });

  describe("is made again by the commands that it prints", () => {
    const yaml = join(starter, "my-scenario.yaml");
    const module = join(starter, "mediated.ts");
    it.each([
      {
        name: "Alaska",
        batch: ["alaska", "--set", "horizonDays=20,relax=recognition+guarantees"],
        report: [],
      },
      { name: "a shard", batch: ["alaska", "--set", "horizonDays=5", "--shard", "2/2"], report: [] },
      { name: "a batch that stops early", batch: [yaml, "--until", "nothing=0.2"], report: [] },
      { name: "YAML that stands in the page", batch: [yaml, "--set", "catch.mean=12"], report: [] },
      { name: "YAML that is named", batch: [yaml], report: ["--scenario", yaml] },
      { name: "a module", batch: [module, "--workers", "1"], report: ["--scenario", module] },
    ])("$name", async ({ name, batch, report }) => {
      const out = join(folder, `again ${name}`);
      const runs = name === "a shard" ? "300" : "30";
      expect(await here(["batch", ...batch, "--runs", runs, "--seed", "7", "--out", out])).toMatchObject({
        code: 0,
      });
      expect(await here(["report", out, ...report])).toMatchObject({ code: 0, stderr: "" });
      const page = readFileSync(`${out}.html`, "utf8");
      rmSync(out, { recursive: true });
      rmSync(`${out}.html`);
      const brought = /<summary><h2>The scenario: (.*?)<\/h2><\/summary>\s*<pre[^>]*>(.*?)<\/pre>/s.exec(
        page,
      );
      for (const command of commandsIn(page)) {
        const words = wordsOf(command).slice(2);
        const file = join(folder, brought?.[1] ?? "none");
        if (brought !== null) writeFileSync(file, plain(brought[2]!));
        const typed = words.map((word) => (word === brought?.[1] ? file : word));
        expect(await here(typed), command).toMatchObject({ code: 0 });
      }
      expect(readFileSync(`${out}.html`, "utf8")).toBe(page);
    });

    it("with words of somebody's own, a note in a file, and what-ifs of a changed file", async () => {
      const [out, other, note] = ["words", "words-other", "note.md"].map((name) => join(folder, name));
      const changed = join(folder, "changed.yaml");
      writeFileSync(changed, readFileSync(yaml, "utf8").replace("reservation: 0.7", "reservation: 0.5"));
      writeFileSync(note!, 'It\'s the first paragraph.\n\nAnd "a second" <one>.\n');
      const asked = [
        ...["report", out!, "--with", other!, "--outcome", "quota", "--title", "Who's fishing & where?"],
        ...["--question", "Will there be a quota?", "--note", note!, "--author", "A. <Analyst>"],
      ];
      const made = ["--runs", "40", "--seed", "7", "--workers", "0", "--out"];
      await here(["batch", yaml, ...made, out!]);
      await here(["batch", changed, ...made, other!]);
      expect(await here(asked)).toMatchObject({ code: 0, stderr: "" });
      const page = readFileSync(`${out}.html`, "utf8");
      expect(plain(page)).toContain("With agents.south.at.quota.reservation 0.5 instead of 0.7");
      for (const path of [out!, other!, `${out}.html`, note!]) rmSync(path, { recursive: true });
      const parts = page.matchAll(
        /<summary><h2>The scenario: (.*?)<\/h2><\/summary>\s*<pre[^>]*>(.*?)<\/pre>/gs,
      );
      const brought = new Map([...parts].map(([, name, text]) => [name!, plain(text!)]));
      expect([...brought.keys()]).toEqual(["harbour.yaml", "words-other.yaml"]);
      for (const [name, text] of brought) writeFileSync(join(folder, name), text);
      const noted = [...page.matchAll(/<div class="note">\n<p>(.*?)<\/p>\n<p>(.*?)<\/p>/gs)].flatMap(
        ([, one, two]) => [plain(one!), plain(two!)],
      );
      writeFileSync(note!, noted.join("\n\n"));
      for (const command of commandsIn(page)) {
        const words = wordsOf(command).slice(2);
        const typed = words.map((word) => (brought.has(word) ? join(folder, word) : word));
        expect(await here(typed), command).toMatchObject({ code: 0 });
      }
      expect(readFileSync(`${out}.html`, "utf8")).toBe(page);
    });

    it("except a scenario with options that no command line has", async () => {
      const out = join(folder, "in code");
      const scenario = alaska({ horizonDays: 3, momentum: [{ day: 0, value: 100 }] });
      await monteCarlo(scenario, { runs: 5, seed: 5, workers: 0, out });
      expect(await here(["report", out])).toMatchObject({ code: 0 });
      const page = readFileSync(`${out}.html`, "utf8");
      expect(plain(page)).toContain(
        'made in code, with the options {"horizonDays":3,"momentum":[{"day":0,"value":100}]}',
      );
      expect(page).not.toContain("npx summitry batch");
    });
  });

  it("shows the first of the runs that came out as most did and says so, and texts of all runs", async () => {
    const out = join(folder, "shown");
    const batch = await monteCarlo(alaska({ horizonDays: 20 }), { runs: 60, seed: 5, workers: 0, out });
    await here(["report", out]);
    const page = readFileSync(`${out}.html`, "utf8");
    const [likeliest] = batch.outcomes().toSorted((one, other) => other.estimate - one.estimate);
    const { run } = (await batch.find(alaska().outcomes[likeliest!.name]!))!;
    const ways = [...(await batch.load())].map((row) =>
      Object.values(alaska().outcomes)
        .map((test) => Number(test(row)))
        .join(""),
    );
    const alike = (way: string) => ways.filter((other) => other === way).length;
    const typical = ways.findIndex((way) => alike(way) === Math.max(...ways.map(alike)));
    expect(page).toContain(`<h2>Run ${typical}, of the commonest kind: `);
    expect(plain(page)).toContain(`${alike(ways[typical]!)} of 60 runs came out the same way`);
    for (const [name, test] of Object.entries(alaska().outcomes)) {
      const first = (await batch.find(test))?.run;
      const row = new RegExp(
        `<td class="id outcome">${spelled(name)}</td>.*<td class="run" data-label="First run">(\\d+)</td>`,
      );
      expect(row.exec(page)?.[1]).toBe(first?.toString());
    }
    expect(plain(page)).toContain(
      `<code class="command">npx summitry run alaska --seed 5 --run ${run} --set horizonDays=20</code>`,
    );
    expect(page).toMatch(
      new RegExp(`<h2>After 60 runs the probability of the outcome ${spelled(likeliest!.name)} is`),
    );
    const texts = Array.from({ length: 60 }, (_, each) =>
      simulate(alaska({ horizonDays: 20 }), { seed: 5, run: each }),
    )
      .flatMap(({ world }) => world.texts)
      .filter(({ forceDay }) => forceDay !== null);
    expect(plain(page)).toContain(`${texts.length} agreements, of which`);
    expect(plain(page)).toContain("median and bands of 60 runs");
  });

  it("pairs the runs of what-ifs, and names what was changed", async () => {
    const [out, off, set] = ["paired", "paired-off", "paired-set"].map((name) => join(folder, name));
    const variants = [
      alaska({ horizonDays: 30 }),
      alaska({ horizonDays: 30, without: ["exclusion"] }),
    ] as const;
    const third = alaska({ horizonDays: 30, europeAtTable: true });
    for (const [scenario, path] of [
      [variants[0], out!],
      [variants[1], off!],
      [third, set!],
    ] as const)
      await monteCarlo(scenario, { runs: 60, seed: 5, workers: 0, out: path });
    const file = join(folder, "paired.json");
    const asked = ["report", out!, "--with", off!, "--with", set!, "--outcome", "trilateral", "--out", file];
    expect(await here(asked)).toMatchObject({ code: 0, stderr: "" });
    const { findings, answer } = JSON.parse(readFileSync(file, "utf8")) as {
      answer: string[];
      findings: { id: string; finding: string; says: string[]; numbers: Record<string, number | string>[] }[];
    };
    const compared = await compare(...variants, third, { runs: 60, seed: 5, workers: 0 });
    for (const variant of [1, 2]) {
      const found = findings.find(({ id }) => id === `what-if-${variant}`)!;
      const expected = compared.outcomes(variant).map(({ name, estimate, low, high, runs, told }) => ({
        ...{ outcome: spelled(name), estimate, low, high, runs },
        told: told ? "yes" : "no",
      }));
      expect(found.numbers).toEqual(expected);
      expect(answer).toContain(`${found.finding}.`);
    }
    const [first, second] = [1, 2].map((at) => findings.find(({ id }) => id === `what-if-${at}`)!);
    expect(first!.finding).toMatch(/^Without exclusion, trilateral comes about more often, by \d/);
    expect(first!.says[0]).toMatch(/^Switched off is exclusion: .*\.$/);
    expect(second!.finding).toMatch(/^With europeAtTable=true, /);
    expect(second!.says[0]).toMatch(/^Set is europeAtTable: /);
  });

  it("pairs what a comparison has written, by the command that it prints", async () => {
    const out = join(folder, "compared");
    const yaml = join(starter, "my-scenario.yaml");
    const asked = ["compare", yaml, "--set", "catch.mean=9", "--runs", "30", "--workers", "0", "--out", out];
    const { code, stdout } = await here(asked);
    expect(code).toBe(0);
    const [, command] = /A page about them: (npx summitry report .*)\n$/.exec(stdout)!;
    expect(await here(wordsOf(command!).slice(2))).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(join(out, "base.html"), "utf8")).toMatch(/<h2>With catch.mean=9, /);
    const again = await here(asked);
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toMatch(/--out: .* a new or empty folder; it holds base/);
  });

  it.each([
    ["another seed", alaska({ horizonDays: 3, without: ["exclusion"] }), 6, "runs of the seed 5"],
    ["nothing changed", alaska({ horizonDays: 3 }), 5, "runs of a variant, with something changed"],
    [
      "another scenario",
      defineScenario({ ...alaska({ horizonDays: 3 }).definition, name: "summer" }),
      5,
      "runs of the scenario alaska",
    ],
  ])("pairs no runs of %s", async (what, scenario, seed, complaint) => {
    const [out, other] = [join(folder, `no ${what}`), join(folder, `no pair of ${what}`)];
    await monteCarlo(alaska({ horizonDays: 3 }), { runs: 3, seed: 5, workers: 0, out });
    await monteCarlo(scenario, { runs: 3, seed, workers: 0, out: other });
    const { code, stdout, stderr } = await here(["report", out, "--with", other]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(complaint);
  });

  it("looks for drivers where parameters were drawn, and says so where none is told from noise", async () => {
    const out = join(folder, "drivers");
    const file = join(folder, "drivers.md");
    await here(["batch", join(starter, "my-scenario.yaml"), "--runs", "120", "--workers", "0", "--out", out]);
    expect(await here(["report", out, "--out", file])).toMatchObject({ code: 0, stderr: "" });
    const text = readFileSync(file, "utf8");
    const scenario = await openBatch(out);
    expect(scenario.runs).toBe(120);
    expect(text).toMatch(/^## (What drives|Nothing that drives|Whether) /m);
    expect(text).toMatch(/\| north\.patience \| first \|/);
    const held = join(folder, "held");
    const set = ["--set", "parameters=mode"];
    await here([
      "batch",
      join(starter, "my-scenario.yaml"),
      "--runs",
      "120",
      ...set,
      "--workers",
      "0",
      "--out",
      held,
    ]);
    expect(await here(["report", held, "--out", file, "--force"])).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(file, "utf8")).not.toMatch(/drives/);
  });

  it("says the same as a page, as Markdown and as data, by the ending of its file", async () => {
    const out = join(folder, "endings");
    await here(["batch", join(starter, "my-scenario.yaml"), "--runs", "30", "--workers", "0", "--out", out]);
    const written: string[] = [];
    for (const ending of ["html", "md", "json"]) {
      const file = `${out}.${ending}`;
      expect(await here(["report", out, "--out", file, "--author", "A_B *C*"])).toMatchObject({ code: 0 });
      written.push(readFileSync(file, "utf8"));
    }
    const [page, markdown, data] = written as [string, string, string];
    const { findings, answer, author, limits, commands, format } = JSON.parse(data);
    expect({ format, author }).toEqual({ format: "summitry report", author: "A_B *C*" });
    expect(markdown).toContain("A\\_B \\*C\\*");
    const unmarked = markdown.replace(/\\(.)/g, "$1");
    for (const sentence of [
      ...answer,
      ...limits,
      ...findings.map((each: { finding: string }) => each.finding),
    ]) {
      expect(unmarked).toContain(sentence);
      expect(page).toContain(escapedText(sentence));
    }
    for (const { does } of commands)
      expect(plain(page).replaceAll(".html", "")).toContain(does.replaceAll(".json", ""));
    expect(findings[0].numbers[0]).toMatchObject({ outcome: expect.any(String), low: expect.any(Number) });
    const refused = await here(["report", out, "--out", join(folder, "page.pdf")]);
    expect(refused.stderr).toContain("a file that ends in .html, .md or .json");
  });

  it("shows what was counted when it was run where there is no scenario of that name", async () => {
    const out = join(folder, "unknown");
    const scenario = defineScenario({ ...alaska({ horizonDays: 0 }).definition, name: "summer" });
    const batch = await monteCarlo(scenario, { runs: 10, seed: 5, workers: 0, out });
    const { code, stderr } = await here(["report", out]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "note: no scenario is called summer here, so outcomes are as counted when it was run, and the report has one figure; --scenario names its file, and --force replaces this page\n",
    });
    const page = readFileSync(`${out}.html`, "utf8");
    expect(page).toContain("counted when it was run");
    const words = new FullVocabulary({ name: "summer" });
    expect(page).toContain(
      escapedText(
        answerOf(
          batch.outcomes(),
          10,
          { words, calendar: null },
          { asked: null, lead: null, days: null },
        )[0]!,
      ),
    );
    expect(page).not.toContain("npx summitry batch");
  });

  it.each([
    [["report", "./nowhere"], "holds no batch: there is no _manifest.json"],
    [["report"], 'folder: "" is not allowed; expected folder that summitry batch --out has written'],
  ])("says what is wrong: %j", async (args, complaint) => {
    const { code, stderr } = await here(args);
    expect(code).toBe(2);
    expect(stderr).toContain(complaint);
  });
});
