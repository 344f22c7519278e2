import { InputError, stream } from "@summitry/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  elementaryEffects,
  givenDataIndices,
  luckShare,
  shapleyEffects,
  sobolIndices,
} from "../../src/index.ts";
import { closedForms } from "./closed-forms.ts";
import { pickFreezeOutputs, wayOutputs } from "./outputs.ts";
import { sobolPoints } from "./sobol-points.ts";

const outputs = (length: number) =>
  fc
    .array(fc.integer({ min: -100, max: 100 }), { minLength: length, maxLength: length })
    .filter((some) => new Set(some).size > 2);

describe("by hand", () => {
  // y = 3 x1 + x2 ^ 2 - x1 x2 at (0, 0), (1, 2) and (2, 1), with steps of 1 and of -1.
  test("elementary effects", () => {
    const [first, second] = elementaryEffects({
      base: [0, 5, 5],
      moved: [
        [3, 6, 7],
        [1, 4, 6],
      ],
      steps: [
        [1, 1, 1],
        [1, -1, -1],
      ],
    });
    expect([first!.mu, first!.muStar, second!.mu, second!.muStar].map(({ estimate }) => estimate)).toEqual([
      2,
      2,
      1 / 3,
      1,
    ]);
    expect(first!.sigma).toBeCloseTo(1, 12);
    expect(second!.sigma).toBeCloseTo(Math.sqrt(4 / 3), 12);
  });

  // Variance of (0, 1, 1, 0) is 1/4; centred at 2/3 the products with the differences (1, 0, 0, 1) are 1/3 and -2/3.
  test("Sobol indices", () => {
    const { first, total } = sobolIndices({ a: [0, 1], b: [1, 0], ab: [[1, 1]] });
    expect(first[0]!.estimate).toBeCloseTo((1 - 2 / 3) / 2 / 0.25, 12);
    expect(total[0]!.estimate).toBeCloseTo(1 / 2 / 2 / 0.25, 12);
  });

  test("luck is 0 where both runs of every world are alike, and 1 where worlds are", () => {
    const worlds = Array.from({ length: 600 }, (_, world) => world % 2);
    expect(luckShare(worlds, worlds)).toMatchObject({ estimate: 0, low: 0 });
    expect(luckShare(worlds, worlds).high).toBeCloseTo((1 - 0.05 ** (1 / 600)) / 2 / 0.25, 10); // three in 600
    expect(luckShare([0, 1, 0, 1], [0, 1, 1, 0]).estimate).toBe(1);
  });

  test("luck is not known well where a rare outcome never came about twice in a world", () => {
    const first = Array.from({ length: 750 }, (_, world) => (world % 94 === 0 ? 1 : 0));
    const second = first.map((_, world) => (world % 107 === 50 ? 1 : 0));
    const { estimate, low, high } = luckShare(first, second);
    expect([estimate, high]).toEqual([1, 1]);
    expect(low).toBeCloseTo(1 - (1 - 0.05 ** (1 / 750)) / 0.01, 1); // two in three, and not nearly all
  });
});

describe("what nobody can know", () => {
  test("where nothing varies there are no indices", () => {
    const same = { a: [1, 1, 1], b: [1, 1, 1], ab: [[1, 1, 1]] };
    const unknown = { estimate: Number.NaN, low: 0, high: 1, told: false };
    const { first, total } = sobolIndices(same);
    expect([first[0], total[0]]).toEqual([
      { ...unknown, standardError: Number.NaN, runs: 3 },
      { ...unknown, standardError: Number.NaN, runs: 3 },
    ]);
    const ways = shapleyEffects({
      orders: [
        [0, 1],
        [1, 0],
      ],
      outputs: [
        [2, 2, 2],
        [2, 2, 2],
      ],
    });
    expect(ways[0]).toMatchObject(unknown);
    const output = Array.from({ length: 100 }, () => 3);
    expect(givenDataIndices({ inputs: [output], output }).first[0]).toMatchObject(unknown);
  });

  test("a factor that changes nothing is 0, up to what so many pairs could hide", () => {
    const a = Array.from({ length: 100 }, (_, at) => at % 2);
    const b = a.map((value) => 1 - value);
    const { first, total } = sobolIndices({ a, b, ab: [a] });
    // Three in a hundred pairs may still differ, each by 1, with a variance of a quarter.
    expect(total[0]).toMatchObject({ estimate: 0, low: 0, told: false });
    expect(total[0]!.high).toBeCloseTo((1 - 0.05 ** 0.01) / 2 / 0.25, 12);
    expect(first[0]).toEqual(total[0]);
  });
});

describe("laws", () => {
  test("no index depends on the unit or the origin of the outcome", () => {
    fc.assert(
      fc.property(outputs(40), fc.double({ min: 0.1, max: 10, noNaN: true }), (some, scale) => {
        const move = (values: readonly number[]) => values.map((value) => scale * value + 7);
        const [a, b, ab] = [some.slice(0, 10), some.slice(10, 20), some.slice(20, 30)];
        const plain = sobolIndices({ a, b, ab: [ab] });
        const moved = sobolIndices({ a: move(a), b: move(b), ab: [move(ab)] });
        for (const index of ["first", "total"] as const)
          for (const end of ["estimate", "low", "high"] as const)
            if (!Number.isNaN(plain[index][0]!.estimate))
              expect(moved[index][0]![end]).toBeCloseTo(plain[index][0]![end], 6);
      }),
    );
  });

  test("Shapley effects sum to 1", () => {
    fc.assert(
      fc.property(outputs(40), (some) => {
        const ways = {
          orders: [
            [0, 1, 2],
            [2, 0, 1],
          ],
          outputs: [some.slice(0, 4), some.slice(4, 8)],
        };
        const sum = shapleyEffects(ways).reduce((all, { estimate }) => all + estimate, 0);
        if (!Number.isNaN(sum)) expect(sum).toBeCloseTo(1, 6);
      }),
    );
  });

  test("given data: what goes along with a driver is a driver too, and noise is none", () => {
    const random = stream("along", 0);
    const driver = Array.from({ length: 500 }, () => random.uniform());
    const along = driver.map((value) => value + 0.1 * random.uniform());
    const noise = Array.from({ length: 30 }, () => driver.map(() => random.uniform()));
    const output = driver.map((value) => Number(value + 0.3 * random.normal() > 0.5));
    const found = givenDataIndices({ inputs: [driver, along, ...noise], output });
    for (const index of ["first", "pawn"] as const) {
      expect(found[index].slice(0, 2).every(({ told }) => told)).toBe(true);
      expect(found[index].slice(2).filter(({ told }) => told)).toHaveLength(0);
      for (const { estimate, told } of found[index]) expect(told).toBe(estimate > found.noise[index]);
    }
    expect(givenDataIndices({ inputs: [driver], output }, 3)).toEqual(
      givenDataIndices({ inputs: [driver], output }, 3),
    );
  });

  // Every factor is noise: the greatest of forty is told in few of the batches, though half of the estimates are above 0.
  test("indices are told as one of many", () => {
    const found = Array.from({ length: 80 }, (_, at) => {
      const random = stream("many", at);
      const draw = () => Array.from({ length: 60 }, () => random.normal());
      const { first } = sobolIndices({ a: draw(), b: draw(), ab: Array.from({ length: 40 }, draw) });
      return first.some(({ told }) => told);
    });
    expect(found.filter(Boolean).length).toBeLessThanOrEqual(8);
  });

  // One of twenty batches in which nothing drives anything has something above the line.
  test("the noise line is for all inputs together", () => {
    const found = Array.from({ length: 50 }, (_, at) => {
      const random = stream("nothing", at);
      const draw = () => Array.from({ length: 100 }, () => random.uniform());
      const { first, pawn } = givenDataIndices(
        { inputs: Array.from({ length: 10 }, draw), output: draw() },
        at,
      );
      return [first, pawn].map((index) => index.some(({ told }) => told));
    });
    for (const index of [0, 1]) {
      const wrong = found.filter((told) => told[index]).length;
      expect(wrong).toBeGreaterThan(0);
      expect(wrong).toBeLessThanOrEqual(7);
    }
  });
});

describe("closed forms", () => {
  test.each(closedForms)("$name, within 0.01 at 16,384 points of Sobol's sequence", (form) => {
    const points = sobolPoints(2 ** 14, 2 * form.dimensions);
    const a = points.map((point) => point.slice(0, form.dimensions));
    const b = points.map((point) => point.slice(form.dimensions));
    const { first, total } = sobolIndices(pickFreezeOutputs(form, a, b));
    const orders = a.map((_, way) => shuffledFrom(way, form.dimensions));
    const shapley = shapleyEffects(wayOutputs(form, a, b, orders));
    for (const [name, found] of Object.entries({ first, total, shapley }))
      for (const [at, { estimate }] of found.entries())
        expect(Math.abs(estimate - form[name as "first"][at]!)).toBeLessThan(0.01);
  });
});

/** An order of some numbers that depends on another number alone. */
function shuffledFrom(seed: number, count: number): readonly number[] {
  const random = stream("order", seed);
  return Array.from({ length: count }, (_, at) => ({ at, by: random.uniform() }))
    .sort((one, other) => one.by - other.by)
    .map(({ at }) => at);
}

describe("bad input", () => {
  test.each([
    ["lists of unequal lengths", () => sobolIndices({ a: [1, 2], b: [1], ab: [[1, 2]] }), "b"],
    ["no factor", () => sobolIndices({ a: [1, 2], b: [1, 2], ab: [] }), "ab"],
    ["a step of 0", () => elementaryEffects({ base: [1, 1], moved: [[2, 2]], steps: [[0, 1]] }), "steps.0.0"],
    [
      "an order that leaves one out",
      () =>
        shapleyEffects({
          orders: [
            [0, 0],
            [0, 1],
          ],
          outputs: [[], []],
        }),
      "orders.0",
    ],
    ["too few runs", () => givenDataIndices({ inputs: [[1, 2]], output: [1, 2] }), "output"],
    ["unequal pairs", () => luckShare([1, 2], [1]), "second"],
  ])("%s", (_, call, field) => {
    let error: unknown;
    try {
      call();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toContain(`${field}:`);
  });
});
