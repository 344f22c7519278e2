import { type Claim, type Expectation, InputError, type ScenarioPackage } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { claimRuns, testClaims, type ClaimOptions } from "../src/claims/test-claims.ts";
import type { Finding, Findings } from "../src/claims/findings.ts";
import { type Verdict, verdictOf } from "../src/claims/verdict.ts";
import { monteCarlo } from "../src/monte-carlo.ts";
import type { Progress } from "../src/progress.ts";
import { lake, lakeClaim, type LakeOptions, type LakeRow } from "./lake.ts";

const RUNS = 12;

function run(
  claims: readonly Claim<LakeOptions, LakeRow>[],
  options: Partial<ClaimOptions> = {},
): Promise<Findings> {
  const tested = { about: "a lake", make: lake, claims };
  return testClaims(tested, { runs: RUNS, seed: 1, workers: 1, ...options });
}

async function find(changes: Partial<Claim<LakeOptions, LakeRow>>): Promise<Finding> {
  const [finding] = (await run([lakeClaim(changes)])).findings;
  if (finding === undefined) throw new Error("no finding");
  return finding;
}

async function catches(options: LakeOptions): Promise<readonly number[]> {
  return (await monteCarlo(lake(options), { runs: RUNS, seed: 1, workers: 1 })).column("catch");
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

describe("a verdict", () => {
  const cases: readonly (readonly [Expectation, low: number, high: number, Verdict])[] = [
    ["more", 0.1, 0.2, "holds"],
    ["more", -0.2, -0.1, "fails"],
    ["more", -0.1, 0.2, "can't tell"],
    ["more", 0, 0.2, "can't tell"],
    ["less", -0.2, -0.1, "holds"],
    ["less", 0.1, 0.2, "fails"],
    ["less", 0, 0, "can't tell"],
    [{ within: 0.2 }, -0.1, 0.1, "holds"],
    [{ within: 0.2 }, -0.2, 0.2, "holds"],
    [{ within: 0.2 }, 0.1, 0.3, "can't tell"],
    [{ within: 0.2 }, -0.3, 0.3, "can't tell"],
    [{ within: 0.2 }, 0.21, 0.3, "fails"],
    [{ within: 0.2 }, -0.3, -0.21, "fails"],
    ["more", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, "can't tell"],
    [{ within: 1 }, Number.NaN, Number.NaN, "can't tell"],
  ];

  it.each(cases)("of %j is, from %d to %d: %s", (expects, low, high, verdict) => {
    expect(verdictOf(expects, { low, high })).toBe(verdict);
  });
});

describe("a claim", () => {
  it("is measured on the same seeds: what luck does cancels", async () => {
    const { difference, verdict, share } = await find({});
    expect(difference.estimate).toBeCloseTo(1, 12);
    expect(difference.high - difference.low).toBeLessThan(1e-12);
    expect({ verdict, share, runs: difference.runs }).toEqual({ verdict: "holds", share: false, runs: RUNS });
    expect((await find({ expects: "less" })).verdict).toBe("fails");
    expect((await find({ base: { tide: 1 }, changed: {} })).difference.estimate).toBeCloseTo(-1, 12);
  });

  it("about a yes or no is about a share of runs", async () => {
    const { share, difference, single } = await find({ measure: (row) => row.catch > 1 });
    const [before, after] = [await catches({}), await catches({ tide: 1 })];
    const expected =
      mean(after.map((each) => Number(each > 1))) - mean(before.map((each) => Number(each > 1)));
    expect(expected).toBeGreaterThan(0);
    expect(difference.estimate).toBeCloseTo(expected, 12);
    expect({ share, single }).toEqual({ share: true, single: false });
  });

  it("about the spread compares distances from each variant's own mean", async () => {
    const values = await catches({});
    const distance = mean(values.map((each) => Math.abs(each - mean(values))));
    const wider = await find({ statistic: "spread", changed: { stretch: 3, tide: 5 } });
    expect(wider.difference.estimate).toBeCloseTo(2 * distance, 12);
    expect(wider).toMatchObject({ verdict: "holds", share: false });
    const shifted = await find({ statistic: "spread", expects: { within: 1e-9 } });
    expect(shifted.difference.estimate).toBeCloseTo(0, 12);
    expect(shifted.verdict).toBe("holds");
  });

  it("about the spread of a yes or no is not about a share", async () => {
    const { share } = await find({ statistic: "spread", measure: (row) => row.catch > 1 });
    expect(share).toBe(false);
  });

  it("about one variant is measured within each run", async () => {
    const finding = await find({
      changed: {},
      measure: (row) => row.catch - 0.25,
      control: { none: "one variant" },
    });
    const expected = mean(await catches({})) - 0.25;
    expect(finding.difference.estimate).toBeCloseTo(expected, 12);
    expect(finding.difference.low).toBeLessThan(expected);
    expect(finding).toMatchObject({ single: true, controlResult: null, control: { none: "one variant" } });
  });
});

describe("a control", () => {
  it("is exact when every column but the draws is the same in every run", async () => {
    const { controlResult, control } = await find({});
    expect(control).toEqual({ without: ["tide"] });
    expect(controlResult).toMatchObject({ zero: true, exact: true, differing: [] });
    expect(controlResult?.difference).toMatchObject({ estimate: 0, low: 0, high: 0 });
  });

  it("is exact whatever was drawn, where nothing follows from that", async () => {
    const placebo = { base: { luck: 0.5, stretch: 0 }, changed: { luck: 1.5, stretch: 0 } };
    const { controlResult } = await find({ control: { placebo, because: "luck counts for nothing" } });
    expect(controlResult).toMatchObject({ zero: true, exact: true, differing: [] });
  });

  it("names the columns that differ although the measure does not", async () => {
    const { controlResult } = await find({ changed: { tide: 1, sluice: 2 } });
    expect(controlResult).toMatchObject({ zero: true, exact: false, differing: ["sluice"] });
    const both = await find({ changed: { tide: 1, sluice: 2 }, control: { without: ["tide", "sluice"] } });
    expect(both.controlResult).toMatchObject({ zero: true, exact: true, differing: [] });
  });

  it("that does not make the difference vanish is not exact", async () => {
    const { controlResult } = await find({ control: { without: ["sluice"] } });
    expect(controlResult).toMatchObject({ zero: false, exact: false, differing: ["catch"] });
    expect(controlResult?.difference.estimate).toBeCloseTo(1, 12);
  });

  it("is never exact where opposite differences cancel on average", async () => {
    const values = await catches({});
    const middle = mean(values);
    const { controlResult } = await find({
      measure: (row) => row.catch,
      control: { placebo: { base: { stretch: 0, tide: middle }, changed: {} }, because: "as much fish" },
    });
    expect(controlResult?.difference.estimate).toBeCloseTo(0, 12);
    expect(controlResult).toMatchObject({ zero: false, exact: false, differing: ["catch"] });
  });

  it("may be a placebo instead, or switch more off than the claim does", async () => {
    const placebo = { base: { sluice: 0 }, changed: { sluice: 3 } };
    const finding = await find({ control: { placebo, because: "fish pass it" } });
    expect(finding.control).toEqual({ placebo, because: "fish pass it" });
    expect(finding.controlResult).toMatchObject({ zero: true, exact: false, differing: ["sluice"] });
    const twice = await find({
      base: { without: ["sluice"] },
      changed: { without: ["sluice"], tide: 1, sluice: 2 },
    });
    expect(twice.controlResult).toMatchObject({ exact: true });
  });
});

describe("the runner", () => {
  it("simulates each distinct variant once, and tells progress over all of them", async () => {
    const made: LakeOptions[] = [];
    const progress: Progress[] = [];
    const subject: ScenarioPackage<LakeOptions, LakeRow> = {
      about: "a lake",
      claims: [
        lakeClaim({ base: { tide: 1, sluice: 2 }, changed: {} }),
        lakeClaim({ id: "other", base: {}, changed: { sluice: 2, tide: 1 }, control: { none: "no" } }),
        lakeClaim({ id: "single", base: {}, changed: {}, control: { none: "no" } }),
      ],
      make: (options = {}) => {
        made.push(options);
        return lake(options);
      },
    };
    const onProgress = (each: Progress): void => void progress.push(each);
    const findings = await testClaims(subject, { runs: 3, seed: "s", workers: 1, onProgress });
    expect(made).toHaveLength(4);
    expect(findings).toMatchObject({ runs: 3, seed: "s", variants: 4, failures: [] });
    expect(progress.at(-1)).toMatchObject({ done: 12, runs: 12, failed: 0 });
    expect(progress.map(({ done }) => done)).toEqual(
      progress.map(({ done }) => done).toSorted((a, b) => a - b),
    );
    expect(claimRuns(subject, { runs: 3 })).toBe(12);
    expect(claimRuns(subject, { runs: 3, only: ["single"] })).toBe(3);
    const [first, second] = findings.findings;
    expect(first?.difference.estimate).toBe(-(second?.difference.estimate ?? 0));
  });

  it("refuses unknown claims, and measures that are no number, by name", async () => {
    await expect(run([lakeClaim()], { only: ["tide", "moon"] })).rejects.toThrow(
      new InputError({ field: "only", value: "moon", allowed: ["tide"] }),
    );
    await expect(run([lakeClaim({ measure: () => Number.NaN })])).rejects.toThrow(
      'measure of claim "tide" in run 0: NaN is not allowed; expected true, false or a finite number',
    );
  });

  it("counts runs that break off, and tells nothing from them", async () => {
    const { findings, failures } = await run([lakeClaim({ changed: { torn: true } })]);
    expect(failures).toHaveLength(2 * RUNS);
    expect(findings[0]).toMatchObject({
      verdict: "can't tell",
      share: false,
      controlResult: { zero: false, exact: false },
    });
  });

  it("stops when it is told to", async () => {
    const stopped = run([lakeClaim()], { signal: AbortSignal.abort(new Error("enough")) });
    await expect(stopped).rejects.toMatchObject({ name: "AbortError", cause: { message: "enough" } });
  });
});
