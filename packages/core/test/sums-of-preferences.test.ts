import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additive,
  agenda,
  blocksOf,
  contributionsOf,
  discounted,
  forbidden,
  gainsAndLosses,
  increased,
  InputError,
  masked,
  range,
  scaled,
  shareAt,
  sum,
  tabulated,
  utility,
  withInteractions,
  type Agenda,
  type Preference,
} from "@summitry/core";
import { OutcomeSpace } from "../src/agent/outcome-space.ts";
import { build, long, plansOf, short, worthBy } from "./preference-plan.ts";
import { cheap, deal, dear } from "./small.ts";

const whole = fc.integer({ min: -3, max: 3 });
const number = fc.oneof(whole, fc.double({ min: -3, max: 3, noNaN: true }));
/** Whole numbers are added without rounding, in any order. */
const exact = plansOf(whole);
const plans = plansOf(number);
const overs = fc.constantFrom(short, short, short, long);
const indices = (over: Agenda) => Array.from({ length: over.size }, (_, index) => index);
/** Utilities without the sign that zero has, which makes no difference. */
const unsigned = (utilities: Iterable<number>) => Array.from(utilities, (utility) => utility + 0);
const values = (preference: Preference) => unsigned(preference.table().values);
const expectNear = (some: readonly number[], others: readonly number[]) => {
  expect(some.length).toBe(others.length);
  expect(Math.max(...some.map((value, at) => Math.abs(value - (others[at] ?? Number.NaN))))).toBeLessThan(
    1e-9,
  );
};

describe("preferences made of others", () => {
  it("are worth what they are made to be", () => {
    const property = fc.property(overs, exact, (over, plan) => {
      const expected = unsigned(indices(over).map((index) => worthBy(over, plan, index)));
      expect(values(build(over, plan))).toEqual(expected);
    });
    fc.assert(property, { numRuns: 300 });
  });

  it("say the same about one outcome, in the table, and block by block within their bounds", () => {
    const property = fc.property(overs, plans, (over, plan) => {
      const single = build(over, plan);
      const one = unsigned(indices(over).map((index) => single.at(index)));
      const { lower, upper, fill } = build(over, plan).bounds();
      const { starts, longest } = blocksOf(over);
      const room = new Float64Array(longest);
      const filled = [...lower.keys()].flatMap((block) => {
        const [start = 0, end = 0] = [starts[block], starts[block + 1]];
        fill(room, block);
        const inBlock = one.slice(start, end);
        expect(Math.min(...inBlock)).toBeGreaterThanOrEqual(lower[block] ?? Number.NaN);
        expect(Math.max(...inBlock)).toBeLessThanOrEqual(upper[block] ?? Number.NaN);
        return unsigned(room.subarray(0, end - start));
      });
      expect(filled).toEqual(one);
      expect(values(build(over, plan))).toEqual(one);
      expect(single.of(over.outcome(over.size - 1)) + 0).toBe(one.at(-1));
    });
    fc.assert(property, { numRuns: 150 });
  });

  it("are searched as a pass over all outcomes would", () => {
    const property = fc.property(overs, plans, fc.option(fc.nat(6)), number, (over, plan, every, asked) => {
      const mask =
        every === null ? null : Uint8Array.from(indices(over), (index) => +(index % (every + 1) === 0));
      const space = new OutcomeSpace(build(over, plan), mask);
      const all = values(build(over, plan));
      const free = indices(over).filter((index) => mask === null || mask[index] === 1);
      const worths = free.map((index) => all[index] ?? Number.NaN);
      expect([space.min + 0, space.max + 0]).toEqual([Math.min(...all), Math.max(...worths)]);
      const enough = Math.min(...worths.filter((worth) => worth >= asked));
      const first = free.find((index) => all[index] === enough);
      expect(space.lowestAtLeast(asked)).toBe(first === undefined ? null : over.outcome(first));
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe("a sum", () => {
  it("is the same in any order, but for what rounding takes", () => {
    const property = fc.property(plans, plans, plans, number, (a, b, c, constant) => {
      const [one, other, third] = [build(short, a), build(short, b), build(short, c)];
      expectNear(values(sum(one, other, third, constant)), values(sum(constant, third, sum(other, one))));
    });
    fc.assert(property, { numRuns: 100 });
  });

  it("of one preference is that preference", () => {
    const property = fc.property(plans, (plan) => {
      const preference = build(short, plan);
      expect(sum(preference, 0)).toBe(preference);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it("of sums over issues is one, whose contributions are added", () => {
    const both = sum(cheap, scaled(dear, 0.5), 7);
    expect(contributionsOf(both)).toEqual([
      Float64Array.of(0.7 + 0.5 * 0, 0.7 * 0.4 + 0.5 * (0.8 * 0.5), 0 + 0.5 * 0.8),
      Float64Array.of(0 + 0.5 * 0.2, 0.3 + 0),
    ]);
    expect(both.at(0)).toBe(7 + 0.7 + 0.1);
    expect(contributionsOf(sum(cheap, tabulated(deal, [1, 2, 3, 4, 5, 6])))).toBeNull();
  });

  it("asks its terms for one outcome where only one is asked for", () => {
    let asked = 0;
    const counted = utility(deal, ({ price }) => ((asked += 1), price));
    const all = masked(sum(cheap, scaled(counted, 2)), {
      where: ({ price }) => price === 30,
      worth: counted,
    });
    expect(all.at(0)).toBe(0.7 + 2 * 10);
    expect(all.at(5)).toBe(30);
    expect(asked).toBe(2);
  });
});

describe("a scaled preference", () => {
  it("is the same by a factor of 1, and turned round by one below 0", () => {
    const property = fc.property(plans, (plan) => {
      const preference = build(short, plan);
      expect(scaled(preference, 1)).toBe(preference);
      expectNear(
        values(sum(preference, scaled(build(short, plan), -1))),
        indices(short).map(() => 0),
      );
    });
    fc.assert(property, { numRuns: 50 });
  });
});

describe("a masked preference", () => {
  it("of which nothing is masked is the same, and of which all is masked the other", () => {
    const property = fc.property(overs, plans, plans, (over, plan, instead) => {
      const [rest, worth] = [build(over, plan), build(over, instead)];
      expect(values(masked(rest, { where: () => false, worth }))).toEqual(values(build(over, plan)));
      expect(values(masked(rest, { where: () => true, worth }))).toEqual(values(build(over, instead)));
    });
    fc.assert(property, { numRuns: 50 });
  });

  it("takes red lines as they are, or the masks they give", () => {
    const line = {
      id: "cheap",
      because: "a test",
      forbids: ({ price }: { readonly price?: number }) => price === 10,
    };
    const byTest = masked(cheap, { where: line.forbids, worth: -1 });
    const byMask = masked(cheap, { where: forbidden(line, deal as Agenda), worth: -1 });
    expect(values(byTest as Preference)).toEqual([-1, -1, ...cheap.table().values.slice(2)]);
    expect(values(byMask as Preference)).toEqual(values(byTest as Preference));
  });

  it("bounds blocks that are masked throughout by what they are worth instead", () => {
    const zero = utility(long, () => 0);
    const bounds = masked(zero, { where: ({ one }) => one === "b", worth: 5 }).bounds();
    expect(new Set(bounds.lower)).toEqual(new Set([0, 5]));
    expect(bounds.upper).toEqual(bounds.lower);
  });
});

describe("gains and losses from a reference", () => {
  it("count by their factors, issue by issue", () => {
    const from = { price: 20, delivery: "slow" } as const;
    const seen = gainsAndLosses(cheap, { from, gains: 0.5, losses: 2 });
    const standing = 0.7 * 0.4;
    expect(seen.of({ price: 20, delivery: "slow" })).toBe(standing);
    expect(seen.of({ price: 10, delivery: "fast" })).toBe(standing + (0.7 - standing) * 0.5 + 0.3 * 0.5);
    expect(seen.of({ price: 30, delivery: "slow" })).toBe(standing - standing * 2);
    expect(gainsAndLosses(cheap, { from: { price: 20 }, gains: 0, losses: 0 }).at(1)).toBe(standing + 0.3);
  });

  it("change nothing with factors of 1 but what rounding does, and leave what is added to all outcomes", () => {
    const property = fc.property(number, number, number, (ten, thirty, constant) => {
      const base = increased(sum(cheap, constant), { price: { 10: ten, 30: thirty } });
      const from = { price: 10, delivery: "fast" } as const;
      expectNear(
        values(gainsAndLosses(base, { from, gains: 1, losses: 1 }) as Preference),
        values(base as Preference),
      );
      const none = values(gainsAndLosses(base, { from, gains: 0, losses: 0 }) as Preference);
      expectNear(
        none,
        none.map(() => base.of(from)),
      );
    });
    fc.assert(property, { numRuns: 50 });
  });

  it("are the same to the last digit whether something is added to all outcomes before or after", () => {
    const property = fc.property(number, number, number, number, (gains, losses, constant, ten) => {
      const base = increased(cheap, { price: { 10: ten } });
      const seen = (preference: typeof cheap) =>
        gainsAndLosses(preference, {
          from: { price: 20, delivery: "slow" },
          gains: gains ** 2,
          losses: losses ** 2,
        });
      const [before, after] = [seen(sum(base, constant)), sum(seen(base), constant)];
      expect(values(before as Preference)).toEqual(values(after as Preference));
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe("discounted preferences", () => {
  const late = { factor: 0.9, per: "round" } as const;
  const moment = { round: 2, day: 0, time: 0 };

  it("keep their discount in a sum, scaled, masked and seen from a reference", () => {
    const mine = discounted(cheap, late);
    const theirs = discounted(dear, late);
    const from = { price: 20 } as const;
    const all = [
      sum(mine, scaled(theirs, 0.5), 1),
      masked(mine, { where: ({ price }) => price === 10, worth: theirs }),
      masked(mine, { where: ({ price }) => price === 10, worth: -1 }),
      gainsAndLosses(mine, { from, gains: 1, losses: 2 }),
    ];
    for (const preference of all) expect(shareAt(preference, moment)).toBe(0.9 * 0.9);
    expect(all[0]?.at(0)).toBe(1 + cheap.at(0) + 0.5 * dear.at(0));
  });

  it("are refused together with others that are not discounted alike", () => {
    const twice = discounted(discounted(cheap, late), { factor: 0.5, per: "day" });
    expect(() => sum(discounted(cheap, late), 1, dear)).toThrow(
      'sum.2: "no discount" is not allowed; expected preferences discounted alike',
    );
    expect(() => sum(dear, discounted(cheap, late))).toThrow('sum.1: [{"factor":0.9,"per":"round"}]');
    expect(() => sum(twice, discounted(cheap, late))).toThrow("sum.1");
    expect(() => masked(cheap, { where: () => true, worth: twice })).toThrow("masked.worth");
  });
});

describe("on an agenda too large to be listed", () => {
  const digits = range({ from: 0, to: 31, step: 1 });
  const huge = agenda({ a: digits, b: digits, c: digits, d: digits, e: digits });
  const part = (slope: number) => ({ weight: slope, values: (value: number) => ((value * 7) % 32) / 31 });
  const one = additive(huge, { a: part(1), b: part(2), c: part(3), d: part(4), e: part(5) });
  const other = additive(huge, { a: part(-5), b: part(4), c: part(-3), d: part(2), e: part(-1) });
  const from = { a: 3, b: 5, c: 7, d: 0, e: 31 };

  it("sums, multiples and gains of sums over issues are searched", () => {
    const both = sum(one, scaled(other, -0.5), 3);
    const seen = gainsAndLosses(both, { from, gains: 0.5, losses: 2 });
    for (const preference of [both, seen, increased(seen, { a: { 3: 9 } })]) {
      const space = new OutcomeSpace(preference as Preference, null);
      const best = space.best();
      expect(preference.of(best as typeof from)).toBe(space.max);
      for (let index = 1; index < huge.size; index += 1_234_567) {
        expect(preference.at(index)).toBeLessThanOrEqual(space.max);
        expect(preference.at(index)).toBeGreaterThanOrEqual(space.min);
        expect(preference.at(index)).toBe(preference.of(huge.outcome(index)));
      }
    }
    const index = 7_654_321;
    expect(both.at(index)).toBeCloseTo(3 + one.at(index) - 0.5 * other.at(index), 12);
  });

  it("masks and other kinds are refused", () => {
    expect(() => masked(one, { where: () => true, worth: 0 })).toThrow(
      "masked: 33554432 is not allowed; expected an agenda of at most 1000000 outcomes",
    );
    const foreign: typeof one = {
      agenda: huge,
      of: () => 0,
      at: () => 0,
      table: one.table,
      bounds: one.bounds,
    };
    expect(() => sum(one, foreign)).toThrow(
      "sum: 33554432 is not allowed; expected sums over issues, such as `additive` makes, on an agenda too large to be listed",
    );
  });
});

describe("what is refused", () => {
  const elsewhere = additive(agenda({ price: [10, 20] }), { price: { weight: 1, values: () => 1 } });
  it.each<[string, () => unknown, string]>([
    ["a sum of nothing", () => sum(), "sum: [] is not allowed; expected at least one preference"],
    ["a sum of numbers", () => sum(1, 2), "expected at least one preference"],
    ["a number that is not finite", () => sum(cheap, Infinity), "sum.1: Infinity"],
    [
      "another agenda",
      () => sum(cheap, elsewhere as never),
      'sum.1: ["price"] is not allowed; expected a preference on the agenda of those before it',
    ],
    ["what is no preference", () => sum(cheap, {} as never), "sum.1"],
    [
      "a factor that is not finite",
      () => scaled(cheap, Number.NaN),
      "factor: NaN is not allowed; expected a finite number",
    ],
    [
      "a mask of another length",
      () => masked(cheap, { where: new Uint8Array(5), worth: 0 }),
      "masked.where: 5 is not allowed; expected a function of the outcome, or a mask of 6 numbers",
    ],
    [
      "a worth that is not finite",
      () => masked(cheap, { where: () => true, worth: Number.NaN }),
      "masked.worth: NaN",
    ],
    [
      "a worth on another agenda",
      () => masked(cheap, { where: () => true, worth: elsewhere as never }),
      'masked.worth: ["price"]',
    ],
    ["a misspelt part", () => masked(cheap, { where: () => true, worth: 1, worht: 1 } as never), "worht"],
    [
      "an answer that is not true or false",
      () => masked(cheap, { where: () => 1 as never, worth: 0 }).at(2),
      'masked.where: 1 is not allowed; expected true or false for {"price":20,"delivery":"slow"}',
    ],
    [
      "a reference off the agenda",
      () => gainsAndLosses(cheap, { from: { price: 11 as never }, gains: 1, losses: 1 }),
      "reference.from.price: 11 is not allowed; expected one of 10, 20, 30",
    ],
    [
      "an unknown issue in it",
      () => gainsAndLosses(cheap, { from: { gift: 1 } as never, gains: 1, losses: 1 }),
      'reference.from: "gift"',
    ],
    [
      "a factor below 0",
      () => gainsAndLosses(cheap, { from: {}, gains: -1, losses: 1 }),
      "reference.gains: -1",
    ],
    [
      "gains of what is no sum over issues",
      () => gainsAndLosses(withInteractions(cheap, []), { from: {}, gains: 1, losses: 1 }),
      "expected a sum over issues",
    ],
  ])("%s", (_, make, message) => {
    expect(make).toThrow(InputError);
    expect(make).toThrow(message);
  });
});
