import { describe, expect, it } from "vitest";
import { pairedDifference } from "../src/index.ts";
import { isTold } from "../src/statistics/told.ts";

describe("a difference in a yes or no is told from zero", () => {
  const told = (changed: number, runs: number, confidence = 0.95) => {
    const second = Array.from({ length: runs }, (_, run) => Number(run < changed));
    return isTold(pairedDifference(new Array<number>(runs).fill(0), second, confidence), confidence);
  };

  it("when six pairs or more changed one way, and seven beside a second variant", () => {
    expect([4, 5, 6].map((changed) => told(changed, 500))).toEqual([false, false, true]);
    expect([6, 7].map((changed) => told(changed, 500, Math.sqrt(0.95)))).toEqual([false, true]);
    expect([2, 5, 6].map((runs) => told(runs, runs))).toEqual([false, false, true]);
  });

  it("not when its interval holds zero, however many pairs changed", () => {
    const first = Array.from({ length: 40 }, (_, run) => run % 2);
    expect(isTold(pairedDifference(first, first.toReversed()), 0.95)).toBe(false);
  });
});
