import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agenda, InputError, type Issues } from "@summitry/core";

const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });
const all = <T>({ size, outcome }: { size: number; outcome(index: number): T }, of: object): T[] =>
  Array.from({ length: size }, (_, index) => outcome.call(of, index));

const issues: fc.Arbitrary<Issues> = fc.dictionary(
  fc
    .string({ unit: fc.constantFrom(..."aBéжא漢م7_-"), minLength: 1, maxLength: 5 })
    .filter((name) => !/^\d+$/.test(name)),
  fc.uniqueArray(
    fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    {
      minLength: 1,
      maxLength: 4,
      selector: String,
    },
  ),
  { minKeys: 1, maxKeys: 4 },
);

describe("the words of an agenda", () => {
  const words = {
    price: { unit: "EUR", label: "price of flour" },
    delivery: { values: { slow: "by ship" } },
  };
  const spoken = agenda({ price: [10, 20], delivery: ["slow", "fast"] }, { words });

  it("are kept as they were given, and change no outcome", () => {
    words.price.unit = "USD";
    expect(spoken.words).toEqual({
      price: { unit: "EUR", label: "price of flour" },
      delivery: { values: { slow: "by ship" } },
    });
    expect(all(spoken, spoken)).toEqual(all(agenda(spoken.issues), agenda(spoken.issues)));
  });

  it("are for its issues and their values alone", () => {
    const given = (words: object) => () => agenda({ price: [10, 20] }, { words });
    expect(given({ prise: { unit: "EUR" } })).toThrow(
      'agenda.words: "prise" is not allowed; expected one of price',
    );
    expect(given({ price: { values: { 30: "dear" } } })).toThrow(
      'agenda.words.price.values: "30" is not allowed; expected one of 10, 20',
    );
    expect(given({ price: { unt: "EUR" } })).toThrow("did you mean unit?");
  });

  it("are kept by large ones too", () => {
    const many = Array.from({ length: 1001 }, (_, at) => at);
    const large = agenda({ price: many, count: many }, { words: { price: { unit: "EUR" } } });
    expect(large.words).toEqual({ price: { unit: "EUR" } });
  });
});

describe("the outcomes of an agenda", () => {
  it("are enumerated with the first issue slowest", () => {
    expect(all(deal, deal)).toEqual([
      { price: 10, delivery: "slow" },
      { price: 10, delivery: "fast" },
      { price: 20, delivery: "slow" },
      { price: 20, delivery: "fast" },
      { price: 30, delivery: "slow" },
      { price: 30, delivery: "fast" },
    ]);
  });

  it("are found again by their number, whatever is excluded", () => {
    const property = fc.property(issues, fc.func(fc.boolean()), (given, excluded) => {
      const everything = agenda(given);
      const left = all(everything, everything).filter((outcome) => !excluded(outcome));
      fc.pre(left.length > 0);
      const space = agenda(given, { excludes: excluded });
      expect(all(space, space)).toEqual(left);
      for (const [index, outcome] of left.entries()) {
        expect(space.indexOf(outcome)).toBe(index);
        expect(space.indexOf({ ...outcome })).toBe(index);
        const digits = space.names.map((name, issue) => given[name]?.[space.digits(issue)[index] as number]);
        expect(digits).toEqual(space.names.map((name) => outcome[name]));
      }
    });
    fc.assert(property, { numRuns: 200 });
  });

  it("are always the same frozen objects", () => {
    expect(deal.outcome(3)).toBe(deal.outcome(3));
    expect(Object.isFrozen(deal.outcome(3))).toBe(true);
  });

  it.each([-1, 6, 0.5, Number.NaN])("have no number %s", (index) => {
    expect(() => deal.outcome(index)).toThrow("a whole number from 0 to 5");
  });

  it.each([
    [null],
    ["slow"],
    [[10, "slow"]],
    [{}],
    [{ price: 10 }],
    [{ price: "10", delivery: "slow" }],
    [{ price: 10, delivery: "medium" }],
    [{ price: 10, delivery: "slow", gift: true }],
    [{ price: Number.NaN, delivery: "slow" }],
  ])("don't include %j", (outcome) => {
    expect(deal.indexOf(outcome)).toBe(-1);
  });

  it("leave out what is excluded, and count the rest from 0", () => {
    const space = agenda(deal.issues, {
      excludes: ({ price, delivery }) => price === 10 && delivery === "slow",
    });
    expect(space.size).toBe(5);
    expect(space.outcome(0)).toEqual({ price: 10, delivery: "fast" });
    expect(space.indexOf({ price: 10, delivery: "slow" })).toBe(-1);
    expect([...space.digits(0)]).toEqual([0, 1, 1, 2, 2]);
    expect([...space.digits(1)]).toEqual([1, 0, 1, 0, 1]);
  });
});

describe("an agenda refuses", () => {
  const large = Array.from({ length: 1001 }, (_, value) => value);

  it.each<[string, Issues, string]>([
    ["no issues", {}, "agenda: {} is not allowed; expected at least one issue"],
    ["an issue without values", { price: [] }, "agenda.price: [] is not allowed"],
    ["an issue that is no list", { price: "cheap" as unknown as [] }, "agenda.price"],
    ["a value twice", { price: [10, 20, 10] }, "values that are all different"],
    ["a number and the same as text", { price: [10, "10"] }, "values that are all different"],
    [
      "NaN",
      { price: [10, Number.NaN] },
      "agenda.price: NaN is not allowed; expected a text or a finite number",
    ],
    ["infinity", { price: [Number.POSITIVE_INFINITY] }, "a finite number"],
    ["a value of another kind", { price: [true as unknown as number] }, "a text or a finite number"],
    ["a whole number for a name", { 7: ["a"] }, "a name that is not a whole number"],
    [
      "more than 10^12 combinations",
      { a: large, b: large, c: large, d: large, e: large },
      "at most 1000000000000 combinations",
    ],
    ["a half with more than a million combinations", { a: large, b: large, c: large }, "agenda: 1002001"],
  ])("%s", (_, given, message) => {
    expect(() => agenda(given)).toThrow(InputError);
    expect(() => agenda(given)).toThrow(message);
  });

  it("a rule that excludes, with more than a million combinations", () => {
    const message =
      "agenda.excludes: 1002001 is not allowed; expected an agenda of at most 1000000 outcomes, " +
      "since it needs every outcome listed";
    expect(() => agenda({ a: large, b: large }, { excludes: () => false })).toThrow(message);
  });

  it("a rule that excludes everything", () => {
    expect(() => agenda({ price: [10] }, { excludes: () => true })).toThrow("a rule that leaves an outcome");
  });
});
