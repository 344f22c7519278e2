import { type BatchHistories, historyTree, type KnownBranch } from "@summitry/plots";
import { describe, expect, it, test } from "vitest";
import { branchesOf } from "../../src/history/branches.ts";
import { clearestContrast, interval } from "../../src/history/contrast.ts";
import { batchHistories, plainHistories } from "./samples.ts";
import { written } from "./written.ts";

const { tree } = batchHistories.all;
const limits = { depth: 6, least: 0.02 };

describe("histories", () => {
  test("say after which way to go on an outcome comes about more often", () => {
    expect(historyTree(batchHistories).finding).toBe(
      'Reset comes about in 80.0 % (75.1 to 84.1) of runs that go on with "truce", and in 31.3 % (27.8 to 34.9) with "threat"',
    );
    expect(historyTree(batchHistories, { outcome: "a thaw" }).finding).toMatch(/^A thaw comes about/);
  });

  test("say that it can't be told, or how common the commonest history is where nothing is asked", () => {
    const alike = (each: KnownBranch): KnownBranch => ({
      ...each,
      came: Math.round(0.48 * each.runs),
      children: each.children.map(alike),
    });
    const { all } = batchHistories;
    expect(historyTree({ ...batchHistories, all: { ...all, tree: alike(tree) } }).finding).toBe(
      "Reset comes about in 48.0 % (44.9 to 51.1) of runs; that one way to go on leads there more often than another can't be told",
    );
    expect(historyTree(plainHistories).finding).toBe(
      "The commonest of 37 histories is that of 40.0 % (37.0 to 43.0) of runs",
    );
    expect(
      historyTree({ ...plainHistories, all: { ...all, commonest: [], tree: { ...tree, came: null } } })
        .finding,
    ).toBe("Nothing that is looked for happened in any run");
  });

  test("name no way that is the outcome itself, and none after which it always comes about", () => {
    const contrast = clearestContrast(tree, "reset");
    expect([contrast?.more.code, contrast?.less.code]).toEqual(["truce", "threat"]);
    const nearly = {
      ...tree.children[0]!,
      children: [part("signed:reset", 400, 390), part("threat", 400, 100)],
    };
    expect(clearestContrast(nearly, "reset")).toBeNull();
    expect(clearestContrast(nearly, null)?.more.code).toBe("signed:reset");
    const children = (few: number, many: number) => ({
      ...nearly,
      children: [part("a", 400, few), part("b", 400, many)],
    });
    expect(clearestContrast(children(180, 205), null)).toBeNull();
    expect(clearestContrast(children(180, 230), null)?.more.code).toBe("b");
    const always = { ...nearly, children: [part("truce", 400, 400), part("threat", 400, 100)] };
    expect(clearestContrast(always, null)).toBeNull();
  });

  test("put steps that all runs take together, and rare ways with the others", () => {
    const { start, branches } = branchesOf(tree, limits);
    expect(start).toEqual(["meeting on ceasefire"]);
    const [threat] = branches;
    expect(threat?.branches.map(({ type, labels, runs }) => [type, labels.join(), runs])).toEqual([
      ["step", "pause,meeting on guarantees", 400],
      ["step", "cut", 120],
      ["step", "signed on reset", 60],
      ["others", "", 20],
      ["end", "", 40],
    ]);
  });

  test("lose no run, however little is drawn", () => {
    for (const least of [0, 0.05, 0.3, 0.9])
      for (const { runs, branches } of branchesOf(tree, { depth: 3, least }).branches)
        if (branches.length > 0) expect(branches.reduce((sum, each) => sum + each.runs, 0)).toBe(runs);
  });

  test("are drawn as high as their share of the runs, and coloured as far as the outcome came about", () => {
    const svg = historyTree(batchHistories).svg({ width: 1440 });
    const boxes = [
      ...svg.matchAll(/fill-opacity="([\d.]+)" fill="#\w+" height="([\d.]+)" width="([\d.]+)"/g),
    ].map(([, opacity, height, width]) => ({ opacity, height: Number(height), width: Number(width) }));
    const came = boxes.find(({ opacity, height }) => opacity === "0.45" && height > 10)!;
    const not = boxes.find(({ opacity, height }) => opacity === "0.16" && height > 10)!;
    expect(came.height).toBeCloseTo(0.64 * 640 - 2, 5);
    expect(came.width / (came.width + not.width)).toBeCloseTo(200 / 640, 5);
  });

  test("are an outline on a narrow figure, and long ones are cut off", () => {
    const text = written(historyTree(batchHistories), 390);
    expect(text).toContain("64 % threat");
    expect(text).not.toContain("| first |");
    expect(text.replaceAll(" | ", " ")).toContain("step 9 → 4 more steps");
    expect(written(historyTree(plainHistories))).toContain("nothing more");
    expect(written(historyTree(plainHistories))).not.toContain("came about");
  });

  it("has Wilson's interval of a share", () => {
    expect(interval({ came: 0, runs: 10 })).toMatchObject({ estimate: 0, low: 0 });
    expect(interval({ came: 0, runs: 10 }).high).toBeCloseTo(0.2775, 4);
    expect(interval({ came: 5, runs: 10 }).low).toBeCloseTo(0.2366, 4);
  });

  it.each<[string, unknown]>([
    ["runs", { ...batchHistories, runs: 0 }],
    ["outcome", { ...batchHistories, outcome: 3 }],
    [
      "all.tree.children.0.runs",
      {
        ...plainHistories,
        all: { ...plainHistories.all, tree: { ...tree, children: [{ ...tree, runs: 1001 }] } },
      },
    ],
    ["all.tree.came", { ...batchHistories, all: { ...batchHistories.all, tree: { ...tree, came: 1001 } } }],
    [
      "came.commonest.0.steps.0.label",
      {
        ...batchHistories,
        came: {
          ...batchHistories.came,
          commonest: [{ ...batchHistories.came!.commonest[0], steps: [{ code: "a" }] }],
        },
      },
    ],
  ])("refuses what is wrong at %s", (field, histories) => {
    expect(() => historyTree(histories as BatchHistories)).toThrow(
      new RegExp(`^${field.replaceAll(".", "\\.")}: .* is not allowed; expected `),
    );
  });
});

function part(code: string, runs: number, came: number): KnownBranch {
  return { code, label: code, runs, came, ends: runs, others: 0, children: [] };
}
