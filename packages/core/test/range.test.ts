import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { additive, agenda, InputError, range } from "@summitry/core";

describe("a range", () => {
  it.each([
    [{ from: 0, to: 0.5, step: 0.1 }, [0, 0.1, 0.2, 0.3, 0.4, 0.5]],
    [{ from: 0, to: 100, step: 25 }, [0, 25, 50, 75, 100]],
    [{ from: -0.3, to: 0.3, step: 0.15 }, [-0.3, -0.15, 0, 0.15, 0.3]],
    [{ from: 7, to: 7, step: 2 }, [7]],
    [{ from: 1e-7, to: 3e-7, step: 1e-7 }, [1e-7, 2e-7, 3e-7]],
    [{ from: 1.1, to: 3.3, step: 1.1 }, [1.1, 2.2, 3.3]],
  ])("%j holds the decimals as one would write them", (given, expected) => {
    expect(range(given)).toEqual(expected);
    expect(range(given).every((value) => !Object.is(value, -0))).toBe(true);
  });

  it("is what its decimals say, whatever the unit", () => {
    const property = fc.property(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 6 }),
      (first, stride, steps, decimals) => {
        const decimal = (units: number): number => Number(`${units}e-${decimals}`);
        const [from, to, step] = [first, first + steps * stride, stride].map(decimal) as [
          number,
          number,
          number,
        ];
        const expected = Array.from({ length: steps + 1 }, (_, at) => decimal(first + at * stride));
        expect(range({ from, to, step })).toEqual(expected.map((value) => value + 0));
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it("makes an issue, and additive preferences are functions of its values", () => {
    const deal = agenda({ price: range({ from: 0, to: 1, step: 0.1 }), delivery: ["slow", "fast"] });
    expect(deal.size).toBe(22);
    const worth = additive(deal, {
      price: { weight: 2, values: (price) => 1 - price },
      delivery: { weight: 1, values: (delivery) => (delivery === "fast" ? 1 : 0) },
    });
    expect(worth.of({ price: 0.3, delivery: "fast" })).toBe(2 * (1 - 0.3) + 1);
    expect(worth.table().values[6]).toBe(2 * (1 - 0.3));
  });

  it("is not told whole by a message", () => {
    const deal = agenda({ price: range({ from: 0, to: 999, step: 1 }) });
    const values = { 0.5: 1 };
    const ask = () => additive(deal, { price: { weight: 1, values } });
    expect(ask).toThrow(
      /additive.price.values: "0.5" is not allowed; expected one of 0, 1, .*, 98, ... 999$/,
    );
  });

  it.each([
    [{ from: 0, to: 10, step: 0 }, "range.step: 0 is not allowed; expected a number above 0"],
    [{ from: 0, to: 10, step: -1 }, "range.step: -1 is not allowed; expected a number above 0"],
    [{ from: 10, to: 0, step: 1 }, "range.to: 0 is not allowed; expected a number of at least 10"],
    [{ from: 0, to: 10, step: 3 }, "range.step: 3 is not allowed; expected a step that leads from 0 to 10"],
    [{ from: 0, to: 1, step: 0.3 }, "range.step: 0.3 is not allowed; expected a step that leads from 0 to 1"],
    [
      { from: 0, to: 1, step: 1e-6 },
      "range.step: 0.000001 is not allowed; expected a step that makes at most",
    ],
    [{ from: 0, to: 1e300, step: 1 }, "a step that makes at most 1000000 values"],
    [{ from: 1e15, to: 1e15 + 1, step: 0.001 }, "numbers of together at most fifteen digits"],
    [{ from: 0, to: 1e-23, step: 1e-23 }, "numbers of together at most fifteen digits"],
    [{ from: Number.NaN, to: 1, step: 1 }, "range.from: NaN is not allowed; expected a finite number"],
    [{ from: 0, to: Infinity, step: 1 }, "range.to: Infinity is not allowed; expected a finite number"],
    [{ from: 0, to: 1, step: "1" as unknown as number }, "range.step"],
  ])("%j is refused", (given, message) => {
    expect(() => range(given)).toThrow(InputError);
    expect(() => range(given)).toThrow(message);
  });
});
