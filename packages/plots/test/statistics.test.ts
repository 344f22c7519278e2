import { bands, DataError, kaplanMeier } from "@summitry/plots";
import { wilson } from "@summitry/monte-carlo";
import { describe, expect, it } from "vitest";
import { independentDifference } from "../src/statistics/independent-difference.ts";

const ended = (days: number) => ({ days, ended: true });
const censored = (days: number) => ({ days, ended: false });

describe("Kaplan and Meier's estimate", () => {
  it("is the share that stands where none is censored", () => {
    const steps = kaplanMeier([1, 2, 3, 4, 5].map(ended));
    expect(steps.map(({ share }) => share)).toEqual(
      [1, 0.8, 0.6, 0.4, 0.2, 0].map((share) => expect.closeTo(share, 12)),
    );
    expect(steps.map(({ atRisk }) => atRisk)).toEqual([5, 5, 4, 3, 2, 1]);
  });

  it("counts the censored as at risk as long as they were seen", () => {
    // 6 at risk on day 6, of which 1 ends; 3 on day 10, of which 1 ends: 5/6, then 5/6 · 2/3.
    const steps = kaplanMeier([ended(6), censored(6), censored(7), ended(10), censored(11), censored(12)]);
    expect(steps).toHaveLength(3);
    expect(steps[1]).toMatchObject({ day: 6, atRisk: 6, ended: 1, share: expect.closeTo(5 / 6, 12) });
    expect(steps[2]).toMatchObject({ day: 10, atRisk: 3, ended: 1, share: expect.closeTo(5 / 9, 12) });
  });

  it("gives the remission times of Freireich and others (1963), group 6-MP, as in the literature", () => {
    const remissions = [
      ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(ended),
      ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(censored),
    ];
    const steps = kaplanMeier(remissions);
    expect(steps.slice(1).map(({ day, share }) => [day, Number(share.toFixed(3))])).toEqual([
      [6, 0.857],
      [7, 0.807],
      [10, 0.753],
      [13, 0.69],
      [16, 0.627],
      [22, 0.538],
      [23, 0.448],
    ]);
    // survival::survfit(..., conf.type = "log-log") in R.
    const last = steps.at(-1)!;
    expect(last.low).toBeCloseTo(0.188, 3);
    expect(last.high).toBeCloseTo(0.68, 3);
  });

  it("has the interval of Greenwood's variance on the log-log scale", () => {
    // Without censoring Greenwood's sum is (1 − S) / (n S): 10 of 40 end, S = 3/4.
    const steps = kaplanMeier([
      ...Array.from({ length: 10 }, () => ended(3)),
      ...Array.from({ length: 30 }, () => censored(9)),
    ]);
    const variance = 0.25 / (40 * 0.75) / Math.log(0.75) ** 2;
    const centre = Math.log(-Math.log(0.75));
    const end = (sign: number) =>
      Math.exp(-Math.exp(centre + sign * 1.959963984540054 * Math.sqrt(variance)));
    expect(steps[1]?.low).toBeCloseTo(end(1), 12);
    expect(steps[1]?.high).toBeCloseTo(end(-1), 12);
  });

  it("falls, within its interval, and stays at 1 where none ends", () => {
    const steps = kaplanMeier([ended(2), ended(2), censored(3), ended(8), censored(9)]);
    steps.forEach(({ share, low, high }, at) => {
      expect(share).toBeLessThanOrEqual(steps[at - 1]?.share ?? 1);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
    });
    expect(kaplanMeier([censored(4)])).toEqual([{ day: 0, atRisk: 1, ended: 0, share: 1, low: 1, high: 1 }]);
  });

  it("refuses nothing at all, and days that are none", () => {
    expect(() => kaplanMeier([])).toThrow("held: [] is not allowed; expected at least one agreement");
    expect(() => kaplanMeier([ended(-1)])).toThrow(
      "held.0.days: -1 is not allowed; expected a finite number from 0",
    );
    expect(() => kaplanMeier([ended(Number.NaN)])).toThrow(DataError);
  });
});

describe("bands", () => {
  it("are the quantiles of definition 7, moment by moment", () => {
    // 0, 1, ..., 20: the quantile of a share is 20 times it.
    const runs = Array.from({ length: 21 }, (_, run) => [20 - run, 100]);
    expect(bands([0, 1], runs)).toEqual([
      { at: 0, runs: 21, low90: 1, low50: 5, median: 10, high50: 15, high90: 19 },
      { at: 1, runs: 21, low90: 100, low50: 100, median: 100, high50: 100, high90: 100 },
    ]);
    expect(bands([0], [[1], [2]])[0]).toMatchObject({ median: 1.5, low50: 1.25, high50: 1.75 });
  });

  it("are over the runs that have a value, and left out where none has", () => {
    const steps = bands([0, 5, 10], [[1, null], [3], [5, 8, null]]);
    expect(steps.map(({ at, runs, median }) => [at, runs, median])).toEqual([
      [0, 3, 3],
      [5, 1, 8],
    ]);
  });

  it("refuse values that are none, and runs longer than the moments", () => {
    expect(() => bands([0], [[Number.NaN]])).toThrow(
      "runs.0.0: NaN is not allowed; expected a finite number, or null for no value",
    );
    expect(() => bands([0], [[1, 2]])).toThrow("runs.0.length: 2 is not allowed; expected at most 1");
    expect(() => bands([], [[1]])).toThrow("at: [] is not allowed");
    expect(() => bands([0], [])).toThrow("runs: [] is not allowed");
  });
});

describe("the difference of two independent shares", () => {
  it("has the interval that Newcombe gives for his example, 56 of 70 less 48 of 80", () => {
    const { estimate, low, high } = independentDifference(wilson(56, 70), wilson(48, 80));
    expect(estimate).toBeCloseTo(0.2, 12);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it("can be told from 0 though the intervals of the shares overlap", () => {
    const [one, other] = [wilson(115, 200), wilson(92, 200)];
    expect(one.low).toBeLessThan(other.high);
    expect(independentDifference(one, other).low).toBeGreaterThan(0);
  });
});
