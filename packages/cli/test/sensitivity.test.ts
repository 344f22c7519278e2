import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Sensitivity } from "@summitry/monte-carlo";
import { afterAll, describe, expect, it } from "vitest";
import { sensitivityTable } from "../src/tables/sensitivity-table.ts";
import { FullVocabulary } from "@summitry/story";
import { sealedColours } from "../src/terminal/print.ts";
import { here } from "./child.ts";

const scratch = mkdtempSync(join(tmpdir(), "summitry-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const fishing = fileURLToPath(new URL("../starter/my-scenario.yaml", import.meta.url));
const asked = async (...more: readonly string[]) => {
  const { code, stdout, stderr } = await here(["sensitivity", ...more, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as Sensitivity;
};

describe("summitry sensitivity", () => {
  it("finds in a folder what it found in the runs it made", async () => {
    const out = join(scratch, "sobol");
    const made = ["--method", "sobol", "--runs", "100", "--workers", "0"];
    const there = await asked(fishing, ...made, "--out", out);
    expect(there.points).toBe(20);
    expect(there.luck).toHaveLength(1);
    expect(new Set(there.indices.map(({ parameter }) => parameter))).toEqual(
      new Set(["north.patience", "catch.mean", "luck"]),
    );
    expect(await asked(fishing, ...made)).toEqual(there);
    expect(await asked(out)).toEqual(there);
    expect(await asked(fishing, ...made, "--out", out, "--resume")).toEqual(there);
    const { code, stderr } = await here(["sensitivity", out, "--method", "luck"]);
    expect(code).toBe(2);
    expect(stderr).toContain("expected sobol, for which these runs were made");
  });

  it("finds drivers in any batch, and says what it takes to know luck", async () => {
    const out = join(scratch, "plain");
    await here(["batch", fishing, "--runs", "120", "--workers", "0", "--out", out]);
    const { luck, method, noise } = await asked(out);
    expect({ luck, method }).toEqual({ luck: [], method: "given data" });
    expect(noise).toHaveLength(2);
    const { stdout } = await here(["sensitivity", out]);
    expect(stdout).toMatch(
      /How much is luck is not known from these runs: it takes two runs of\s+each world/,
    );
    expect(stdout).toContain("--method luck");
    const { stderr } = await here(["sensitivity", out, "--method", "luck"]);
    expect(stderr).toContain("luck is not known from these runs, it takes npx summitry sensitivity");
  });

  it("makes one batch of shards", async () => {
    const made = ["--method", "morris", "--runs", "80", "--workers", "0"];
    const folders = [1, 2].map((index) => join(scratch, `shard-${index}`));
    for (const [at, out] of folders.entries()) {
      const { stdout } = await here([
        "sensitivity",
        fishing,
        ...made,
        "--out",
        out,
        "--shard",
        `${at + 1}/2`,
      ]);
      expect(stdout).toContain("npx summitry sensitivity FOLDER");
    }
    const out = join(scratch, "merged");
    await here(["merge", ...folders, "--out", out]);
    expect(await asked(out)).toEqual(await asked(fishing, ...made));
  });
});

describe("the table", () => {
  const index = { index: "first", outcome: "deal", standardError: 0.1, runs: 100 } as const;
  const found: Sensitivity = {
    method: "sobol",
    seed: "1",
    runs: 500,
    points: 100,
    indices: [
      {
        ...index,
        parameter: "weather.of.the.north.reservation",
        estimate: 0.9,
        low: -0.1,
        high: 1,
        told: false,
      },
      { ...index, parameter: "a", estimate: 0.3, low: 0.2, high: 0.4, told: true },
      { ...index, parameter: "b", estimate: 0.25, low: 0.1, high: 0.4, told: true },
      { ...index, parameter: "luck", estimate: 0.4, low: 0.3, high: 0.5, told: true },
    ],
    luck: [{ outcome: "deal", share: 0.4, low: 0.3, high: 0.5, standardError: 0.05, runs: 100 }],
    noise: [],
    precision: [{ outcome: "deal", halfWidth: 0.55, runsFor5Points: 60_500 }],
    notes: [],
  };
  const lines = sensitivityTable(found, {
    vocabulary: new FullVocabulary({ name: "fishing" }),
    luckBy: "npx",
    again: "npx",
    look: { colours: sealedColours(false), width: 100 },
  }).flatMap((line) => line.split("\n"));
  const text = lines.join(" ");

  it("never ranks what is not told above what is, and fits 100 columns", () => {
    const rows = lines.filter((line) => line.startsWith("│")).map((line) => line.split("│")[1]!.trim());
    expect(rows).toEqual(["Parameter", "luck", "a", "b", "weather.of.the.north.reservation"]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
    expect(lines.filter((line) => line.includes("*") && line.startsWith("│"))).toHaveLength(3);
  });

  it("says what was found, how much is luck, and how many runs would do", () => {
    expect(text).toContain("Told from noise: a and b; the other one is indistinguishable from noise.");
    expect(text).toContain("Which of a and b does more is not told: their intervals overlap.");
    expect(text).toContain("Luck is 40.0 % (30.0 to 50.0 %) of the variance");
    expect(text).toContain("the widest interval reaches 55 points to either side");
    expect(text).toContain("61,000 runs");
  });
});
