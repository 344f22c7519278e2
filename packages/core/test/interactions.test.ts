import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additive,
  agenda,
  increased,
  InputError,
  blocksOf,
  tabulated,
  utility,
  withInteractions,
  type Interaction,
  type Preference,
} from "@summitry/core";
import { OutcomeSpace } from "../src/agent/outcome-space.ts";
import { cheap, deal } from "./small.ts";

const values = ["a", "b", "c", "d", "e", "f"] as const;
const large = agenda(
  { one: values, two: values, three: values, four: values, five: values },
  { excludes: ({ one, five }) => one === "a" && five === "b" },
);
const part = { weight: 1, values: (value: (typeof values)[number]) => values.indexOf(value) / 7 };
const sum = additive(large, { one: part, two: part, three: part, four: part, five: part });

const value = fc.constantFrom(...values);
const named = fc.option(fc.oneof(value, fc.uniqueArray(value, { minLength: 1, maxLength: 3 })), {
  nil: undefined,
});
const terms = fc.array(
  fc.record({
    when: fc
      .record({ one: named, two: named, three: named, four: named, five: named })
      .map((when) => Object.fromEntries(Object.entries(when).filter(([, given]) => given !== undefined)))
      .filter((when) => Object.keys(when).length > 0),
    adds: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -3, max: 3, noNaN: true })),
  }),
  { maxLength: 5 },
) as fc.Arbitrary<readonly Interaction<typeof large.issues>[]>;

/** What the definition says. */
function expected(base: number, outcome: Readonly<Record<string, unknown>>, given: readonly Interaction[]) {
  return given.reduce(
    (worth, { when, adds }) =>
      Object.entries(when).every(([issue, wanted]) => [wanted].flat().includes(outcome[issue] as string))
        ? worth + adds
        : worth,
    base,
  );
}

describe("interactions between issues", () => {
  it("add to the outcomes they speak of", () => {
    const worth = withInteractions(cheap, [
      { when: { price: 10, delivery: "fast" }, adds: 0.2 },
      { when: { price: [20, 30] }, adds: -1 },
    ]);
    expect(worth.of({ price: 10, delivery: "fast" })).toBe(1 + 0.2);
    expect(worth.of({ price: 10, delivery: "slow" })).toBe(0.7);
    expect(worth.of({ price: 30, delivery: "fast" })).toBe(0.3 - 1);
    expect(new OutcomeSpace(worth as Preference, null).best()).toBe(deal.outcome(1));
  });

  it("agree with their definition over any base, and so do bounds of large agendas", () => {
    const { starts, longest } = blocksOf(large);
    expect(starts.length).toBeGreaterThan(100);
    const bases = [
      sum,
      utility(large, ({ five }) => values.indexOf(five)),
      tabulated(large, sum.table().values),
    ];
    const property = fc.property(terms, fc.constantFrom(...bases), (given, base) => {
      const worth = withInteractions(base, given);
      const bounds = withInteractions(base, given).bounds();
      const all = worth.table().values;
      const room = new Float64Array(longest);
      for (let block = 0; block < starts.length - 1; block++) {
        const [start, end] = [starts[block] as number, starts[block + 1] as number];
        bounds.fill(room, block);
        let good = true;
        for (let index = start; index < end; index++) {
          const own = expected(base.at(index), large.outcome(index), given as readonly Interaction[]);
          good &&= all[index] === own && room[index - start] === own && worth.at(index) === own;
          good &&= own >= (bounds.lower[block] as number) && own <= (bounds.upper[block] as number);
        }
        expect(good).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 15 });
  });

  it("bound a block exactly where they speak of all of it", () => {
    const bounds = withInteractions(sum, [{ when: { one: "f" }, adds: 10 }]).bounds();
    expect(bounds.upper.at(-1)).toBe((sum.bounds().upper.at(-1) as number) + 10);
    expect(bounds.lower.at(-1)).toBe((sum.bounds().lower.at(-1) as number) + 10);
    expect(bounds.upper[0]).toBe(sum.bounds().upper[0]);
  });

  it("are kept by additions to single values", () => {
    const more = increased(withInteractions(cheap, [{ when: { price: 10 }, adds: 1 }]), { price: { 10: 2 } });
    expect(more.at(0)).toBe(cheap.at(0) + 1 + 2);
  });

  type Given = readonly Interaction<typeof deal.issues>[];
  it.each<[string, object, string]>([
    [
      "an unknown issue",
      { when: { gift: 1 }, adds: 1 },
      'interactions.1.when: "gift" is not allowed; expected one of price, delivery',
    ],
    [
      "an unknown value",
      { when: { price: 11 }, adds: 1 },
      "interactions.1.when.price: 11 is not allowed; expected one of 10, 20, 30",
    ],
    ["an unknown value in a list", { when: { price: [10, 11] }, adds: 1 }, "interactions.1.when.price: 11"],
    ["a number as text", { when: { price: "10" }, adds: 1 }, 'interactions.1.when.price: "10"'],
    ["a list of nothing", { when: { price: [] }, adds: 1 }, "expected at least one value"],
    [
      "no issue at all",
      { when: {}, adds: 1 },
      "interactions.1.when: {} is not allowed; expected at least one issue",
    ],
    ["an addition that is no number", { when: { price: 10 }, adds: Number.NaN }, "interactions.1.adds: NaN"],
    ["an infinite addition", { when: { price: 10 }, adds: -Infinity }, "interactions.1.adds: -Infinity"],
  ])("can't have %s", (_, wrong, message) => {
    const given = [{ when: { price: 10 }, adds: 1 }, wrong] as Given;
    expect(() => withInteractions(cheap, given)).toThrow(InputError);
    expect(() => withInteractions(cheap, given)).toThrow(message);
  });

  it("name the outcome whose utility is too large for a number", () => {
    const huge = withInteractions(withInteractions(cheap, [{ when: { price: 20 }, adds: 1e308 }]), [
      { when: { delivery: "fast" }, adds: 1e308 },
    ]);
    const message =
      'utility: Infinity is not allowed; expected a finite number for {"price":20,"delivery":"fast"}';
    expect(() => huge.at(3)).toThrow(message);
    expect(() => huge.table()).toThrow(message);
  });
});
