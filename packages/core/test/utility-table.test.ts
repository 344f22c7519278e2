import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utility, type Mask } from "@summitry/core";
import { OutcomeSpace } from "../src/agent/outcome-space.ts";
import { UtilityTable } from "../src/preference/utility-table.ts";
import { deal } from "./small.ts";

/** Few different numbers, so that there are ties. */
const worth = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 5, noNaN: true }));
const threshold = fc.oneof(worth, fc.constantFrom(-1, 6, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY));
const tables = fc
  .array(worth, { minLength: 1, maxLength: 30 })
  .chain((values) =>
    fc.tuple(
      fc.constant(values),
      fc.option(fc.array(fc.constantFrom(0, 1), { minLength: values.length, maxLength: values.length })),
    ),
  );

/** What the definition says: the smallest utility of at least the threshold, the lower number among equals. */
function expected(values: readonly number[], mask: Mask, least: number): number {
  const enough = values.flatMap((value, index) => (value >= least && mask?.[index] !== 0 ? [index] : []));
  const lowest = Math.min(...enough.map((index) => values[index] as number));
  return enough.find((index) => values[index] === lowest) ?? -1;
}

describe("the lowest utility that is enough", () => {
  it("is the same whether the table is scanned or sorted", () => {
    const property = fc.property(tables, fc.array(threshold, { maxLength: 30 }), ([values, bits], asked) => {
      const table = new UtilityTable(Float64Array.from(values));
      const mask = bits === null ? null : Uint8Array.from(bits);
      for (const least of asked) expect(table.lowestAtLeast(least, mask)).toBe(expected(values, mask, least));
      table.ascending();
      for (const least of asked) expect(table.lowestAtLeast(least, mask)).toBe(expected(values, mask, least));
    });
    fc.assert(property, { numRuns: 300 });
  });

  it("does not exist for a threshold that is no number, scanned or sorted", () => {
    const table = new UtilityTable(Float64Array.of(1, 2, 3));
    expect(table.lowestAtLeast(Number.NaN, null)).toBe(-1);
    table.ascending();
    expect(table.lowestAtLeast(Number.NaN, null)).toBe(-1);
  });

  it("goes to the lower number among equals", () => {
    const table = new UtilityTable(Float64Array.of(3, 1, 2, 1, 2));
    expect(table.lowestAtLeast(0, null)).toBe(1);
    expect(table.lowestAtLeast(1.5, null)).toBe(2);
    expect(table.lowestAtLeast(1.5, Uint8Array.of(1, 1, 0, 1, 1))).toBe(4);
    expect([...table.ascending()]).toEqual([1, 3, 2, 4, 0]);
  });
});

/** Exact to subtract, and some of them close. */
const exact = fc.oneof(
  fc.integer({ min: -4, max: 4 }),
  fc.integer({ min: 0, max: 9 }).map((steps) => 1 + steps * 2 ** -40),
);

describe("the nearest utility", () => {
  it("is at the smallest distance, the lower number among equals", () => {
    const property = fc.property(
      fc.array(exact, { minLength: 1, maxLength: 12 }),
      fc.option(fc.array(fc.constantFrom(0, 1), { minLength: 12, maxLength: 12 })),
      fc.array(fc.oneof(exact, fc.constantFrom(0.5, 1.5, -9, 9)), { minLength: 1, maxLength: 20 }),
      (values, bits, asked) => {
        const table = new UtilityTable(Float64Array.from(values));
        const mask = bits === null ? null : Uint8Array.from(bits);
        for (const utility of asked) {
          const distances = values.map((value, at) =>
            mask?.[at] === 0 ? Infinity : Math.abs(value - utility),
          );
          const least = Math.min(...distances);
          expect(table.nearest(utility, mask)).toBe(least === Infinity ? -1 : distances.indexOf(least));
        }
      },
    );
    fc.assert(property, { numRuns: 300 });
  });

  it("is the best below infinity and the worst above minus infinity, and there is none to no number", () => {
    const table = new UtilityTable(Float64Array.of(2, 3, 1, 3));
    expect([Infinity, -Infinity, Number.NaN].map((utility) => table.nearest(utility, null))).toEqual([
      1, 2, -1,
    ]);
  });
});

describe("a table of utilities", () => {
  it("names what is not finite, by its outcome where it knows the agenda", () => {
    const values = Float64Array.of(0, Number.NaN, 0, 0, 0, 0);
    expect(() => new UtilityTable(values)).toThrow(
      "utility: NaN is not allowed; expected a finite number for outcome 1",
    );
    expect(() => utility(deal, ({ price }) => (price === 30 ? Infinity : 0)).table()).toThrow(
      'utility: Infinity is not allowed; expected a finite number for {"price":30,"delivery":"slow"}',
    );
    expect(() =>
      utility(deal, ({ price }) => Math.sqrt(20 - price)).of({ price: 30, delivery: "fast" }),
    ).toThrow('utility: NaN is not allowed; expected a finite number for {"price":30,"delivery":"fast"}');
  });

  it("knows the lowest of all and the highest that counts", () => {
    const table = new UtilityTable(Float64Array.of(3, 1, 2));
    expect(table.lowest).toBe(1);
    expect(table.highest(null)).toBe(3);
    expect(table.highest(Uint8Array.of(0, 0, 1))).toBe(2);
    expect(table.highest(Uint8Array.of(0, 0, 0))).toBeNaN();
  });
});

describe("an outcome space", () => {
  const price = utility(deal, (outcome) => outcome.price);

  it("holds what may be put forward", () => {
    const space = new OutcomeSpace(price, Uint8Array.of(0, 0, 1, 1, 0, 1));
    expect([space.min, space.max]).toEqual([10, 30]);
    expect(space.best()).toBe(deal.outcome(5));
    expect(space.allows(4)).toBe(false);
    expect(space.lowestAtLeast(0)).toBe(deal.outcome(2));
    expect(space.descending(20)).toEqual([deal.outcome(5), deal.outcome(2), deal.outcome(3)]);
    expect(space.descending(21)).toEqual([deal.outcome(5)]);
    expect(space.nearest(24)).toBe(deal.outcome(2));
    expect(space.nearest(25)).toBe(deal.outcome(2));
    expect(space.nearest(26)).toBe(deal.outcome(5));
  });

  it("may be empty", () => {
    const space = new OutcomeSpace(price, new Uint8Array(6));
    expect([space.best(), space.lowestAtLeast(0), space.max]).toEqual([null, null, Number.NaN]);
    expect(space.nearest(0)).toBeNull();
    expect(space.descending(0)).toEqual([]);
  });
});
