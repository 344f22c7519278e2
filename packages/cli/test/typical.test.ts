import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeTypical, typicalRun } from "../src/batch/typical.ts";

interface Row {
  readonly seed: string;
  readonly run: number;
  readonly day: number | null;
  readonly price: number;
}
const outcomes = { deal: (row: Row) => row.day !== null, dear: (row: Row) => row.price > 50 };
const rows = fc
  .array(fc.record({ day: fc.option(fc.nat(9)), price: fc.nat(100) }), { minLength: 1, maxLength: 40 })
  .map((list) => list.map((row, run): Row => ({ seed: "1", run, ...row })));
const wayOf = (row: Row): string => `${outcomes.deal(row)} ${outcomes.dear(row)}`;

describe("the typical run", () => {
  it("is the first of a way of coming out that no other way is more common than", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const typical = await typicalRun(all, outcomes);
        const alike = all.filter((row) => wayOf(row) === wayOf(all[typical?.run ?? -1] as Row));
        expect(typical).toMatchObject({ run: alike[0]?.run, alike: alike.length, runs: all.length });
        for (const row of all)
          expect(all.filter((other) => wayOf(other) === wayOf(row)).length).toBeLessThanOrEqual(alike.length);
        expect(typical?.outcomes.includes("deal")).toBe(alike[0]?.day !== null);
      }),
    );
  });

  it("is none where there is no run", async () => {
    expect(await typicalRun([], outcomes)).toBeNull();
  });

  it.each([
    [
      { run: 7, outcomes: ["aidCut", "deal"], alike: 612, runs: 2000 },
      "612 of 2,000 runs came out the same way (aid cut and deal, and none of the other outcomes), and no other way was more common. This is run 7, " +
        "the first of them.",
    ],
    [
      { run: 0, outcomes: [], alike: 2, runs: 3 },
      "2 of 3 runs came out the same way (none of the outcomes), and no other way was more common. This is run 0, " +
        "the first of them.",
    ],
    [{ run: 0, outcomes: [], alike: 1, runs: 1 }, "Run 0 is the only one there is."],
  ])("says what it stands for: %j", (typical, says) => {
    expect(describeTypical(typical)).toBe(says);
  });
});
