import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { monteCarlo, openSweep } from "@summitry/monte-carlo";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { load } from "../src/opening/open.ts";
import { scenarios } from "../src/scenarios.ts";
import { sweepTables, type TablePoint } from "../src/tables/sweep-table.ts";
import { here } from "./child.ts";

vi.setConfig({ testTimeout: 25_000 });

const plain = fileURLToPath(new URL("../starter/my-scenario.yaml", import.meta.url));
let folder = "";
let joint = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "summitry-"));
  joint = join(folder, "joint.yaml");
  const priors =
    "priors:\n  sea: { parameters: [north.patience, catch.mean], sample: [[0.3, 9], [0.4, 15]] }\n";
  writeFileSync(joint, readFileSync(plain, "utf8").replace("inputs:\n", `${priors}inputs:\n`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const few = ["--runs", "8", "--workers", "0", "--seed", "5"];

interface Shown {
  readonly seed: string;
  readonly runsPerPoint: number;
  readonly variants: readonly {
    readonly set: object;
    readonly runs: number;
    readonly points: readonly {
      readonly values: Readonly<Record<string, number>>;
      readonly outcomes: readonly { readonly name: string; readonly estimate: number }[];
    }[];
  }[];
}

const shown = async (...args: readonly string[]): Promise<Shown> => {
  const { code, stdout, stderr } = await here(["sweep", ...args, ...few, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as Shown;
};

describe("summitry sweep", () => {
  it("gives at every point what a batch gives that holds its values", async () => {
    const { seed, runsPerPoint, variants } = await shown(
      plain,
      "--vary",
      "catch.mean=8:12:2",
      "--vary",
      "north.patience=0.2,0.5",
    );
    expect({ seed, runsPerPoint }).toEqual({ seed: "5", runsPerPoint: 8 });
    const [{ set, runs, points } = { set: null, runs: 0, points: [] }] = variants;
    expect({ set, runs }).toEqual({ set: {}, runs: 48 });
    expect(points.map(({ values }) => [values["catch.mean"], values["north.patience"]].join())).toEqual([
      "8,0.2",
      "8,0.5",
      "10,0.2",
      "10,0.5",
      "12,0.2",
      "12,0.5",
    ]);
    const { scenario } = await load(scenarios, plain, { set: points[3]!.values });
    const held = await monteCarlo(scenario, { runs: 8, seed: 5, workers: 0 });
    expect(points[3]!.outcomes).toEqual(
      held.outcomes().map(({ name, estimate, low, high }) => ({ name, estimate, low, high })),
    );
  });

  it("varies options of the scenario too, each combination in a folder of its own, and goes on there", async () => {
    const out = join(folder, "options");
    const asked = [
      "alaska",
      "--set",
      "horizonDays=3",
      "--vary",
      "europeAtTable=false,true",
      "--vary",
      "lossAversion=1.5,2",
    ];
    const { variants } = await shown(...asked, "--out", out);
    expect(variants.map(({ set }) => set)).toEqual([{ europeAtTable: false }, { europeAtTable: true }]);
    expect(readdirSync(out).sort()).toEqual(["europeAtTable=false", "europeAtTable=true"]);
    const { scenario } = await load(scenarios, "alaska", { set: { horizonDays: 3, europeAtTable: true } });
    const swept = await openSweep(join(out, "europeAtTable=true"), scenario);
    expect(swept.points().map(({ values }) => values)).toEqual([{ lossAversion: 1.5 }, { lossAversion: 2 }]);
    const again = await shown(...asked, "--out", out, "--resume");
    expect(again.variants).toEqual(variants);
    const report = await here(["report", join(out, "europeAtTable=true")]);
    expect(report).toMatchObject({ code: 2, stdout: "" });
    expect(report.stderr).toMatch(/holds a sweep, and no batch: `summitry sweep` tells/);
  });

  it.each([
    ["grid", ["--vary", "catch.mean=9,10"], 2],
    ["one-at-a-time", ["--vary", "catch.mean=9,10"], 3],
    ["one-at-a-time", [], 7],
    ["latin-hypercube", ["--points", "5"], 5],
    ["sobol", ["--points", "4", "--vary", "catch.mean=9:10", "--vary", "north=prior"], 4],
  ])("has the points of the design %s with %j", async (design, more, count) => {
    const { variants } = await shown(plain, "--design", design, ...more);
    expect(variants[0]!.points).toHaveLength(count);
  });

  it("tells the shares in a table, and how to have them again", async () => {
    const args = ["sweep", plain, "--vary", "catch.mean=8:12:2", ...few];
    const { code, stdout, stderr } = await here(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("Two towns and a coast guard settle who fishes where: 3 points, 8 runs at each,");
    expect(lines.find((line) => line.startsWith("│ catch.mean"))).toMatch(/quota/);
    const again = lines.find((line) => line.startsWith("The same numbers again: "))!;
    const typed = again.slice(again.indexOf("sweep")).split(" ");
    expect((await here([...typed, "--workers", "0"])).stdout).toBe(stdout);
  });

  it("is the whole again once its shards are merged", async () => {
    const args = ["sweep", plain, "--vary", "catch.mean=8:12:2", "--runs", "100", "--workers", "0"];
    const folders = ["1", "2"].map((index) => join(folder, `shard-${index}`));
    for (const [at, out] of folders.entries()) {
      const { stdout } = await here([...args, "--shard", `${at + 1}/2`, "--out", out]);
      expect(stdout).toMatch(new RegExp(`^Shard ${at + 1}/2: 2?50 runs\\. Once all shards are there: `));
    }
    const out = join(folder, "merged");
    expect((await here(["merge", ...folders, "--out", out])).code).toBe(0);
    const { stdout } = await here([...args, "--out", out, "--resume"]);
    expect(stdout).toBe((await here(args)).stdout);
  });

  it("tells of the outcomes that are asked for", async () => {
    const { stdout } = await here(["sweep", plain, "--vary", "catch.mean=8,9", "--of", "nothing", ...few]);
    expect(stdout).toMatch(/│ catch.mean │ +nothing │\n/);
  });

  it("moves a group that is drawn together as one, and not one of it alone", async () => {
    const { variants } = await shown(joint, "--design", "sobol", "--vary", "sea=prior", "--points", "4");
    const rows = new Set(variants[0]!.points.map(({ values }) => Object.values(values).join()));
    expect([...rows].sort()).toEqual(["0.3,9", "0.4,15"]);
    const alone = await here(["sweep", joint, "--vary", "catch.mean=9,10", ...few]);
    expect(alone.stderr).toBe(
      'error: vary: "catch.mean" is not allowed; expected sea, all of it: catch.mean is drawn together with north.patience\n',
    );
    const wide = await shown(joint, "--prior", "wide", "--vary", "catch.mean=9,10");
    expect(wide).toEqual(await shown(plain, "--vary", "catch.mean=9,10"));
  });
});

describe("--prior wide", () => {
  it("draws apart what a file has drawn together, in run, batch and compare", async () => {
    const of = async (...args: readonly string[]) => {
      const { stdout } = await here(["run", ...args, "--seed", "5", "--json"]);
      return (JSON.parse(stdout) as { row: Record<string, number> }).row;
    };
    const [row, wide, alone] = [await of(joint), await of(joint, "--prior", "wide"), await of(plain)];
    expect([9, 15]).toContain(row["catch.mean"]);
    expect(wide).toEqual(alone);
    const batch = await here(["batch", joint, "--prior", "wide", ...few]);
    expect(batch.stdout).toMatch(/^Two towns and a coast guard .*,\swide\spriors:\s8\sruns\sof\sseed\s5\n/);
    expect(batch.stdout).toContain("--runs 8 --seed 5 --prior wide\n");
    const compared = await here([
      "compare",
      joint,
      "--prior",
      "wide",
      "--runs",
      "4",
      "--workers",
      "0",
      "--json",
    ]);
    expect(JSON.parse(compared.stdout)).toMatchObject({ variants: [{ variant: "wide priors", failed: 0 }] });
  });

  it("is about what `params` says is drawn together", async () => {
    const { stdout } = await here(["params", joint]);
    expect(stdout).toMatch(
      /\nsea {2}north.patience and catch.mean are drawn together, by a sample of 2 rows\n/,
    );
    expect((await here(["params", plain])).stdout).not.toContain("drawn together");
  });

  it("is found again by a report", async () => {
    const out = join(folder, "wide");
    await here(["batch", joint, "--prior", "wide", ...few, "--out", out]);
    const file = join(folder, "wide.html");
    const { code, stderr } = await here(["report", out, "--out", file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(readFileSync(file, "utf8").replace(/<.?span[^>]*>/g, "")).toContain("--prior wide");
  });
});

describe("the tables of a sweep", () => {
  const estimate = { standardError: 0, runs: 10 };
  const names = Array.from({ length: 8 }, (_, at) => `outcome${at}`);
  const point = (at: number): TablePoint => ({
    point: at,
    set: { option: "yes" },
    values: { "a.parameter": at / 3 },
    outcomes: names.map((name) => ({ name, estimate: at / 100, low: 0, high: 1, ...estimate })),
  });
  const tables = (count: number, varies: readonly string[] = ["a.parameter"]) =>
    sweepTables(
      { points: Array.from({ length: count }, (_, at) => point(at)), varies, names },
      (text) => text,
    );

  it("fit into 100 columns, and have every outcome once", () => {
    const made = tables(60);
    expect(made.length).toBeGreaterThan(1);
    const lines = made.flatMap((table) => table.split("\n"));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    for (const name of names) expect(made.filter((table) => table.includes(`${name} `))).toHaveLength(1);
    for (const table of made) expect(table).toContain("a.parameter");
  });

  it("sum up more than sixty points by the least and the most", () => {
    const [table = "", ...more] = tables(61);
    expect(more).toEqual([]);
    expect(table).toMatch(/outcome7 │ +0.0 % \(0.0 to 100.0\) │ 60.0 % \(0.0 to 100.0\)/);
  });

  it("number points that differ by many parameters", () => {
    const varies = ["a", "b", "c", "d"];
    const points = [0, 1].map((at) => ({ ...point(at), values: { a: 1, b: 2, c: 3, d: at } }));
    const [table = ""] = sweepTables({ points, varies, names: ["outcome0"] }, (text) => text);
    expect(table).toMatch(/│ option │ point │ +outcome0 │/);
  });
});
