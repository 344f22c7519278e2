import { stream, type Amount, type Drawn } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { decides } from "../src/judgement/decides.ts";
import type { JudgingTurn } from "../src/judgement/judging-turn.ts";
import { dueAfter, waits } from "../src/judgement/waits.ts";
import { judgementSpread } from "../src/parameters/judgement-error.ts";
import { leversGraded } from "../src/parameters/structure.ts";

/** A turn of one agent in one run, with the spread of its judgement. */
function turnOf(run: number, spread = 1, graded = 1): JudgingTurn {
  const drawn: Drawn = { [judgementSpread.id]: spread, [leversGraded.id]: graded };
  return {
    amount: (amount: Amount) => (typeof amount === "number" ? amount : (drawn[amount.id] ?? amount.mode)),
    occasion: (name) => stream(1, run, "agent", "trump", "occasion", name),
  };
}

const RUNS = Array.from({ length: 2000 }, (_, run) => run);
const shareOf = (yes: (run: number) => boolean): number => RUNS.filter(yes).length / RUNS.length;

describe("a decision", () => {
  it("stays the same for 138 days of the same occasion, and is another one on another occasion", () => {
    for (const run of RUNS.slice(0, 50)) {
      const turn = turnOf(run);
      const first = decides(turn, "deadline 17", 0.5);
      for (let day = 1; day <= 138; day++) expect(decides(turn, "deadline 17", 0.5)).toBe(first);
    }
    const others = shareOf((run) => {
      const turn = turnOf(run);
      return decides(turn, "deadline 17", 0.5) !== decides(turn, "deadline 31", 0.5);
    });
    expect(others).toBeCloseTo(0.5, 1);
  });

  it("is yes in the share of runs that the base rate says, whatever the spread", () => {
    for (const [rate, spread] of [
      [0.02, 1],
      [0.12, 2],
      [0.5, 1],
      [0.9, 0.5],
    ] as const) {
      const share = shareOf((run) => decides(turnOf(run, spread), "call 12", rate));
      expect(Math.abs(share - rate)).toBeLessThan(4 * Math.sqrt((rate * (1 - rate)) / RUNS.length));
    }
  });

  it("never goes against a certain base rate, and goes with it where nobody errs", () => {
    for (const run of RUNS.slice(0, 200)) {
      expect(decides(turnOf(run), "incident 40", 0, 100)).toBe(false);
      expect(decides(turnOf(run), "incident 40", 1, -100)).toBe(true);
      expect(decides(turnOf(run, 1, 0), "incident 40", 0.51)).toBe(true);
      expect(decides(turnOf(run, 1, 0), "incident 40", 0.51, -1)).toBe(false);
    }
  });

  it("follows the pull up to 6 and no further", () => {
    const yes = (pull: number) => shareOf((run) => decides(turnOf(run), "demand ceasefire-2", 0.1, pull));
    expect(yes(1)).toBeGreaterThan(yes(0) + 0.05);
    expect(yes(100)).toBe(yes(6));
    expect(yes(100)).toBeLessThan(1);
    const unsure = shareOf((run) => decides(turnOf(run, 2), "demand ceasefire-2", 0.1, 1));
    expect(unsure).toBeLessThan(yes(1));
  });
});

describe("a wait", () => {
  it("is drawn once for an occasion: whole days, at least 1, with the given mean", () => {
    const days = RUNS.map((run) => waits(turnOf(run), "signature 3", 20));
    expect(days).toEqual(RUNS.map((run) => waits(turnOf(run), "signature 3", 20)));
    expect(days.every((each) => Number.isInteger(each) && each >= 1)).toBe(true);
    const mean = days.reduce((sum, each) => sum + each, 0) / days.length;
    expect(Math.abs(mean - 20)).toBeLessThan(2);
    expect(waits(turnOf(1), "signature 3", 0)).toBe(1);
  });

  it("that began before day 0 begins anew on day 0, and any other on its own day", () => {
    const turn = turnOf(1);
    const days = waits(turn, "signature 3", 20);
    expect(dueAfter(turn, -45, "signature 3", 20)).toBe(days);
    expect(dueAfter(turn, null, "signature 3", 20)).toBe(days);
    expect(dueAfter(turn, 7, "signature 3", 20)).toBe(7 + days);
  });
});
