import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UtilityTable } from "../src/preference/utility-table.ts";
import { SplitSearch } from "../src/preference/large/split-search.ts";
import { splitSums } from "../src/preference/large/split-sums.ts";

/** Few different numbers, and close ones, so that there are ties and sums that rounding makes equal. */
const worth = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: 0, max: 4 }).map((steps) => 1 + steps * Number.EPSILON),
  fc.constantFrom(2 ** 53, 0.1, 0.2, 0.3),
  fc.double({ min: -3, max: 3, noNaN: true }),
);
const columns = fc.array(fc.array(worth, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 });
const share = fc.oneof(fc.constantFrom(1, 1, 0.5, 0.3), fc.double({ min: 0, max: 1, noNaN: true }));

const halfSums = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.reduce<number[]>((sums, list) => sums.flatMap((sum) => list.map((each) => sum + each)), [0]);

/** The sums of both halves, added, for every outcome. */
function listed(lists: readonly (readonly number[])[], middle: number): Float64Array {
  const second = halfSums(lists.slice(middle));
  return Float64Array.from(
    halfSums(lists.slice(0, middle)).flatMap((sum) => second.map((each) => sum + each)),
  );
}

describe("a search by halves", () => {
  it("finds what a table finds", () => {
    const property = fc.property(
      columns,
      fc.nat(),
      share,
      fc.option(fc.array(fc.constantFrom(0, 1, 1), { minLength: 1, maxLength: 9 })),
      fc.array(worth, { maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 8 }),
      (lists, cut, left, bits, asked, picks) => {
        const middle = 1 + (cut % (lists.length - 1));
        const values = listed(lists, middle);
        const table = new UtilityTable(values);
        const mask = bits === null ? null : values.map((_, index) => bits[index % bits.length] ?? 1);
        const bytes = mask === null ? null : Uint8Array.from(mask);
        const halves = splitSums(
          lists.map((list) => Float64Array.from(list)),
          middle,
        );
        const search = new SplitSearch(halves, bytes, (index) => values[index] ?? Number.NaN);
        expect([search.lowest, search.highest]).toEqual([table.lowest, table.highest(bytes)]);
        const exact = picks.map((pick) => left * (values[pick % values.length] ?? 0));
        const beside = exact.flatMap((value) => [value, value + 0.01, value * (1 + Number.EPSILON)]);
        for (const utility of [...asked, ...beside, -Infinity, Infinity, Number.NaN]) {
          expect(search.lowestAtLeast(utility, left)).toBe(table.lowestAtLeast(utility, bytes, left));
          expect(search.nearest(utility, left)).toBe(table.nearest(utility, bytes, left));
        }
      },
    );
    fc.assert(property, { numRuns: 400 });
  });

  it.each([
    [[[1e308], [1e308]], "utility: Infinity"],
    [[[-1e308, 0], [-1e308]], "utility: -Infinity"],
  ])("refuses sums too large for a number: %j", (lists, message) => {
    expect(() =>
      splitSums(
        lists.map((list) => Float64Array.from(list)),
        1,
      ),
    ).toThrow(message);
  });
});
