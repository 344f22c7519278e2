import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alaska, options } from "@summitry/alaska";
import { parameters, replay, simulate, type SimulationEvent } from "@summitry/core";
import { compare, monteCarlo, openBatch } from "@summitry/monte-carlo";
import { afterAll, describe, expect, it, vi } from "vitest";
import { strange } from "./fixtures.ts";
import { bash, type Ended, here, summitry } from "./child.ts";
import { commands } from "../src/commands/commands.ts";
import { outputFile } from "../src/output-file.ts";

vi.setConfig({ testTimeout: 25_000 }); // each test starts processes

const STRANGE = { entry: "packages/cli/test/strange-main.ts" };
const folder = mkdtempSync(join(tmpdir(), "summitry-"));
const occupied = mkdtempSync(join(tmpdir(), "summitry-"));
writeFileSync(join(occupied, "notes.txt"), "");
afterAll(() => {
  for (const each of [folder, occupied]) rmSync(each, { recursive: true });
});

describe("bad input", () => {
  it("gets the same line in a process of its own, and leaves everything as it was", async () => {
    const { code, stdout, stderr } = await summitry(["batch", "alaska", "--out", occupied, "--run", "5"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      'error: option: "--run" is not allowed; expected one of --runs, --seed, --workers, --without, --relax, --set, --prior, --until, ' +
        "--out, --resume, --take-over, --shard, --rows, --force, --json; did you mean --runs?\n",
    );
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(occupied)).toEqual(["notes.txt"]);
  });
});

describe("code that fails", () => {
  it("ends a run with one line and exit code 1", async () => {
    const { code, stdout, stderr } = await here(["run", "broken"], strange);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: "",
      stderr: 'error: agent "north" away from the table on day 0: the nets are torn\n',
    });
  });

  it("is counted in a batch, which ends with one line and exit code 1", async () => {
    const { code, stdout, stderr } = await here(["batch", "broken", "--runs", "3", "--json"], strange);
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
    const { code, stdout, stderr } = await here(["run", "alaska", "--seed", "42", "--run", "17", "--json"]);
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
    const { stdout } = await here(["run", "alaska", "--set", set, "--run", "2"]);
    const changed = alaska({
      parameters: { lossAversion: 1, "trump.prestige": 0.3 },
      momentum: "collapse",
      relax: ["recognition", "guarantees"],
    });
    expect(stdout).toContain(simulate(changed, { seed: 42, run: 2 }).digest);
    expect(stdout).toContain(`npx summitry run alaska --seed 42 --run 2 --set ${set}\n`);
  });
});

describe("lists and courses among settings", () => {
  it("are told by a variant as by the first change", async () => {
    const set = "relax=recognition+guarantees+reparations,momentum=breakthrough";
    const { stdout } = await here(["compare", "alaska", "--variant", set, "--runs", "6", "--json"]);
    const changed = alaska({ relax: ["recognition", "guarantees", "reparations"], momentum: "breakthrough" });
    const expected = (await compare(alaska(), changed, { runs: 6, workers: 0, seed: 42 })).outcomes();
    expect(expected.some(({ estimate }) => estimate !== 0)).toBe(true);
    const [variant] = (JSON.parse(stdout) as { variants: { variant: string; differences: object[] }[] })
      .variants;
    expect(variant!.variant).toBe(set.replace(",", ", "));
    expect(variant!.differences).toEqual(
      expected.map((each) => expect.objectContaining({ name: each.name, difference: each.estimate })),
    );
  });
});

describe("summitry params", () => {
  it("gives the numbers of the library, and with words for each", async () => {
    const json = await here(["params", "alaska", "--json"]);
    const words = await here(["params", "alaska", "air."]);
    expect(JSON.parse(json.stdout)).toEqual({ parameters: parameters(alaska) });
    expect(words.stdout).toContain("air.mean  74 / 140 / 203  drones a day\n    1 to 14 August 2025");
    expect((await here(["params", "alaska", "lossAversion"])).stdout).toMatch(
      /^lossAversion {2}1 \/ 1\.6 \/ 3\n/,
    );
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
      "fly\n?\nlobby trump : help us\nnothing\ninvite talks trump\ninvite settlement trump in 5\nskip 30\noffer war=no\nleave enough\n",
      "--log",
      file,
    );
    expect(stdout).toContain('"fly" is no answer here; possible are Enter, skip, nothing, invite, denounce,');
    expect(stdout).toContain("    lobby: an appeal to Trump");
    expect(stdout).toContain("15  Zelensky appeals to Trump: help us.");
    expect(stdout).toContain('invite takes a table, not "talks": ceasefire, settlement, reset, guarantees.');
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
    here(["batch", "alaska", "--runs", "4", "--seed", "5", "--json", ...more]);

  it("gives the library's numbers on any number of workers, and its rows", async () => {
    const file = join(folder, "rows.jsonl");
    const one = await batch("--workers", "1", "--rows", file);
    const two = await batch("--workers", "2");
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
    const { code, stdout, stderr } = await here(["batch", "alaska", "--runs", "3", "--seed", "5"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("The Alaska summit of 15 August 2025: 3 runs of seed 5\n");
    expect(stdout).toContain("not a forecast");
    for (const outcome of Object.keys(alaska().definition.outcomes ?? {}))
      expect(stdout).toContain(`│ ${outcome} `);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("says where the rows are, and how to look at them", async () => {
    const out = join(folder, "told");
    const { stdout } = await here(["batch", "alaska", "--runs", "4", "--seed", "5", "--out", out]);
    expect(stdout.endsWith(`\nThe rows are in ${out}. A page about them: npx summitry report ${out}\n`)).toBe(
      true,
    );
  });

  it("writes a folder, and goes on with it when told to", async () => {
    const out = join(folder, "base");
    const written = await batch("--out", out);
    expect(written.stdout).toBe((await batch()).stdout);
    const refused = await batch("--out", out);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain("it holds a batch already, which --resume would go on with");
    const more = await here([
      "batch",
      "alaska",
      "--runs",
      "6",
      "--seed",
      "5",
      "--json",
      "--out",
      out,
      "--resume",
    ]);
    expect(JSON.parse(more.stdout)).toMatchObject({ runs: 6 });
    expect(await (await openBatch(out, alaska())).column("run")).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("goes on for the outcome that it stops early for, and for no other", async () => {
    const out = join(folder, "early");
    const stopping = (until: string, ...more: readonly string[]) =>
      here([
        "batch",
        "alaska",
        "--runs",
        "1000",
        "--set",
        "horizonDays=0",
        "--until",
        until,
        "--out",
        out,
        ...more,
      ]);
    expect((await stopping("ceasefire=0.2")).stdout).toContain("250 runs of seed 42");
    expect(await stopping("ceasefire=0.2", "--resume")).toMatchObject({ code: 0 });
    const other = await stopping("peace=0.2", "--resume");
    expect(other).toMatchObject({ code: 2, stdout: "" });
    expect(other.stderr).toContain('holds another batch: question is "ceasefire" there, and "peace" here');
  });

  it("says how to go on after Ctrl-C, all of it", async () => {
    const out = join(folder, "interrupted");
    const options = ["--until", "talks-held=0.0001", "--out", out];
    const { stderr } = await summitry(["batch", "endless", "--runs", "1000000", ...options], {
      ...STRANGE,
      kill: "SIGINT",
    });
    const again = `npx summitry batch fishing --runs 1000000 --seed 42 ${options.join(" ")} --resume`;
    expect(stderr).toContain(again.replace("fishing", "endless"));
  });

  it("runs shards, and merges them", async () => {
    const [one, two, out] = ["one", "two", "merged"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const shard = (index: number, where: string) =>
      here([
        "batch",
        "alaska",
        "--runs",
        "251",
        "--set",
        "horizonDays=0",
        "--shard",
        `${index}/2`,
        "--out",
        where,
      ]);
    const first = await shard(1, one);
    await shard(2, two);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain(`Shard 1/2: 250 runs of seed 42 in ${one}.\n`);
    const merged = await here(["merge", two, one, "--out", out]);
    expect(merged).toEqual({ code: 0, stdout: `alaska: 251 runs of seed 42 in ${out}.\n`, stderr: "" });
    const batch = await monteCarlo(alaska({ horizonDays: 0 }), { runs: 251, seed: 42 });
    expect((await (await openBatch(out, alaska({ horizonDays: 0 }))).load()).digest).toBe(batch.digest);
  });

  it("has the rows for a pipe, and the table beside it", async () => {
    const options = ["batch", "alaska", "--runs", "4", "--seed", "5", "--rows", "-"];
    const { code, stdout, stderr } = await here(options);
    const expected = await monteCarlo(alaska(), { runs: 4, seed: 5, workers: 1 });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: [...expected].map((row) => `${JSON.stringify(row)}\n`).join(""),
    });
    expect(stderr).toContain("The Alaska summit of 15 August 2025: 4 runs of seed 5\n");
    const { stdout: first } = await bash(`$SUMMITRY ${options.join(" ")} 2>/dev/null | head -c 11`);
    expect(first).toBe('{"seed":"5"');
  });

  it("is of one day with a horizon of 0, whatever the command", async () => {
    const oneDay = ["--set", "horizonDays=0"];
    const story = await here(["run", "alaska", ...oneDay]);
    expect(story.stdout).toContain("Run 0 of seed 42, 15 August 2025. Set: horizonDays=0.");
    expect(story.stdout).toContain("The run ends: the horizon is reached.");
    const row = JSON.parse((await here(["batch", "alaska", "--runs", "1", "--rows", "-", ...oneDay])).stdout);
    expect(row).toEqual(JSON.parse(JSON.stringify(simulate(alaska({ horizonDays: 0 }), { seed: 42 }).row)));
  });

  it("stops on Ctrl-C, says how far it came, and leaves the file of rows as it was", async () => {
    const file = join(folder, "older.jsonl");
    writeFileSync(file, "older rows");
    const { code, stdout, stderr } = await summitry(
      ["batch", "endless", "--runs", "1000000", "--rows", file, "--force"],
      { ...STRANGE, kill: "SIGINT" },
    );
    expect(readFileSync(file, "utf8")).toBe("older rows");
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toMatch(/^under way\nstopped: [\d,]+ of 1,000,000 runs were done, no result was kept\n$/);
  });
});

describe("a file that exists", () => {
  const there = join(folder, "there.txt");
  const mine = "mine, and not to be lost";

  it.each(["batch alaska --runs 2 --rows", "play alaska --as putin --log", "report nowhere --out"])(
    "is not replaced by %s",
    async (command) => {
      const isReport = command.startsWith("report");
      const file = isReport ? `${there}.html` : there;
      writeFileSync(file, mine);
      const out = join(folder, "reported");
      if (isReport) {
        await here(["batch", "alaska", "--runs", "2", "--set", "horizonDays=0", "--out", out]);
      }
      const { code, stdout, stderr } = await here([...command.replace("nowhere", out).split(" "), file]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("a file that does not exist yet, or --force to replace it");
      expect(readFileSync(file, "utf8")).toBe(mine);
    },
  );

  it("is replaced when that is asked for, and is no obstacle where it is no ordinary file", async () => {
    writeFileSync(there, mine);
    await here(["batch", "alaska", "--runs", "2", "--set", "horizonDays=0", "--rows", there, "--force"]);
    expect(readFileSync(there, "utf8").split("\n")).toHaveLength(3);
    const { code } = await here([
      "batch",
      "alaska",
      "--runs",
      "2",
      "--set",
      "horizonDays=0",
      "--rows",
      "/dev/null",
    ]);
    expect(code).toBe(0);
  });

  it("is not replaced when somebody else has made it in the meantime", async () => {
    const file = join(folder, "race.txt");
    const write = await outputFile("--rows", file, { force: false });
    writeFileSync(file, mine);
    await expect(write("rows")).rejects.toThrow("--rows: ");
    expect(readFileSync(file, "utf8")).toBe(mine);
  });
});

describe("summitry compare", () => {
  const options = ["--runs", "6", "--seed", "5", "--without", "exclusion", "--variant", "cession=true"];

  it("gives the library's numbers", async () => {
    const { code, stdout, stderr } = await here(["compare", "alaska", ...options, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const variants = [alaska({ without: ["exclusion"] }), alaska({ cession: true })];
    const expected = await compare(alaska(), ...variants, { runs: 6, seed: 5, workers: 1 });
    const differences = (variant: number) =>
      expected
        .outcomes(variant)
        .map(({ name, estimate, low, high }) => ({ name, difference: estimate, low, high, told: false }));
    expect(JSON.parse(stdout)).toEqual({
      runs: 6,
      seed: "5",
      confidence: expected.confidence,
      variants: [
        { variant: "without exclusion", failed: 0, differences: differences(1) },
        { variant: "cession=true", failed: 0, differences: differences(2) },
      ],
    });
  });

  it("prints a table for each variant", async () => {
    const { code, stdout } = await here(["compare", "alaska", ...options]);
    expect(code).toBe(0);
    expect(stdout).toContain("The Alaska summit of 15 August 2025, and 2 variants: 6 runs each of seed 5\n");
    for (const part of ["without exclusion\n", "cession=true\n", "Gain", "hold together"]) {
      expect(stdout).toContain(part);
    }
    const [again = "", ...lines] = stdout.trimEnd().split("\n").reverse();
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(again).toMatch(/^The same numbers again: npx summitry compare alaska --runs 6 --seed 5 /);
    const repeated = await here(again.split(" ").slice(6));
    expect(repeated).toEqual({ code: 0, stdout, stderr: "" });
  });
});

describe("what summitry compare tells", () => {
  const changed = (...more: readonly string[]) =>
    here(["compare", "alaska", "--set", "europeAtTable=true", ...more]);

  it("of one pair is that it tells nothing, in place of a table", async () => {
    const { code, stdout } = await changed("--runs", "1");
    expect(code).toBe(0);
    expect(stdout).toMatch(/\neuropeAtTable=true\nOne pair of runs tells nothing of a difference: .+\n$/);
    expect(stdout).not.toContain("Infinity");
  });

  it("marks what is told from zero, and says what the same seeds saved", async () => {
    const { stdout } = await changed("--runs", "40");
    const lineOf = (outcome: string) => stdout.split("\n").find((line) => line.startsWith(`│ ${outcome} `));
    expect(lineOf("airTruce")).toMatch(/\(\+[\d.]+ to \+[\d.]+\) \* │ +2\.\d x │$/);
    expect(lineOf("aidCut")).toMatch(/ 0\.0 \(no pair changed\) {3}│ +- │$/);
    expect(stdout).toMatch(
      /no\s+pair\s+changed,\s+up\s+to\s+7\.2\s%\s+of\s+all\s+pairs\s+may\s+still\s+change/,
    );
    expect(stdout).toMatch(/saved most for nothing: 40 runs tell as much as \d{3} of\s/);
    expect(stdout).toMatch(/\* told\s+from zero/);
  });

  it("of a change that changes nothing is that no pair differs", async () => {
    const { stdout } = await here(["compare", "alaska", "--set", "horizonDays=138", "--runs", "3"]);
    expect(stdout).toContain("No pair of runs differs in any of these outcomes. ");
    expect(stdout).not.toContain(") *");
  });
});

/** What `list --json` has of each scenario. */
interface Listed {
  readonly scenarios: Record<string, { id: string; issues?: { id: string }[] }[]>[];
}

describe("the command as a whole", () => {
  it("says its version, and teaches each command by example", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await summitry(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    for (const command of [[], ...commands.map(({ name }) => [name])]) {
      const { code, stdout } = await here([...command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`Examples:\\n(.*\\n)*  summitry${["", ...command].join(" ")}`));
      expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it("lists what a scenario is made of", async () => {
    const { stdout } = await here(["list", "--json"]);
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

  it("lists of one scenario the issues and the options, each with what it is", async () => {
    const { code, stdout } = await here(["list", "alaska"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Issues of reset, with their values\n(.*\n)+? {4}travel +open, embassies, embassies/,
    );
    for (const name of Object.keys(options).filter((each) => each !== "without")) {
      expect(stdout).toMatch(new RegExp(`^    ${name} +\\S`, "m"));
    }
    expect(stdout).toMatch(/relax .*(\n .*)*several with \+\s+between them/);
    expect(stdout).not.toContain("Protocols");
    const [one] = (JSON.parse((await here(["list", "alaska", "--json"])).stdout) as Listed).scenarios;
    expect(one!.options!.map(({ id }) => id)).toEqual(Object.keys(options).filter((id) => id !== "without"));
    expect(one!.tables!.map(({ issues }) => issues!.map(({ id }) => id))).toEqual(
      Object.values(alaska().definition.tables).map(({ agenda }) => agenda.names),
    );
  });

  it("lists a scenario in a file, with nothing that it does not have", async () => {
    const { code, stdout } = await here(["list", "packages/cli/starter/my-scenario.yaml"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Issues of quota, with their values\n {4}quota +small, middle, large\n/);
    expect(stdout).not.toContain("--without");
    const { code: bad, stderr } = await here(["list", "mars"]);
    expect(bad).toBe(2);
    expect(stderr).toContain('scenario: "mars" is not allowed; expected alaska');
  });

  it("lists what a scenario file can name, each with what it does", async () => {
    const { stdout } = await here(["list", "--json"]);
    const { protocols, strategies } = JSON.parse(stdout) as Record<string, { id: string; about: string }[]>;
    expect(protocols!.map(({ id }) => id)).toEqual([
      "stacked alternating offers",
      "mediated single text",
      "conditional voting",
      "simultaneous offers",
    ]);
    expect(strategies!.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["aspiration", "tit-for-tat", "mediation"]),
    );
    const printed = (await here(["list"])).stdout;
    for (const { id, about } of [...protocols!, ...strategies!]) {
      expect(about).toMatch(/^\S.{9,}[^.]$/);
      expect(printed).toMatch(new RegExp(`^    ${id}  `, "m"));
    }
  });

  it("ends quietly when nobody reads on", async () => {
    const line = '$SUMMITRY run alaska --json | head -c 20 >&2; echo "${PIPESTATUS[0]}"';
    const { stdout, stderr } = await bash(line);
    expect({ stdout, stderr }).toEqual({ stdout: "0\n", stderr: '{"seed":"42","run":0' });
  });
});
