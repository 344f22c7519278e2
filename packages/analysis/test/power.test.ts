import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { banzhaf, shapleyShubik, type WeightedGame } from "@summitry/analysis";
import { swingsByCounting } from "../src/power/swings-by-counting.ts";
import { swingsByEnumeration } from "../src/power/swings-by-enumeration.ts";
import { closedForms } from "./closed-forms.ts";

const names = "abcdefghijklmnopqrstuvwxyz".split("");
const game = (quota: number, weights: readonly number[]): WeightedGame => ({
  quota,
  weights: Object.fromEntries(weights.map((weight, at) => [names[at], weight])),
});
const close = (own: Readonly<Record<string, number>>, theirs: readonly number[]): void => {
  expect(Object.values(own)).toHaveLength(theirs.length);
  for (const [at, index] of Object.values(own).entries()) expect(index).toBeCloseTo(theirs[at] ?? NaN, 9);
};

describe("voting power", () => {
  it.each(closedForms.power)("of a published game of $game.quota", (known) => {
    close(shapleyShubik<string>(known.game), known.shapleyShubik);
    close(banzhaf<string>(known.game), known.banzhaf);
    expect(Object.keys(banzhaf<string>(known.game))).toEqual(Object.keys(known.game.weights));
  });

  it("is what counting all orders and all coalitions says", () => {
    const weights = [3, 2, 2, 1, 0];
    const orders = permutations([0, 1, 2, 3, 4]);
    const pivots = weights.map((_, player) => {
      const isPivot = (order: readonly number[]): boolean => {
        const before = order
          .slice(0, order.indexOf(player))
          .reduce((sum, each) => sum + (weights[each] ?? 0), 0);
        return before < 5 && before + (weights[player] ?? 0) >= 5;
      };
      return orders.filter(isPivot).length / orders.length;
    });
    close(shapleyShubik(game(5, weights)), pivots);
  });

  it("is counted alike in both ways", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 60 }),
        (weights, quota) => {
          expect(swingsByCounting(quota, weights)).toEqual(swingsByEnumeration(quota, weights));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("of many players is found without going through their coalitions", () => {
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`state ${at}`, 1 + (at % 7)]));
    for (const index of [shapleyShubik, banzhaf]) {
      const power = index({ quota: 103, weights: many });
      expect(Object.values(power).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
      expect(power["state 6"]).toBeGreaterThan(power["state 0"] ?? NaN);
      expect(power["state 7"]).toBe(power["state 0"]);
    }
  });

  it("of fractions is not lost to rounding", () => {
    close(banzhaf(game(0.8, [0.7, 0.1, 0.2])), [3 / 5, 1 / 5, 1 / 5]);
    close(banzhaf(game(0.3, [0.1, 0.2, 0.05])), [1 / 2, 1 / 2, 0]);
  });

  it("refuses games that make no sense", () => {
    expect(() => banzhaf({ quota: 1, weights: {} })).toThrow(
      "weights: {} is not allowed; expected at least one player",
    );
    expect(() => banzhaf(game(1, [1, -1]))).toThrow("weights.b: -1 is not allowed");
    expect(() => shapleyShubik(game(4, [1, 2]))).toThrow(
      "quota: 4 is not allowed; expected a number above 0 and at most 3",
    );
    expect(() => shapleyShubik(game(0, [1, 2]))).toThrow("quota: 0 is not allowed");
    expect(() => banzhaf(game(2, Array<number>(21).fill(0.5)))).toThrow("weights.a: 0.5 is not allowed");
    expect(() => banzhaf(game(4e6, Array<number>(21).fill(4e5)))).toThrow(
      "quota: 4000000 is not allowed; expected at most",
    );
  });
});

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
