import { InputError } from "@summitry/core";
import { describe, expect, test } from "vitest";
import { Batch, meanInterval, wilson } from "../src/index.ts";

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
