import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alaska } from "@summitry/alaska";
import { defineScenario, simulate } from "@summitry/core";
import { monteCarlo, wilson } from "@summitry/monte-carlo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOf } from "../src/report/answer.ts";
import { spelled } from "@summitry/story/english";
import { FullVocabulary } from "@summitry/story";
import { escapedText } from "../src/report/escaped.ts";
import { here } from "./child.ts";

const starter = fileURLToPath(new URL("../starter/", import.meta.url));

/** The commands that a page prints to make it again. */
function commandsIn(page: string): readonly string[] {
  return [...plain(page).matchAll(/<code>(npx summitry (?:batch|report) .*?)<\/code>/g)].map(
    ([, command]) => command!,
  );
}

/** Text without the entities of HTML, and without what keeps its options on one line. */
function plain(html: string): string {
  const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&", "&#160;": " " };
  return html
    .replace(/<\/?span[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|amp|#160);/g, (entity) => entities[entity as keyof typeof entities]);
}

/** The words of a command, as a shell reads them. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
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

  it("names the likeliest outcome if the runs tell it from the next, and says so if they don't", () => {
    expect(answerOf(outcomes, 200, words, { ...lead, told: true })[0]).toMatch(
      /^The likeliest outcome is sun: 49.0 %/,
    );
    expect(answerOf(outcomes, 200, words, { ...lead, low: -0.01, told: false })[0]).toMatch(
      /^Most often comes sun: 49.0 % .* Whether it is likelier than rain, these runs can't tell\.$/,
    );
  });

  it("claims nothing of shares whose intervals overlap where the runs are not known", () => {
    expect(answerOf(outcomes, 200, words, null)[0]).toMatch(
      /^Most often comes sun: 49.0 % of 200 runs \([^)]*\)\.$/,
    );
    const apart = [outcomes[0]!, { name: "rain", ...wilson(20, 200) }];
    expect(answerOf(apart, 200, words, null)[0]).toMatch(/^The likeliest outcome is sun/);
  });
});

describe("a report", () => {
  it("answers with the numbers of the batch, and needs nothing but itself", async () => {
    const out = join(folder, "base");
    const scenario = alaska({ horizonDays: 40, without: ["derail"], parameters: { lossAversion: 1.2 } });
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
    expect(answer).toHaveLength(3);
    const likeliest = batch.outcomes().toSorted((one, other) => other.estimate - one.estimate)[0]!;
    expect(answer[0]).toContain(`${(100 * likeliest.estimate).toFixed(1)} % of 40 runs`);
    for (const sentence of answer) expect(page).toContain(escapedText(sentence));
    expect(page).not.toMatch(/<(link|script|img|iframe)|src=|url\(|@import/);
    expect(page.match(/<figure class="wide">/g)).toHaveLength(5);
    expect(page.match(/<figure class="narrow">/g)).toHaveLength(5);
    const [command] = commandsIn(page);
    expect(command).toBe(
      `npx summitry batch alaska --runs 40 --seed 5 --out ${out} --without derail --set lossAversion=1.2,horizonDays=40`,
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
    const batch = await monteCarlo(alaska({ horizonDays: 30 }), { runs: 120, seed: 5, workers: 0, out });
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
    expect(page).toContain(`<h2>One run: run ${typical}</h2>`);
    expect(plain(page)).toContain(`${alike(ways[typical]!)} of 120 runs came out the same way`);
    for (const [name, test] of Object.entries(alaska().outcomes)) {
      const first = (await batch.find(test))?.run;
      const row = new RegExp(`<td class="id">${spelled(name)}</td>.*<td data-label="First run">(\\d+)</td>`);
      expect(row.exec(page)?.[1]).toBe(first?.toString());
    }
    expect(page).toContain(`<code>npx summitry run alaska --seed 5 --run ${run} --set horizonDays=30</code>`);
    expect(page).toContain(`<h2>How well ${spelled(likeliest!.name)} is known</h2>`);
    const texts = Array.from({ length: 120 }, (_, each) =>
      simulate(alaska({ horizonDays: 30 }), { seed: 5, run: each }),
    )
      .flatMap(({ world }) => world.texts)
      .filter(({ forceDay }) => forceDay !== null);
    expect(plain(page)).toContain(`${texts.length} agreements, of which`);
    expect(plain(page)).toContain("median and bands of 120 runs");
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
    expect(page).toContain(escapedText(answerOf(batch.outcomes(), 10, words, null)[0]!));
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
