import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additive,
  Agent,
  agenda,
  aspiration,
  defineScenario,
  discounted,
  increased,
  InputError,
  micro,
  negotiate,
  pow,
  range,
  transformed,
  shareAt,
  simulate,
  stackedAlternatingOffers,
  blocksOf,
  table,
  tabulated,
  tough,
  tradeOff,
  withInteractions,
  type BargainingTurn,
  type Discount,
  type Preference,
  type Strategy,
} from "@summitry/core";
import { OutcomeSpace } from "../src/agent/outcome-space.ts";
import { UtilityTable } from "../src/preference/utility-table.ts";
import { agreeable, cheap, deal, dear, stubborn } from "./small.ts";

const moment = { round: 3, day: 5, time: 0.5 };
const perRound = (factor: number): Discount => ({ factor, per: "round" });

describe("a discount", () => {
  it.each([
    ["round", pow(0.9, 3)],
    ["day", pow(0.9, 5)],
    ["time", pow(0.9, 0.5)],
  ] as const)("per %s leaves a power of its factor", (per, share) => {
    expect(shareAt(discounted(cheap, { factor: 0.9, per }), moment)).toBe(share);
    expect(shareAt(discounted(cheap, { factor: 1, per }), moment)).toBe(1);
    expect(shareAt(cheap, moment)).toBe(1);
  });

  it("multiplies with another", () => {
    const both = discounted(discounted(cheap, { factor: 0.5, per: "day" }), { factor: 0.9, per: "round" });
    expect(shareAt(both, moment)).toBe(pow(0.5, 5) * pow(0.9, 3));
  });

  it("leaves the utility of an agreement reached at once as it is", () => {
    const later = discounted(cheap, perRound(0.5));
    expect(later.table()).toBe(cheap.table());
    expect([later.at(1), later.of(deal.outcome(1))]).toEqual([1, 1]);
    expect(later.bounds()).toEqual({ ...cheap.bounds(), fill: expect.any(Function) });
  });

  it.each<[string, (base: typeof cheap) => typeof cheap]>([
    ["additions", (base) => increased(base, { price: { 10: 1 } })],
    ["interactions", (base) => withInteractions(base, [{ when: { price: 10 }, adds: 1 }])],
    ["another shape", (base) => transformed(base, (worth, index) => worth + (index < 2 ? 1 : 0))],
  ])("stays under %s, which it takes a share of too", (_, change) => {
    const later = change(discounted(cheap, perRound(0.5)));
    const space = new OutcomeSpace(later as Preference, null).asOf(moment);
    expect(space.preference.at(0)).toBe((0.7 + 1) / 8);
    expect(space.utilities[4]).toBe(cheap.at(4) / 8);
  });

  it.each<[object, string]>([
    [
      { factor: 0, per: "day" },
      "discounted.factor: 0 is not allowed; expected a number above 0 and at most 1",
    ],
    [{ factor: 1.01, per: "day" }, "discounted.factor: 1.01"],
    [{ factor: Number.NaN, per: "day" }, "discounted.factor: NaN"],
    [{ factor: 0.9, per: "week" }, 'discounted.per: "week" is not allowed; expected one of round, day, time'],
  ])("%j is refused", (discount, message) => {
    expect(() => discounted(cheap, discount as Discount)).toThrow(InputError);
    expect(() => discounted(cheap, discount as Discount)).toThrow(message);
  });
});

/** Close ones, so that a share makes some of them equal. */
const worth = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: 0, max: 4 }).map((steps) => 1 + steps * Number.EPSILON),
  fc.double({ min: -3, max: 3, noNaN: true }),
);

/** Zero has a sign, which makes no difference to its worth. */
const unsigned = (utility: number): number => utility + 0;

describe("a discounted space", () => {
  it("answers as a table of what is left would", () => {
    const property = fc.property(
      fc.array(worth, { minLength: 6, maxLength: 6 }),
      fc.option(fc.array(fc.constantFrom(0, 1), { minLength: 6, maxLength: 6 })),
      fc.oneof(fc.constantFrom(0.5, 0.9, 1e-320), fc.double({ min: 0.01, max: 1, noNaN: true })),
      fc.array(worth, { minLength: 1, maxLength: 15 }),
      (utilities, bits, factor, asked) => {
        const mask = bits === null ? null : Uint8Array.from(bits);
        const base = new OutcomeSpace(
          discounted(tabulated(deal, utilities), perRound(factor)) as Preference,
          mask,
        );
        const space = base.asOf({ round: 1, day: 0, time: 0 });
        const left = new UtilityTable(Float64Array.from(utilities, (utility) => factor * utility));
        expect([...space.utilities].map(unsigned)).toEqual([...left.values].map(unsigned));
        expect([space.min + 0, space.max + 0]).toEqual([left.lowest + 0, left.highest(mask) + 0]);
        for (const utility of asked.flatMap((each) => [each, each * factor])) {
          const least = left.lowestAtLeast(utility, mask);
          expect(space.lowestAtLeast(utility)).toBe(least < 0 ? null : deal.outcome(least));
          const near = left.nearest(utility, mask);
          expect(space.nearest(utility)).toBe(near < 0 ? null : deal.outcome(near));
          const ladder = space.descending(utility).map((outcome) => space.preference.of(outcome));
          const expected = [...left.values].filter((value, at) => mask?.[at] !== 0 && value >= utility);
          expect(ladder.map(unsigned)).toEqual(expected.map(unsigned).toSorted((a, b) => b - a));
        }
        expect(space.best()).toBe(mask?.includes(1) === false ? null : space.lowestAtLeast(space.max));
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it("is worked out once a round", () => {
    const space = new OutcomeSpace(discounted(cheap, perRound(0.5)) as Preference, null);
    expect(space.asOf({ round: 0, day: 0, time: 0 })).toBe(space);
    const third = space.asOf(moment);
    expect(space.asOf({ ...moment, time: 0.6 })).toBe(third);
    expect(space.asOf({ ...moment, round: 4 })).not.toBe(third);
    expect(third.undiscounted).toBe(space);
  });
});

it("bounds is discounted with its table", () => {
  const values = range({ from: 0, to: 5, step: 1 });
  const part = { weight: 1, values: (value: number) => value - 2 };
  const large = agenda({ one: values, two: values, three: values, four: values, five: values });
  const base = additive(large, { one: part, two: part, three: part, four: part, five: part });
  const space = new OutcomeSpace(discounted(base, perRound(0.5)) as Preference, null);
  const { starts, longest } = blocksOf(large);
  const { lower, upper, fill } = space.asOf(moment).preference.bounds();
  expect([...lower]).toEqual([...base.bounds().lower].map((floor) => floor / 8));
  expect([...upper]).toEqual([...base.bounds().upper].map((ceiling) => ceiling / 8));
  const room = new Float64Array(longest);
  fill(room, 3);
  const expected = base.table().values.subarray(starts[3], starts[4]);
  expect([...room.subarray(0, expected.length)]).toEqual([...expected].map((utility) => utility / 8));
});

const protocol = stackedAlternatingOffers({ rounds: 8 });

/** Notes what turns say and then does as another strategy. */
function noting(strategy: Strategy, note: (turn: BargainingTurn) => void): Strategy {
  return { ...strategy, propose: (turn) => (note(turn), strategy.propose(turn)) };
}

describe("a discount at the table", () => {
  it("makes a turn show what an agreement would be worth now", () => {
    const seen: number[][] = [];
    negotiate({
      agenda: deal,
      protocol,
      parties: [
        {
          id: "buyer",
          utility: discounted(cheap, perRound(0.9)),
          strategy: noting(stubborn(), (turn) => {
            const { max, min, utilities } = turn.space;
            seen.push([turn.round, turn.utility(deal.outcome(0)), utilities[0] ?? 0, max, min]);
          }),
        },
        { id: "seller", utility: dear, strategy: stubborn() },
      ],
    });
    expect(seen).toHaveLength(8);
    for (const [round = 0, utility, listed, max, min] of seen) {
      const share = pow(0.9, round);
      expect([utility, listed, max, min]).toEqual([share * 0.7, share * 0.7, share * 1, 0]);
    }
  });

  it("goes on when a red line begins to bind", () => {
    let armed = false;
    const seen: number[] = [];
    negotiate({
      agenda: deal,
      protocol,
      parties: [
        {
          id: "buyer",
          utility: discounted(cheap, perRound(0.5)),
          strategy: noting(stubborn(deal.outcome(5)), (turn) => {
            armed = turn.round >= 2;
            seen.push(turn.space.max);
          }),
          redLines: [
            { id: "line", because: "a test", forbids: ({ price }) => price === 10, binds: () => armed },
          ],
        },
        { id: "seller", utility: dear, strategy: stubborn() },
      ],
    });
    const most = 0.7 * 0.4 + 0.3;
    expect(seen.slice(0, 4)).toEqual([1, 1 / 2, most / 4, most / 8]);
  });

  it.each<[string, Strategy]>([
    ["aspiration", aspiration({ exponent: 1 })],
    ["micro", micro()],
    ["tough", tough()],
    ["trade-off", tradeOff({ exponent: 1 })],
  ])("leaves %s without a reservation value where it was", (_, strategy) => {
    const wide = tabulated(deal, [0, 1, 2, 3, 4, 5]);
    const play = (utility: typeof cheap) =>
      negotiate({
        agenda: deal,
        protocol,
        parties: [
          {
            id: "me",
            utility,
            reservation: 0,
            strategy,
            beliefs: () => ({ you: { preference: dear as Preference, reservation: 0 } }),
          },
          { id: "you", utility: cheap, strategy: stubborn() },
        ],
      }).offers;
    expect(play(discounted(wide, perRound(0.5)))).toEqual(play(wide));
  });

  it("makes a party walk out when walking away has become worth more", () => {
    const { ended, rounds } = negotiate({
      agenda: deal,
      protocol,
      parties: [
        { id: "me", utility: discounted(cheap, perRound(0.5)), reservation: 0.2, strategy: tough() },
        { id: "you", utility: dear, strategy: stubborn() },
      ],
    });
    expect({ ended, rounds }).toEqual({ ended: "walk-out", rounds: 4 });
  });

  it.each<[Discount, number]>([
    [perRound(0.5), 1 / 4],
    [{ factor: 0.5, per: "day" }, 1],
    [{ factor: 0.5, per: "time" }, pow(0.5, 3 / 9)],
  ])("%j counts when the last party accepts", (discount, share) => {
    const waits: Strategy = { ...stubborn(deal.outcome(5)), accepts: ({ round }) => round === 2 };
    const { utilities, rounds } = negotiate({
      agenda: deal,
      protocol,
      parties: [
        { id: "me", utility: discounted(cheap, discount), strategy: stubborn() },
        { id: "you", utility: dear, strategy: waits },
      ],
    });
    expect({ utilities, rounds }).toEqual({ utilities: { me: share * 0.7, you: 0.2 }, rounds: 3 });
  });

  it("takes nothing off walking away, and reservation values may fall by themselves", () => {
    const play = (reservation: number | ((turn: { readonly day: number }) => number)) =>
      negotiate({
        agenda: deal,
        protocol,
        parties: [
          { id: "me", utility: discounted(cheap, perRound(0.5)), reservation, strategy: stubborn() },
          { id: "you", utility: dear, strategy: stubborn(deal.outcome(5)) },
        ],
      });
    expect(play(0.2).utilities.me).toBe(0.2);
    expect(play(({ day }) => day - 0.1).utilities.me).toBe(-0.1);
  });

  it("is no reason to say that there was no zone of agreement", () => {
    const result = negotiate({
      agenda: deal,
      protocol,
      parties: [
        { id: "me", utility: discounted(cheap, perRound(0.5)), reservation: 0.9, strategy: stubborn() },
        { id: "you", utility: dear, strategy: stubborn(deal.outcome(5)) },
      ],
    });
    expect(result.ended).toBe("deadline");
  });
});

describe("a discount per day in a scenario", () => {
  class Buyer extends Agent {
    readonly id = "buyer";
    readonly utility = { table: discounted(cheap, { factor: 0.5, per: "day" }) as Preference };
    readonly strategy = noting(agreeable(), (turn) =>
      this.seen.push(["bargain", turn.utility(deal.outcome(0))]),
    );
    readonly seen: [string, number][] = [];

    override adjust() {
      return { price: { 10: 1 } };
    }

    override keep(turn: Parameters<Agent["keep"]>[0]) {
      this.seen.push(["keep", turn.utility(turn.text.outcome)]);
      return super.keep(turn);
    }
  }
  class Seller extends Agent {
    readonly id = "seller";
    readonly utility = { table: dear as Preference };
    readonly strategy = agreeable();
  }

  it("counts at the table with what the agent adds, and not for texts that are signed", () => {
    const buyer = new Buyer();
    const scenario = defineScenario({
      name: "days",
      start: "2025-01-01",
      days: 3,
      agents: [buyer, new Seller()],
      tables: { table: table({ agenda: deal, protocol, seats: ["buyer", "seller"], meets: [2] }) },
      row: { start: () => ({}), on: {} },
    });
    simulate(scenario, { seed: 1 });
    expect(buyer.seen[0]).toEqual(["bargain", (0.7 + 1) / 4]);
    expect(buyer.seen.slice(1)).toContainEqual(["keep", 1.7]);
    expect(buyer.seen.slice(1).every(([asks]) => asks === "keep")).toBe(true);
  });
});
