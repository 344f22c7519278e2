import { execSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Scenario, simulate } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readScenario } from "../src/index.ts";
import { scenarioJsonSchema } from "../src/schema.ts";
import { here, summitry } from "../../cli/test/child.ts";

const starter = fileURLToPath(new URL("../../cli/starter/", import.meta.url));
const text = readFileSync(join(starter, "my-scenario.yaml"), "utf8");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summitry-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("a scenario in YAML", () => {
  it("is a scenario like any other: the same in two workers, and fixed where it is told to", async () => {
    const scenario = (await readScenario(join(starter, "my-scenario.yaml"))).holding({ "catch.mean": 12 });
    expect(scenario).toBeInstanceOf(Scenario);
    const [here, there] = await Promise.all(
      [1, 2].map((workers) => monteCarlo(scenario, { runs: 60, seed: 1, workers })),
    );
    expect(there!.digest).toBe(here!.digest);
    expect(there!.notice).toBeNull();
    expect(here!.column("catch.mean" as never)).toEqual(Array(60).fill(12));
    const agreed = here!.outcomes().find(({ name }) => name === "quota")!.estimate;
    expect(agreed).toBeGreaterThan(0.2);
    expect(agreed).toBeLessThan(1);
  });

  it("keeps its red lines, and reads its inputs", async () => {
    const scenario = await readScenario(join(starter, "my-scenario.yaml"));
    let texts = 0;
    for (let run = 0; run < 60; run++) {
      const { log, world, row } = simulate(scenario, { seed: 1, run });
      for (const { outcome, status } of world.texts) {
        texts += status === "in force" ? 1 : 0;
        expect(outcome.quota === "large" && outcome.season === "long").toBe(false);
      }
      const fuel = log.flatMap((event) =>
        event.type === "input" && event.input === "fuel" ? [event.value] : [],
      );
      expect([fuel[0], fuel[29], fuel[30], fuel[60]]).toEqual([1.6, 1.6, 2.1, 2.1]);
      const settled = world.texts.some(({ status }) => status === "in force");
      expect(row["quota.day"] !== null).toBe(settled);
      if (!settled) expect(row["south.quota"]).toBeCloseTo(0.7 - 0.15 * 2.1, 12);
    }
    expect(texts).toBeGreaterThan(10);
  });

  const taken = ["day", "meetings", "offers", "breaches", "blockedBy"];
  it.each(taken)("has no issue called %s, as a column of its table is", async (issue) => {
    const path = file("taken.yaml", text.replaceAll(/\bseason\b/g, issue));
    await expect(readScenario(path)).rejects.toThrow(
      `tables.quota.settles.${issue}: "${issue}" is not allowed; expected another name: the issue ${issue} of table quota and ${issue}, which every table has, would both be the column quota.${issue}`,
    );
  });

  it.each([
    [
      "failure",
      /parameters\.failure: "failure" is not allowed; expected a name other than seed, run, failure/,
    ],
    ["quota.day", /parameters.quota\.day: "quota.day" is not allowed; expected another name/],
  ])("has no parameter called %s, as a column is", async (name, message) => {
    const path = file("taken.yaml", text.replaceAll("catch.mean", name));
    await expect(readScenario(path)).rejects.toThrow(message);
  });

  const mistakes: readonly [what: string, from: string | RegExp, to: string, complaint: RegExp][] = [
    [
      "an unknown strategy",
      "boulware",
      "bold",
      /agents.north.strategy.name: "bold" .* aspiration, boulware, linear/,
    ],
    ["a word for a number", "days: 60", "days: sixty", /days: "sixty" is not allowed; expected a number/],
    [
      "a value that is none",
      "quota: [large],",
      "quota: [huge],",
      /.*forbids.quota.0: "huge" .* small, middle, large/,
    ],
    [
      "a red line that forbids nothing in particular",
      "forbids: { quota: [large], season: [long] }",
      "forbids: {}",
      /redLines.0.forbids: "nothing" is not allowed; expected one of quota, season/,
    ],
    [
      "bounds without a bound",
      "forbids: { quota: [large], season: [long] }",
      "forbids: { quota: {} }",
      /redLines.0.forbids.quota: {} is not allowed; expected bounds: below, above, or both/,
    ],
    [
      "two red lines of one name",
      "    at:\n",
      "      - { id: no-large-long, forbids: { season: [long] }, because: again }\n    at:\n",
      /redLines.1.id: "no-large-long" is not allowed; expected every red line of an agent by a name of its own/,
    ],
    [
      "somebody seated who ratifies",
      "by: [guard]",
      "by: [guard, north]",
      /tables.quota.ratification.by.1: "north" is not allowed; expected agents who don't sit there/,
    ],
    [
      "a stranger at the table",
      "[north, south]",
      "[north, east]",
      /tables.quota.seats.1: "east" .* north, south, guard/,
    ],
    [
      "an unknown parameter",
      "north.patience\n",
      "north.luck\n",
      /.*reservation: "north.luck" .* north.patience, catch.mean/,
    ],
    [
      "an issue forgotten",
      /wardens: \{ weight: 1, values: \{ none: 0.*\n/,
      "\n",
      /utility: \["quota","season"\] .* wardens as well/,
    ],
    [
      "a value forgotten",
      "{ short: 0.3, long: 1 }",
      "{ short: 0.3 }",
      /.*values: \["short"\] .* long as well/,
    ],
    [
      "an unknown process",
      "process: series",
      "process: serial",
      /inputs.fuel.process: "serial" .* constant, series/,
    ],
    ["a key that is none", "about:", "abut:", /abut: "abut" is not allowed; expected one of .*about/],
    [
      "a day too late",
      "42, 56]",
      "42, 65]",
      /tables.quota.meets.4: 65 is not allowed; expected a day from 0 to 60/,
    ],
    ["a prior upside down", "low: 0.2, mode: 0.35", "low: 0.4, mode: 0.35", /.*low <= mode <= high/],
    [
      "an input that is none",
      "fuel: -0.15",
      "gas: -0.15",
      /.*moves.gas: "gas" is not allowed; expected one of catch, fuel/,
    ],
    ["no date", "2026-03-02", "spring", /start: "spring" is not allowed; expected a date as YYYY-MM-DD/],
    [
      "a decimal comma",
      "reservation: 0.7",
      "reservation: 0,7",
      /reservation: "0,7" is not allowed; expected a number with a decimal point: 0.7/,
    ],
    [
      "a decimal comma in braces",
      "{ weight: 3, values: { small: 0, middle: 0.7, large: 1 }",
      "{ weight: 3, values: { small: 0, middle: 0,7, large: 1 }",
      /values.7: "nothing" is not allowed; expected a number; or a point before it, instead of a decimal comma/,
    ],
    [
      "a comma forgotten",
      "{ small: 1, middle: 0.6, large: 0 }",
      "{ small: 1 middle: 0.6, large: 0 }",
      /expected YAML: a comma before a further key in braces, and quotes around a text with a colon$/m,
    ],
    ["no YAML", "name: harbour", "name: [", /:\d+: .* expected YAML: /],
  ];

  it.each(mistakes)("names the line of %s, and what is allowed", async (_, from, to, complaint) => {
    const wrong = text.replace(from, to);
    expect(wrong).not.toBe(text);
    const { code, stdout, stderr } = await here(["run", file("wrong.yaml", wrong)]);
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
    expect(stderr).toMatch(complaint);
    const line = wrong.slice(0, wrong.indexOf(to.trim() || "utility:")).split("\n").length;
    expect(stderr).toMatch(new RegExp(`^error: wrong.yaml:(${line}|${line + 1}): `));
  });

  it("has a schema for editors", async () => {
    const schema = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot("../scenario.schema.json");
  });
});

describe("labels and units", () => {
  const flour = fileURLToPath(new URL("../../../examples/scenario-files/flour.yaml", import.meta.url));

  it("are told by the story and at a seat", async () => {
    const told = (await here(["run", flour])).stdout;
    expect(told).toContain("Mill opens with price 48 EUR, flour comes once a month; by the last");
    expect(told).toMatch(/Flour price +\d+ EUR\n/);
    const { stdout } = await summitry(["play", flour, "--as", "bakery"], { input: "terms\nquit\n" });
    expect(stdout).toContain("price = 36 | 37 | 38 | ... | 48 EUR\n");
    expect(stdout).toContain("best 36 EUR");
  });

  it("are told of a module's agenda too", async () => {
    const path = file(
      "spoken.mjs",
      `import { readScenario } from ${JSON.stringify(import.meta.resolve("../src/index.ts"))};
export default await readScenario(${JSON.stringify(flour)});`,
    );
    expect((await here(["run", path])).stdout).toContain("price 48 EUR");
  });

  it("are for values that there are", async () => {
    const wrong = readFileSync(flour, "utf8")
      .replace("weekly: every week", "weakly: every week")
      .replace(/inputs:\n.*\n/, "")
      .replace(/ +moves:.*\n/, "");
    expect((await here(["run", file("spoken.yaml", wrong)])).stderr).toMatch(
      /^error: spoken.yaml:\d+: tables.flour.settles.delivery: "weakly" is not allowed; expected one of weekly, monthly; did you mean weekly\?\n$/,
    );
  });
});

describe("the command", () => {
  it("takes a file as it takes a name", async () => {
    const path = join(starter, "my-scenario.yaml");
    const told = await here(["run", path, "--seed", "3"]);
    expect(told).toMatchObject({ code: 0, stderr: "" });
    expect(told.stdout).toContain("Two towns and a coast guard");
    expect(told.stdout).toContain(`npx summitry run ${path} --seed 3`);
    const batch = await here([
      "batch",
      path,
      "--runs",
      "20",
      "--workers",
      "1",
      "--set",
      "catch.mean=12",
      "--json",
    ]);
    expect(JSON.parse(batch.stdout)).toMatchObject({
      runs: 20,
      outcomes: [{ name: "quota" }, { name: "nothing" }],
    });
    expect((await here(["params", path])).stdout).toContain("catch.mean  8 / 12 / 16  tonnes a day");
  });

  it("takes a module, whose default export is a scenario or makes one", async () => {
    const path = join(starter, "mediated.ts");
    const told = await here(["batch", path, "--runs", "20", "--workers", "2", "--json"]);
    expect(told).toMatchObject({ code: 0, stderr: "" });
    const refused = await here(["run", path, "--without", "tide"]);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("the file exports a scenario, and no function that takes options");
  });

  it("says how a program is started, and not of a module that makes several things", async () => {
    const refusal = async (name: string, content: string) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const { code, stdout, stderr } = await here(["run", path]);
      expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
      return stderr.replaceAll(path, name);
    };
    expect(await refusal("counts.ts", "export const count: number = 3;")).toContain(
      "; this is a program, which npx tsx counts.ts starts\n",
    );
    expect(await refusal("counts.mjs", "globalThis.counted = 3;")).toContain(
      "; this is a program, which node counts.mjs starts\n",
    );
    const two = "export const one = () => 1; export const two = () => 2;";
    expect(await refusal("makers.mjs", two)).not.toContain("program");
  });

  it.each([
    ["mars", "expected alaska, or the path of a file"],
    ["./mars.yaml", "expected a file that is there"],
    ["./mars.txt", "a file of one of the kinds .yaml, .yml, .json, .ts"],
  ])("names what is wrong with %s", async (given, complaint) => {
    expect((await here(["run", given])).stderr).toContain(complaint);
  });

  it("writes a project to start from, and leaves a folder with files alone", async () => {
    const out = join(folder, "mine");
    expect(await here(["init", out])).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(out).sort()).toEqual(["README.md", "mediated.ts", "my-scenario.yaml", "package.json"]);
    expect(await here(["init", out])).toMatchObject({ code: 2 });
    expect(await here(["run", join(out, "my-scenario.yaml")])).toMatchObject({ code: 0, stderr: "" });
  });

  it("writes it beside hidden files, and says how to get there", async () => {
    const out = join(folder, "it's mine");
    mkdirSync(join(out, ".git"), { recursive: true });
    writeFileSync(join(out, ".DS_Store"), "");
    const { code, stdout } = await here(["init", out]);
    expect(code).toBe(0);
    expect(stdout).toContain("holds README.md, mediated.ts, my-scenario.yaml, package.json.");
    const next = /^Next: (.*) && npm install/m.exec(stdout)![1]!;
    expect(execSync(`${next} && ls`, { encoding: "utf8" })).toContain("mediated.ts");
  });

  it("finds the packages of the checkout that it runs from", async () => {
    const out = join(folder, "linked");
    await here(["init", out]);
    const { dependencies } = JSON.parse(readFileSync(join(out, "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect(dependencies.tsx).not.toContain("file:");
    for (const name of ["summitry", "@summitry/core"]) {
      const manifest = readFileSync(join(dependencies[name]!.replace("file:", ""), "package.json"), "utf8");
      expect(JSON.parse(manifest)).toMatchObject({ name });
    }
  });
});
