import type { Claim } from "@summitry/core";
import { type Findings, testClaims, type Verdict } from "@summitry/monte-carlo";
import pico from "picocolors";
import { describe, expect, it } from "vitest";
import { lake, lakeClaim, type LakeOptions, type LakeRow } from "../../monte-carlo/test/lake.ts";
import { claimsTable, verdictSummary } from "../src/tables/claims-table.ts";

function run(claims: readonly Claim<LakeOptions, LakeRow>[]): Promise<Findings> {
  return testClaims({ about: "a lake", make: lake, claims }, { runs: 12, seed: 1, workers: 1 });
}

describe("the table of claims", () => {
  const look = { colours: pico.createColors(false), width: 100 };

  it("says all there is to say in 100 columns, whatever came out", async () => {
    const findings = await run([
      lakeClaim({ changed: { tide: 1, sluice: 2 } }),
      lakeClaim({ id: "an-id-that-is-longer-than-its-cell-is-wide", expects: "less" }),
      lakeClaim({ id: "share", measure: (row) => row.catch > 1, control: { none: "fish are fish" } }),
      lakeClaim({ id: "about-nothing", changed: {}, measure: () => false, control: { none: "one variant" } }),
      lakeClaim({ id: "margin", measure: () => false, expects: { within: 0.02 } }),
    ]);
    const lines = claimsTable(findings, { title: "Lake", name: "lake" }, look);
    expect(Math.max(...lines.map((line) => Math.max(...line.split("\n").map(({ length }) => length))))).toBe(
      100,
    );
    const columns = lines[1]?.split("\n").map((line) => line.split("│").map((cell) => cell.trim())) ?? [];
    const text = [1, 2, 3, 4, 5].map((at) => columns.map((cells) => cells[at] ?? "").join(" ")).join(" ");
    const flat = text.replace(/\s+/g, " ");
    expect(lines[0]).toBe("Lake: 12 runs of each of 6 variants, seed 1");
    for (const part of [
      "1.00 1.00 to 1.00",
      "without tide: 0 in every run, though sluice differs",
      "exactly 0: every decision in every run is the same",
      "fish caught; expected: more",
      "expected: within 2 points of 0",
      "none: fish are fish",
      "0.0 % 0.0 to 0.0",
    ]) {
      expect(flat).toContain(part);
    }
    expect(flat.replaceAll(" ", "")).toContain("an-id-that-is-longer-than-its-cell-is-wide");
    expect(flat.match(/\b(?:holds|fails|can't tell)\b/g)).toEqual([
      "holds",
      "fails",
      "holds",
      "can't tell",
      "holds",
    ]);
    expect(lines.at(-2)).toBe("The same numbers again: npx summitry claims lake --runs 12 --seed 1");
    expect(lines.at(-1)).toBe("Of 5 claims: 3 hold, 1 fails, 1 can't be told.");
  });

  it("is as loud about a claim that fails as about one that holds", async () => {
    const colours = pico.createColors(true);
    const findings = await run([lakeClaim(), lakeClaim({ id: "tide-less", expects: "less" })]);
    const text = claimsTable(findings, { title: "Lake", name: "lake" }, { ...look, colours }).join("\n");
    expect(text).toContain(colours.bold(colours.green("holds")));
    expect(text).toContain(colours.bold(colours.red("fails")));
  });

  it("ends with a count", () => {
    const of = (...verdicts: Verdict[]): string => verdictSummary(verdicts.map((verdict) => ({ verdict })));
    expect(of("fails")).toBe("Of 1 claim: 0 hold, 1 fails, 0 can't be told.");
    expect(of("fails", "fails", "holds", "can't tell")).toBe(
      "Of 4 claims: 1 holds, 2 fail, 1 can't be told.",
    );
  });
});
