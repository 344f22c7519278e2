import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../src/index.ts";
import { groupOf } from "../../src/reasons/common-histories.ts";
import { type HistoryNode, type ToldRun, treeOf } from "../../src/reasons/history-tree.ts";

const codes = ["met", "signed", "threat", "pause", "cut"];
const history = fc.shuffledSubarray(codes);
const asked = fc.array(fc.record({ history, came: fc.boolean() }), { maxLength: 120 });
const limits = fc.record({ depth: fc.integer({ min: 1, max: 7 }), width: fc.integer({ min: 1, max: 6 }) });
const same = (code: string) => code;

/** All nodes of a tree, each with the codes from the root to it. */
function* nodes(
  node: HistoryNode,
  path: readonly string[] = [],
): Generator<readonly [HistoryNode, readonly string[]]> {
  yield [node, path];
  for (const child of node.children) yield* nodes(child, [...path, child.code]);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const beginsWith = (path: readonly string[]) => (run: ToldRun) =>
  path.every((code, at) => run.history[at] === code);

describe("a tree of histories", () => {
  it("counts every run once at every node, however it is cut", () => {
    fc.assert(
      fc.property(asked, limits, (runs, cut) => {
        for (const [node, path] of nodes(treeOf(runs, cut, same))) {
          const here = runs.filter(beginsWith(path));
          expect(node.runs).toBe(here.length);
          expect(node.came).toBe(here.filter(({ came }) => came).length);
          expect(node.ends).toBe(here.filter((run) => run.history.length === path.length).length);
          expect(node.ends + node.others + sum(node.children.map((child) => child.runs))).toBe(node.runs);
        }
      }),
    );
  });

  it("is no deeper and no wider than it may be, the commonest first, and does not repeat a code on a way", () => {
    fc.assert(
      fc.property(asked, limits, (runs, cut) => {
        for (const [{ children }, path] of nodes(treeOf(runs, cut, same))) {
          expect(path.length).toBeLessThanOrEqual(cut.depth);
          expect(new Set(path).size).toBe(path.length);
          expect(children.length).toBeLessThanOrEqual(cut.width);
          const counts = children.map((child) => child.runs);
          expect(counts).toEqual(counts.toSorted((one, other) => other - one));
        }
      }),
    );
  });

  it("does not depend on the order of the runs", () => {
    fc.assert(
      fc.property(asked, limits, (runs, cut) => {
        expect(treeOf(runs.toReversed(), cut, same)).toEqual(treeOf(runs, cut, same));
        expect(groupOf(runs.toReversed(), cut, same)).toEqual(groupOf(runs, cut, same));
      }),
    );
  });

  it("counts a branch of fewer than two runs in a hundred among the others", () => {
    const runs = (count: number, code: string): readonly ToldRun[] =>
      Array.from({ length: count }, () => ({ history: [code], came: null }));
    const tree = (rare: number) =>
      treeOf([...runs(100 - rare, "met"), ...runs(rare, "cut")], { depth: 6, width: 4 }, same);
    expect(tree(2).children.map(({ code }) => code)).toEqual(["met", "cut"]);
    expect(tree(1).children.map(({ code }) => code)).toEqual(["met"]);
    expect(tree(1)).toMatchObject({ runs: 100, ends: 0, others: 1, came: null });
  });
});

describe("the commonest histories", () => {
  it("have counts that with the others make all runs, and shares with their Wilson intervals", () => {
    fc.assert(
      fc.property(asked, limits, (runs, cut) => {
        const { commonest, others, different } = groupOf(runs, cut, same);
        expect(sum(commonest.map(({ count }) => count)) + others).toBe(runs.length);
        expect(different).toBe(new Set(runs.map((run) => run.history.join())).size);
        expect(commonest).toHaveLength(Math.min(10, different));
        for (const { steps, count, ...share } of commonest) {
          const told = steps.map(({ code }) => code).join();
          expect(count).toBe(runs.filter((run) => run.history.join() === told).length);
          expect(share).toEqual(wilson(count, runs.length));
        }
      }),
    );
  });
});
