import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { additive, agenda, increased, transformed, utility } from "@summitry/core";
import { cheap, deal } from "./small.ts";

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const everything = Array.from({ length: deal.size }, (_, index) => index);

const parts = fc.record({
  price: fc.record({ weight: finite, values: fc.record({ 10: finite, 20: finite, 30: finite }) }),
  delivery: fc.record({ weight: finite, values: fc.record({ slow: finite, fast: finite }) }),
});

describe("additive utility", () => {
  it("adds weight times value in the order of the issues, to the bit", () => {
    const wide = agenda({ a: ["x", "y"], b: ["x", "y"], c: ["x", "y"] });
    const column = fc.record({ weight: finite, values: fc.record({ x: finite, y: finite }) });
    const property = fc.property(fc.record({ a: column, b: column, c: column }), (given) => {
      const single = additive(wide, given);
      const table = additive(wide, given).table();
      for (let index = 0; index < wide.size; index++) {
        const { a, b, c } = wide.outcome(index);
        const expected =
          given.a.weight * given.a.values[a] +
          given.b.weight * given.b.values[b] +
          given.c.weight * given.c.values[c];
        expect(single.at(index)).toBe(expected + 0);
        expect(single.of(wide.outcome(index))).toBe(expected + 0);
        expect(table.values[index]).toBe(expected + 0);
      }
    });
    fc.assert(property, { numRuns: 200 });
  });

  it("speaks of the outcomes that are not excluded", () => {
    const narrow = agenda(deal.issues, { excludes: ({ price }) => price === 20 });
    const worth = additive(narrow, {
      price: { weight: 1, values: { 10: 1, 20: 2, 30: 3 } },
      delivery: { weight: 10, values: { slow: 0, fast: 1 } },
    });
    expect([...worth.table().values]).toEqual([1, 11, 3, 13]);
  });

  const price = { weight: 1, values: { 10: 1, 20: 1, 30: 1 } };
  const delivery = { weight: 1, values: { slow: 1, fast: 1 } };
  it.each<[string, object, string]>([
    ["a missing issue", { price }, "additive.delivery"],
    [
      "an unknown issue",
      { price, delivery, gift: price },
      'additive: "gift" is not allowed; expected one of price, delivery',
    ],
    [
      "a missing value",
      { price, delivery: { weight: 1, values: { slow: 1 } } },
      "additive.delivery.values.fast",
    ],
    ["an unknown value", { price, delivery: { weight: 1, values: { slow: 1, fast: 1, late: 1 } } }, '"late"'],
    [
      "a weight that is no number",
      { price, delivery: { ...delivery, weight: Number.NaN } },
      "additive.delivery.weight",
    ],
    [
      "an infinite value",
      { price, delivery: { weight: 1, values: { slow: 1, fast: Infinity } } },
      "a finite number",
    ],
    [
      "weights that are all 0",
      { price: { ...price, weight: 0 }, delivery: { ...delivery, weight: 0 } },
      "additive: [0,0] is not allowed; expected weights that are not all 0 and have a finite sum",
    ],
    [
      "weights whose sum overflows",
      { price: { ...price, weight: 1e308 }, delivery: { ...delivery, weight: 1e308 } },
      "additive: [1e+308,1e+308]",
    ],
    [
      "a product too large for a number",
      { price, delivery: { weight: 1e300, values: { slow: 1, fast: 1e300 } } },
      "additive.delivery",
    ],
  ])("refuses %s", (_, given, message) => {
    expect(() => additive(deal, given as Parameters<typeof additive<typeof deal.issues>>[1])).toThrow(
      message,
    );
  });

  it("refuses what is no outcome", () => {
    const outcome = { price: 11, delivery: "slow" } as unknown as ReturnType<typeof deal.outcome>;
    expect(() => cheap.of(outcome)).toThrow("an outcome of the agenda");
  });
});

describe("increased utility", () => {
  const increments = fc.record({
    price: fc.record({ 10: finite, 30: finite }),
    delivery: fc.record({ fast: finite }, { requiredKeys: [] }),
  });

  it("adds to single values, of any preference", () => {
    const property = fc.property(parts, increments, (given, more) => {
      const base = additive(deal, given);
      const plain = utility(deal, (outcome) => base.of(outcome));
      for (const index of everything) {
        const { price, delivery } = deal.outcome(index);
        const bonus =
          (price === 20 ? 0 : more.price[price]) + (delivery === "fast" ? (more.delivery.fast ?? 0) : 0);
        expect(increased(base, more).at(index)).toBeCloseTo(base.at(index) + bonus, 0);
        expect(increased(plain, more).at(index)).toBe(base.at(index) + bonus);
        expect(increased(plain, more).table().values[index]).toBe(base.at(index) + bonus);
        expect(increased(base, more).table().values[index]).toBe(increased(base, more).at(index));
      }
    });
    fc.assert(property, { numRuns: 100 });
  });

  it("leaves the base as it was", () => {
    const before = [...cheap.table().values];
    increased(cheap, { price: { 10: 5 } }).table();
    expect([...cheap.table().values]).toEqual(before);
  });

  it.each<[string, object, string]>([
    [
      "an unknown issue",
      { gift: { 10: 1 } },
      'adjust: "gift" is not allowed; expected one of price, delivery',
    ],
    [
      "an unknown value",
      { price: { 11: 1 } },
      'adjust.price: "11" is not allowed; expected one of 10, 20, 30',
    ],
    ["an addition that is no number", { price: { 10: Number.NaN } }, "adjust.price.10"],
  ])("refuses %s", (_, given, message) => {
    expect(() => increased(cheap, given)).toThrow(message);
  });
});

describe("reshaped utility and utility functions", () => {
  it("see utility and outcome number", () => {
    const bent = transformed(cheap, (worth, index) => 2 * worth + index);
    for (const index of everything) {
      expect(bent.at(index)).toBe(2 * cheap.at(index) + index);
      expect(bent.of(deal.outcome(index))).toBe(bent.at(index));
      expect(bent.table().values[index]).toBe(bent.at(index));
    }
  });

  it("are asked once for every outcome when a table is made", () => {
    let calls = 0;
    const counted = utility(deal, ({ price }) => ((calls += 1), price));
    expect([...counted.table().values]).toEqual([10, 10, 20, 20, 30, 30]);
    counted.table();
    counted.at(0);
    expect(calls).toBe(deal.size);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined as unknown as number])("refuse %s", (bad) => {
    expect(() => utility(deal, () => bad).at(0)).toThrow("utility: ");
    expect(() => utility(deal, () => bad).table()).toThrow("a finite number");
    expect(() => transformed(cheap, () => bad).at(0)).toThrow("a finite number");
  });
});
