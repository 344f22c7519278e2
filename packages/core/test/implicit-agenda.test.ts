import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additive,
  agenda,
  aspiration,
  computed,
  discounted,
  forbidden,
  paretoFront,
  increased,
  InputError,
  LARGEST_ENUMERATED_AGENDA,
  micro,
  negotiate,
  range,
  transformed,
  simulate,
  stackedAlternatingOffers,
  blocksOf,
  tabulated,
  tough,
  tradeOff,
  utility,
  withInteractions,
  type Agenda,
  type BargainingTurn,
  type Preference,
  type Strategy,
} from "@summitry/core";
import { OutcomeSpace } from "../src/agent/outcome-space.ts";
import { agreeable, ofType, small, smallTable, stub, stubborn } from "./small.ts";

const digits = range({ from: 0, to: 9, step: 1 });
const letters = [..."abcdefghij"];
/** Ten issues of ten values: 10^10 outcomes. */
const huge: Agenda = agenda(Object.fromEntries(letters.map((name) => [name, digits])));
/** Four issues of some thirty values: few enough outcomes to look through them all. */
const four: Agenda = agenda(
  Object.fromEntries(
    [..."abcd"].map((name, issue) => [name, range({ from: 0, to: issue === 3 ? 30 : 31, step: 1 })]),
  ),
);
const plane = agenda({ x: range({ from: 0, to: 999, step: 1 }), y: range({ from: 0, to: 1000, step: 1 }) });

type Column = (value: number | string) => number;
const sums = (over: Agenda, column: (issue: number) => Column): Preference =>
  additive(
    over,
    Object.fromEntries(
      over.names.map((name, issue) => [name, { weight: 1 / (1 + issue), values: column(issue) }]),
    ),
  );
const upward = sums(huge, () => (value) => Number(value) / 9);
const downward = sums(huge, (issue) => (value) => 1 - (Number(value) / 9) ** (1 + (issue % 3)));
const across = additive(plane, {
  x: { weight: 1, values: (x) => x },
  y: { weight: 1, values: (y) => y },
});

describe("an agenda too large to be listed", () => {
  it("numbers its outcomes with the first issue slowest", () => {
    expect(huge.size).toBe(1e10);
    expect(huge.outcome(1_234_567_890)).toEqual(
      Object.fromEntries(letters.map((name, issue) => [name, (issue + 1) % 10])),
    );
    expect(Object.isFrozen(huge.outcome(7))).toBe(true);
    const largest = agenda(
      Object.fromEntries([..."abcdef"].map((name) => [name, range({ from: 0, to: 99, step: 1 })])),
    );
    const property = fc.property(fc.integer({ min: 0, max: 1e12 - 1 }), (index) => {
      expect(largest.indexOf(largest.outcome(index))).toBe(index);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it.each([[null], [{}], [{ ...huge.outcome(0), a: 10 }], [{ ...huge.outcome(0), k: 0 }]])(
    "does not include %j",
    (outcome) => {
      expect(huge.indexOf(outcome)).toBe(-1);
      expect(() => upward.of(outcome as never)).toThrow("an outcome of the agenda");
    },
  );

  it.each([-1, 1e10, 0.5, Number.NaN])("has no outcome %s", (index) => {
    expect(() => huge.outcome(index)).toThrow("a whole number from 0 to 9999999999");
    expect(() => upward.at(index)).toThrow("a whole number from 0 to 9999999999");
  });
});

describe("an additive preference over it", () => {
  it("is the sum of the first half, in order, plus that of the second", () => {
    const property = fc.property(fc.integer({ min: 0, max: 1e10 - 1 }), (index) => {
      const worths = Object.values(huge.outcome(index)).map(
        (value, issue) => (1 / (1 + issue)) * (1 - (Number(value) / 9) ** (1 + (issue % 3))),
      );
      const add = (sum: number, worth: number): number => sum + worth;
      const expected = worths.slice(0, 5).reduce(add, 0) + worths.slice(5).reduce(add, 0);
      expect(downward.at(index)).toBe(expected);
      expect(downward.of(huge.outcome(index))).toBe(expected);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it("finds what looking through all outcomes finds", () => {
    const worth = sums(four, (issue) => (value) => (((7 + issue) * Number(value)) % 11) - 4);
    const values = Float64Array.from({ length: four.size }, (_, index) => worth.at(index));
    const space = new OutcomeSpace(worth, null);
    expect(four.size).toBeGreaterThan(LARGEST_ENUMERATED_AGENDA);
    for (const wanted of [-20, -1.3, 0, values[777_777] as number, values[123_456] as number, 2.71, 20]) {
      let [least, near] = [-1, 0];
      for (let index = 0; index < values.length; index++) {
        const value = values[index] as number;
        if (value >= wanted && (least < 0 || value < (values[least] as number))) least = index;
        if (Math.abs(value - wanted) < Math.abs((values[near] as number) - wanted)) near = index;
      }
      expect(space.lowestAtLeast(wanted)).toEqual(least < 0 ? null : four.outcome(least));
      expect(space.nearest(wanted)).toEqual(four.outcome(near));
    }
    const sorted = values.toSorted();
    const [lowest, highest] = [sorted[0] as number, sorted.at(-1) as number];
    expect([space.min, space.max]).toEqual([lowest, highest]);
    expect(space.best()).toEqual(four.outcome(values.indexOf(highest)));
  });

  it("takes additions to single values", () => {
    const more = increased(upward, { a: { 0: 100 } });
    expect(new OutcomeSpace(more, null).best()).toEqual({ ...huge.outcome(1e10 - 1), a: 0 });
    expect(more.at(0)).toBe(100);
  });

  it("takes a discount", () => {
    const space = new OutcomeSpace(discounted(upward, { factor: 0.5, per: "round" }), null);
    const later = space.asOf({ round: 2, day: 0, time: 1 });
    expect([later.min, later.max]).toEqual([0, space.max / 4]);
    expect(later.best()).toEqual(huge.outcome(1e10 - 1));
    expect(later.lowestAtLeast(0.1)).toEqual(space.lowestAtLeast(0.4));
    expect(later.nearest(0.1)).toEqual(space.nearest(0.4));
  });

  it("keeps to what is free", () => {
    const space = new OutcomeSpace(across, (index) => plane.outcome(index).x < 500);
    expect([space.min, space.max, space.allows(0), space.allows(plane.size - 1)]).toEqual([
      0,
      1499,
      true,
      false,
    ]);
    expect(space.best()).toEqual({ x: 499, y: 1000 });
    const edge = new OutcomeSpace(across, (index) => plane.outcome(index).x === 30);
    expect(edge.lowestAtLeast(0)).toEqual({ x: 30, y: 0 });
    expect(edge.nearest(3)).toEqual({ x: 30, y: 0 });
    expect(edge.nearest(1000.4)).toEqual({ x: 30, y: 970 });
    expect(edge.lowestAtLeast(1900)).toBeNull();
  });

  it("gives up when red lines forbid 200,000 outcomes in a row", () => {
    const space = new OutcomeSpace(across, () => false);
    const message =
      'redLines: "200000 outcomes forbidden" is not allowed; expected red lines that leave one of the first 200000 outcomes';
    expect(() => space.max).toThrow(InputError);
    expect(() => space.lowestAtLeast(0)).toThrow(message);
  });
});

const space = new OutcomeSpace(upward, null);
const part = { weight: 1, values: () => 0 };

it.each<[string, () => unknown]>([
  ["utilities", () => space.utilities],
  ["utilities", () => upward.table()],
  ["bounds", () => upward.bounds()],
  ["bounds", () => blocksOf(huge)],
  ["agenda.digits", () => huge.digits(0)],
  ["agenda.excludes", () => agenda(plane.issues, { excludes: () => false })],
  ["space.descending", () => space.descending(0)],
  ["space.mask", () => new OutcomeSpace(upward, () => true).mask],
  ["withInteractions", () => withInteractions(upward, [])],
  ["tabulated", () => tabulated(huge, [])],
  ["utility", () => utility(huge, () => 0)],
  ["utility", () => transformed(upward, (worth) => worth)],
  ["utility", () => computed(huge, { at: () => 0, all: () => new Float64Array(0) })],
  ["forbidden", () => forbidden({ id: "line", because: "a test", forbids: () => false }, huge)],
])("%s over it says that it needs every outcome listed", (field, ask) => {
  expect(ask).toThrow(InputError);
  expect(ask).toThrow(field);
  expect(ask).toThrow(
    /: \d{7,11} is not allowed; expected an agenda of at most 1000000 outcomes, since it needs every outcome listed$/,
  );
});

it("an additive preference over it refuses what any other refuses", () => {
  expect(() => additive(plane, { x: part } as never)).toThrow("additive.y");
  expect(() => additive(plane, { x: part, y: { weight: 1, values: (y) => 1 / (y - 3) } })).toThrow(
    "additive.y.values.3: Infinity is not allowed; expected a finite number",
  );
  const large = additive(plane, {
    x: { weight: 1, values: () => 1e308 },
    y: { weight: 1, values: () => 1e308 },
  });
  expect(() => new OutcomeSpace(large as Preference, null).max).toThrow("utility: Infinity");
  expect(() => large.at(0)).toThrow(
    'utility: Infinity is not allowed; expected a finite number for {"x":0,"y":0}',
  );
});

describe("a negotiation over ten issues of ten values", () => {
  const protocol = stackedAlternatingOffers({ rounds: 200 });
  const forbids = ({ j }: Readonly<Record<string, unknown>>): boolean => j === 0 || j === 9;
  const redLines = [{ id: "j", because: "a test", forbids }];
  const talk = (one: Strategy, other: Strategy, settings: object = {}) =>
    negotiate({
      agenda: huge,
      protocol,
      parties: [
        { id: "one", utility: upward, reservation: 0, strategy: one },
        { id: "other", utility: downward, reservation: 0, strategy: other, redLines, ...settings },
      ],
    });

  it("ends in an agreement that is worth it to both and crosses no red line", () => {
    const { agreement, ended, offers, utilities, breaches } = talk(
      aspiration({ exponent: 4 }),
      aspiration({ exponent: 8 }),
    );
    expect(ended).toBe("agreement");
    expect(forbids(agreement ?? {})).toBe(false);
    expect(utilities).toEqual({ one: upward.of(agreement ?? {}), other: downward.of(agreement ?? {}) });
    expect(Math.min(...Object.values(utilities))).toBeGreaterThan(1);
    expect(offers.some(({ by, outcome }) => by === "one" && forbids(outcome))).toBe(true);
    expect(offers.filter(({ by, outcome }) => by === "other" && forbids(outcome))).toEqual([]);
    expect(breaches).toEqual([]);
  });

  it("lets nobody sign across a red line of its own", () => {
    const rogue: Strategy = { id: "rogue", propose: () => huge.outcome(1e10 - 1), accepts: () => true };
    const offering = talk(stubborn(huge.outcome(5)), { ...rogue, accepts: () => false });
    expect(offering).toMatchObject({ ended: "breach", agreement: null });
    expect(offering.breaches.map(({ rule }) => rule)).toEqual(Array(3).fill("own-red-line"));
    const maker = stub("maker", { utility: { table: upward }, strategy: agreeable(huge.outcome(0)) });
    const signing = stub("rogue", {
      utility: { table: downward },
      redLines,
      respond: () => ({ type: "accept" }),
    });
    const tables = { table: smallTable({ agenda: huge, protocol, seats: ["maker", "rogue"], meets: [0] }) };
    const { log } = simulate(small([maker, signing], { tables }), { seed: 1 });
    expect(ofType(log, "breach").map(({ by, rule, lines }) => [by, rule, lines])).toEqual(
      Array(3).fill(["rogue", "own-red-line", ["j"]]),
    );
    expect(ofType(log, "offer")[0]?.crosses).toEqual([{ line: "j", holder: "rogue" }]);
    expect(ofType(log, "sign")).toEqual([]);
  });

  it("claims nothing about a zone when time runs out", () => {
    const end = talk(stubborn(huge.outcome(1)), stubborn(huge.outcome(2)), { reservation: 1000 });
    expect(end).toMatchObject({
      agreement: null,
      ended: "deadline",
      because: "the last round passed without an agreement",
    });
  });

  it("is open to trade-off without beliefs, and to no strategy that lists outcomes", () => {
    expect(talk(tradeOff({ exponent: 1 }), tradeOff({ exponent: 1 })).ended).toBe("agreement");
    expect(() => talk(micro(), tough())).toThrow(
      /agent "one" .* space.descending: 10000000000 is not allowed/,
    );
    const beliefs = () => ({ one: { preference: upward, reservation: 0 } });
    expect(() => talk(tough(), tradeOff({ exponent: 1 }), { beliefs })).toThrow("needs every outcome listed");
    const looking: Strategy = { ...tough(), propose: (turn: BargainingTurn) => (paretoFront(turn), null) };
    expect(talk(tough(), looking).ended).toBe("walk-out");
  });
});
