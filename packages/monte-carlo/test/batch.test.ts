import { InputError, stream } from "@summitry/core";
import { describe, expect, test } from "vitest";
import { meanInterval, wilson } from "../src/index.ts";
import { Batch } from "../src/results/batch.ts";

interface Square {
  seed: string;
  run: number;
  side: number;
  day: number | null;
  colour: string;
}

const squares = [4, 1, 3, 2].map((side, run): Square => ({
  seed: "9",
  run,
  side,
  day: side > 2 ? side : null,
  colour: "red",
}));

function batchOf(rows: readonly Square[]): Batch<Square> {
  return new Batch({
    seed: "9",
    runs: rows.length + 1,
    rows,
    failures: [{ run: rows.length, error: { name: "Error", message: "broken" } }],
    notice: null,
    outcomes: { large: (row) => row.side > 2 },
  });
}

describe("a batch", () => {
  const batch = batchOf(squares);

  test("is the rows in run order, and the runs that failed", () => {
    expect([...batch]).toEqual(squares);
    expect([...batch]).toEqual(squares);
    expect(batch).toMatchObject({ seed: "9", runs: 5, failed: 1, failures: [{ run: 4 }] });
  });

  test("answers questions about its rows", () => {
    expect(batch.column("side")).toEqual([4, 1, 3, 2]);
    expect(batch.column("day")).toEqual([4, null, 3, null]);
    expect(batch.find((row) => row.side < 3)).toBe(squares[1]);
    expect(batch.find((row) => row.side > 9)).toBeUndefined();
  });

  test("estimates over the runs that did not fail", () => {
    expect(batch.probability((row) => row.side > 1)).toEqual(wilson(3, 4));
    expect(batch.outcomes()).toEqual([{ name: "large", ...wilson(2, 4) }]);
    expect(batch.mean("side")).toEqual(meanInterval([4, 1, 3, 2]));
    expect(batch.quantiles("side", [0, 0.5, 0.9]).map(({ estimate }) => estimate)).toEqual([1, 2.5, 3.7]);
  });

  test("leaves out the runs where a column has nothing to say", () => {
    expect(batch.mean("day")).toEqual(meanInterval([4, 3]));
    expect(batch.quantiles("day", [0.5])).toMatchObject([{ estimate: 3.5, runs: 2 }]);
  });

  test("without rows knows nothing", () => {
    const none = batchOf([]);
    expect(none.probability(() => true)).toEqual(wilson(0, 0));
    expect(none.mean("side")).toEqual(meanInterval([]));
    expect(none.quantiles("side", [0.5])).toMatchObject([
      { estimate: Number.NaN, low: -Infinity, high: Infinity, runs: 0 },
    ]);
    expect(none.column("side")).toEqual([]);
  });

  test("refuses columns that it does not have, and means of what is no number", () => {
    const allowed = ["seed", "run", "side", "day", "colour"];
    expect(() => batch.column("area" as never)).toThrow(InputError);
    expect(() => batch.mean("area" as never)).toThrow(expect.objectContaining({ field: "column", allowed }));
    expect(() => batch.mean("colour" as never)).toThrow('colour of run 0: "red" is not allowed');
    const broken = batchOf([...squares, { ...squares[0]!, run: 4, side: Number.NaN }]);
    expect(() => broken.quantiles("side", [0.5])).toThrow("side of run 4: NaN is not allowed");
    expect(() => batch.quantiles("side", [1.5])).toThrow(InputError);
  });
});

describe("the lead of the likeliest outcome", () => {
  const lead = (pairs: readonly (readonly [one: boolean, other: boolean])[]) => {
    const rows = pairs.map(([one, other], run) => ({ seed: "9", run, one, other }));
    const outcomes = {
      other: (row: (typeof rows)[number]) => row.other,
      one: (row: (typeof rows)[number]) => row.one,
      never: () => false,
    };
    const parts = { seed: "9", runs: rows.length, rows, failures: [], notice: null, outcomes };
    return new Batch(parts).lead();
  };
  const times = (count: number, one: boolean, other: boolean) =>
    Array.from({ length: count }, () => [one, other] as const);

  test("is over the next, from the runs in which just one of the two came about", () => {
    const pairs = [
      ...times(40, true, true),
      ...times(30, true, false),
      ...times(10, false, true),
      ...times(20, false, false),
    ];
    // Differences of 1 in 30 of 100 runs and of -1 in 10: variance (0.4 - 0.2^2) 100 / 99, and t(99) = 1.98422.
    const reach = 1.984216952 * Math.sqrt(0.36 / 99);
    expect(lead(pairs)).toMatchObject({ first: "one", second: "other", runs: 100 });
    expect(lead(pairs)?.estimate).toBeCloseTo(0.2, 12);
    expect(lead(pairs)?.low).toBeCloseTo(0.2 - reach, 6);
    expect(lead(pairs)?.high).toBeCloseTo(0.2 + reach, 6);
  });

  test("is clear when one outcome always brings the other, though their own intervals overlap", () => {
    const pairs = [...times(90, true, true), ...times(12, true, false), ...times(98, false, false)];
    expect(wilson(102, 200).low).toBeLessThan(wilson(90, 200).high);
    expect(lead(pairs)?.low).toBeGreaterThan(0);
    expect(lead(pairs)?.told).toBe(true);
  });

  test("is not over a part of it where there is another outcome", () => {
    const plans = ["large", "large", "large", "small", "small", "none", "none"];
    const rows = plans.map((plan, run) => ({ seed: "9", run, plan }));
    type Test = (row: (typeof rows)[number]) => boolean;
    const plan: Test = (row) => row.plan !== "none";
    const large: Test = (row) => row.plan === "large";
    const none: Test = (row) => row.plan === "none";
    const parts = { seed: "9", runs: rows.length, rows, failures: [], notice: null };
    expect(new Batch({ ...parts, outcomes: { plan, large, none } }).lead()).toMatchObject({
      first: "plan",
      second: "none",
      estimate: 3 / 7,
    });
    const fewer = new Batch({ ...parts, outcomes: { plan, large } }).lead();
    expect(fewer).toMatchObject({ first: "plan", second: "large", estimate: 2 / 7 });
  });

  test("is not told by five runs that all go one way, as chance does that once in sixteen times", () => {
    const five = [...times(90, true, true), ...times(5, true, false), ...times(105, false, false)];
    expect(lead(five)?.low).toBeGreaterThan(0);
    expect(lead(five)?.told).toBe(false);
    expect(lead([...five, ...times(1, true, false)])?.told).toBe(true);
  });

  test("is none where there is nothing to be ahead of", () => {
    expect(batchOf(squares).lead()).toBeNull(); // one outcome
    expect(lead(times(1, true, false))).toBeNull(); // one run
    expect(lead([...times(1, true, false), ...times(2, false, true)])).toMatchObject({ low: -1, high: 1 });
  });

  test.each([
    { name: "that come about together", other: (luck: number) => luck < 0.35 },
    { name: "that shut each other out", other: (luck: number) => luck > 0.65 },
    { name: "that know nothing of each other", other: (_: number, more: number) => more < 0.35 },
  ])("holds the true lead in 95 % of batches, for outcomes $name", ({ other }) => {
    const holds = Array.from({ length: 1_000 }, (_, repetition) => {
      const random = stream("lead", repetition);
      const pairs = Array.from({ length: 100 }, () => {
        const [luck, more] = [random.uniform(), random.uniform()];
        return [luck < 0.55, other(luck, more)] as const; // 20 points apart: which one leads is no question
      });
      const { low, high } = lead(pairs)!;
      return low <= 0.2 && 0.2 <= high;
    });
    const coverage = holds.filter(Boolean).length / holds.length;
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.97);
  });

  test("is seen between two equal outcomes in no more than 5 % of batches", () => {
    const seen = Array.from({ length: 1_000 }, (_, repetition) => {
      const random = stream("no lead", repetition);
      return lead(
        Array.from({ length: 100 }, () => [random.uniform() < 0.4, random.uniform() < 0.4] as const),
      );
    }).filter((each) => each!.told);
    expect(seen.length / 1_000).toBeLessThan(0.065);
    expect(seen.length / 1_000).toBeGreaterThan(0.03);
  });
});
