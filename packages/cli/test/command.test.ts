import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alaska } from "@summitry/alaska";
import { parameters, replay, simulate, type SimulationEvent } from "@summitry/core";
import { monteCarlo } from "@summitry/monte-carlo";
import { afterAll, describe, expect, it, vi } from "vitest";
import { bash, type Ended, summitry } from "./child.ts";
import { spelled } from "../src/words/english.ts";

vi.setConfig({ testTimeout: 25_000 }); // each test starts processes

const STRANGE = { entry: "packages/cli/test/strange-main.ts" };
const folder = mkdtempSync(join(tmpdir(), "summitry-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("bad input", () => {
  const cases: readonly (readonly [command: string, complaint: string])[] = [
    ["fly", "error: unknown command 'fly'; the commands are run, batch, list, params, play, claims"],
    ["run", "error: missing required argument 'scenario'"],
    ["run mars", "Allowed choices are alaska"],
    ["run alaska mars", "too many arguments"],
    ["run alaska --speed 5", "error: unknown option '--speed'"],
    ["run alaska --seed", "error: option '--seed <text>' argument missing"],
    ["run alaska --seed --json", "Its value is missing"],
    ["run alaska --run -1", "a whole number of at least 0"],
    [
      "run alaska --without momentum,luck",
      'without: "luck" is not allowed; expected one of momentum, control',
    ],
    ["run alaska --set momentum", '"momentum" has to be name=value'],
    ["run alaska --set momentum=fast", 'momentum: "fast" is not allowed'],
    ["run alaska --set speed=1", 'option: "speed" is not allowed; expected one of without, parameters'],
    ["run alaska --set putin.speed=1", 'parameters: "putin.speed" is not allowed'],
    ["run alaska --set lossAversion=high", 'parameters.lossAversion: "high" is not allowed'],
    ["params alaska speed", 'part: "speed" is not allowed; expected part of an id, such as momentum'],
    ["play alaska", "error: required option '--as <agent>' not specified"],
    ["play alaska --as modi", '--as: "modi" is not allowed; expected one of trump, putin'],
    [`play alaska --as putin --log ${folder}`, "--log: "],
    ["batch alaska --without", "error: option '--without <mechanisms>' argument missing"],
    ["batch alaska --runs", "error: option '--runs <number>' argument missing"],
    ...["0", "-5", "abc", "1.5", "1e999"].map(
      (runs) => [`batch alaska --runs ${runs}`, "a whole number from 1 to 1,000,000"] as const,
    ),
    ["batch alaska --workers 0", "a whole number from 1 to 256"],
    [`batch alaska --rows ${folder}`, "expected a file, and this is a directory"],
    [`batch alaska --rows ${folder}/none/rows.jsonl`, "expected a file in a folder that exists"],
  ];

  it("gets one line on stderr and exit code 2", async () => {
    const answers: (Ended & { command: string })[] = [];
    const left = [...cases];
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        answers.push({ command: next[0], ...(await summitry(next[0].split(" "))) });
      }
    };
    await Promise.all([work(), work()]);
    for (const [command, complaint] of cases) {
      const { code, stdout, stderr } = answers.find((answer) => answer.command === command) ?? {};
      expect({ command, code, stdout, lines: stderr?.split("\n").length }).toEqual({
        command,
        code: 2,
        stdout: "",
        lines: 2,
      });
      expect(stderr).toContain(complaint);
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("code that fails", () => {
  it("ends a run with one line and exit code 1", async () => {
    const { code, stdout, stderr } = await summitry(["run", "broken"], STRANGE);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: "",
      stderr: 'error: agent "north" away from the table on day 0: the nets are torn\n',
    });
  });

  it("is counted in a batch, which ends with one line and exit code 1", async () => {
    const { code, stdout, stderr } = await summitry(["batch", "broken", "--runs", "3", "--json"], STRANGE);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      runs: 3,
      failed: 3,
      outcomes: [{ estimate: null, low: 0, high: 1 }],
    });
    expect(stderr.split("\n").slice(-2)).toEqual([
      'error: 3 of 3 runs broke off, first run 0: agent "north" away from the table on day 0: the nets are torn',
      "",
    ]);
  });
});

describe("summitry run", () => {
  it("tells as JSON exactly what the library knows of a run", async () => {
    const { code, stdout, stderr } = await summitry([
      "run",
      "alaska",
      "--seed",
      "42",
      "--run",
      "17",
      "--json",
    ]);
    const { digest, row, log } = simulate(alaska(), { seed: 42, run: 17 });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify({ seed: "42", run: 17, digest, row, log })));
  });

  it("tells a story without colours in a pipe, even where colours are forced on others", async () => {
    const { stdout } = await summitry(["run", "alaska", "--without", "momentum,reset"], { env: { CI: "1" } });
    const digest = simulate(alaska({ without: ["momentum", "reset"] }), { seed: "42" }).digest;
    expect(stdout).toContain("August 2025\n  15  ");
    expect(stdout).toContain(digest);
    expect(stdout).not.toContain("\u001b");
  });
});

describe("settings", () => {
  it("hold options and parameters, and the command that repeats a run has them", async () => {
    const set = "lossAversion=1,trump.prestige=0.3,momentum=collapse,relax=recognition+guarantees";
    const { stdout } = await summitry(["run", "alaska", "--set", set, "--run", "2"]);
    const changed = alaska({
      parameters: { lossAversion: 1, "trump.prestige": 0.3 },
      momentum: "collapse",
      relax: ["recognition", "guarantees"],
    });
    expect(stdout).toContain(simulate(changed, { seed: 42, run: 2 }).digest);
    expect(stdout).toContain(`npx summitry run alaska --seed 42 --run 2 --set ${set}\n`);
  });
});

describe("summitry params", () => {
  it("gives the numbers of the library, and with words for each", async () => {
    const [json, words] = await Promise.all([
      summitry(["params", "alaska", "--json"]),
      summitry(["params", "alaska", "air."]),
    ]);
    expect(JSON.parse(json.stdout)).toEqual({ parameters: parameters(alaska) });
    expect(words.stdout).toContain("air.mean  74 / 140 / 203  drones a day\n    1 to 14 August 2025");
    expect(words.stdout).toContain(
      `${parameters(alaska).filter(({ id }) => id.includes("air.")).length} parameters`,
    );
  });
});

describe("summitry play", () => {
  const play = (input: string, ...more: readonly string[]): Promise<Ended> =>
    summitry(["play", "alaska", "--as", "zelensky", "--seed", "7", ...more], { input });

  it("is the run of the same seed when the person leaves everything to the agent", async () => {
    const { digest } = simulate(alaska(), { seed: 7 });
    for (const { stdout, code } of await Promise.all([
      play(""),
      play("skip 400\n".repeat(200)),
      play("quit\n"),
    ])) {
      expect(code).toBe(0);
      expect(stdout).toContain(`Log digest: ${digest}\n`);
    }
  });

  it("follows what is typed, says what it does not understand, and keeps the log", async () => {
    const file = join(folder, "mine.json");
    const { stdout } = await play(
      "fly\nlobby trump : help us\nnothing\ninvite talks trump\ninvite settlement trump in 5\nskip 30\noffer war=no\nleave enough\n",
      "--log",
      file,
    );
    expect(stdout).toContain("    lobby: an appeal to Trump");
    expect(stdout).toContain("15  Zelensky appeals to Trump: help us.");
    expect(stdout).toContain("invite takes a table: ceasefire, settlement, reset, guarantees.");
    const kept = JSON.parse(readFileSync(file, "utf8")) as { log: SimulationEvent[]; digest: string };
    expect(kept.log).toContainEqual(
      expect.objectContaining({ type: "invite", by: "zelensky", table: "settlement", on: 22 - 15 }),
    );
    expect(kept.log).toContainEqual(
      expect.objectContaining({ type: "leave", by: "zelensky", because: "enough" }),
    );
    expect(replay(alaska(), kept.log).digest).toBe(kept.digest);
  });

  it("gives up a text in force when told to", async () => {
    const file = join(folder, "denounced.json");
    const input = "\ndenounce ceasefire enough\n".repeat(300);
    await summitry(["play", "alaska", "--as", "zelensky", "--run", "384", "--log", file], { input });
    const { log } = JSON.parse(readFileSync(file, "utf8")) as { log: SimulationEvent[] };
    expect(log).toContainEqual(
      expect.objectContaining({ type: "collapse", by: "zelensky", because: "enough" }),
    );
  });
});

describe("summitry batch", () => {
  const batch = (...more: readonly string[]): Promise<Ended> =>
    summitry(["batch", "alaska", "--runs", "4", "--seed", "5", "--json", ...more]);

  it("gives the library's numbers on any number of workers, and its rows", async () => {
    const file = join(folder, "rows.jsonl");
    const [one, two] = await Promise.all([batch("--workers", "1", "--rows", file), batch("--workers", "2")]);
    const expected = await monteCarlo(alaska(), { runs: 4, seed: 5, workers: 1 });
    const outcomes = expected
      .outcomes()
      .map(({ name, estimate, low, high }) => ({ name, estimate, low, high }));
    expect(JSON.parse(one.stdout)).toEqual({ runs: 4, seed: "5", failed: 0, outcomes });
    expect(two).toEqual(one);
    expect(one).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(file, "utf8")).toBe([...expected].map((row) => `${JSON.stringify(row)}\n`).join(""));
  });

  it("prints a table that says what it is", async () => {
    const { code, stdout, stderr } = await summitry(["batch", "alaska", "--runs", "3", "--seed", "5"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Alaska: 3 runs of seed 5\n");
    expect(stdout).toContain("not a forecast");
    for (const outcome of Object.keys(alaska().definition.outcomes ?? {}))
      expect(stdout).toContain(`│ ${spelled(outcome)} `);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("stops on Ctrl-C, says how far it came, and leaves the file of rows as it was", async () => {
    const file = join(folder, "older.jsonl");
    writeFileSync(file, "older rows");
    const { code, stdout, stderr } = await summitry(
      ["batch", "endless", "--runs", "1000000", "--rows", file],
      { ...STRANGE, kill: "SIGINT" },
    );
    expect(readFileSync(file, "utf8")).toBe("older rows");
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toMatch(/^under way\nstopped: [\d,]+ of 1,000,000 runs were done, no result was kept\n$/);
  });
});

describe("the command as a whole", () => {
  it("says its version, and teaches each command by example", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await summitry(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    for (const command of [[], ["run"], ["batch"], ["list"], ["params"], ["play"], ["claims"]]) {
      const { code, stdout } = await summitry([...command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toContain(`Examples:\n  summitry${["", ...command].join(" ")}`);
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it("lists what a scenario is made of", async () => {
    const { stdout } = await summitry(["list", "--json"]);
    const { scenarios } = JSON.parse(stdout) as { scenarios: Record<string, { id: string }[]>[] };
    const [{ agents = [], tables = [], mechanisms = [], outcomes = [], redLines = [] } = {}] = scenarios;
    const { definition } = alaska();
    const ids = (parts: { id: string }[]): string[] => parts.map(({ id }) => id);
    expect(ids(agents)).toEqual(definition.agents.map(({ id }) => id));
    expect(ids(tables)).toEqual(Object.keys(definition.tables));
    expect(ids(mechanisms)).toEqual(definition.mechanisms?.map(({ id }) => id));
    expect(ids(outcomes)).toEqual(Object.keys(definition.outcomes ?? {}));
    expect(ids(redLines)).toEqual(["recognition", "guarantees", "reparations"]);
  });

  it("ends quietly when nobody reads on", async () => {
    const line = '$SUMMITRY run alaska --json | head -c 20 >&2; echo "${PIPESTATUS[0]}"';
    const { stdout, stderr } = await bash(line);
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: '{"seed":"42","run":0' });
  });
});
