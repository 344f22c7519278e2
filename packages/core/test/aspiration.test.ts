import { describe, expect, it } from "vitest";
import { agenda, aspiration, negotiate, stackedAlternatingOffers, tradeOff, utility } from "@summitry/core";
import type { AspirationOptions, Strategy } from "@summitry/core";
import { deal, stubborn } from "./small.ts";

const tenths = utility(deal, ({ price, delivery }) => price / 10 + (delivery === "fast" ? 0.5 : 0));

const hundredths = agenda({ part: Array.from({ length: 101 }, (_, part) => part) });
const never: Strategy = { id: "never", propose: () => ({ part: 0 }), accepts: () => false };

/** Worth of the offers of a strategy in ten rounds against somebody who accepts nothing. */
function offers(strategy: Strategy, reservation = 0): readonly number[] {
  const result = negotiate({
    agenda: deal,
    protocol: stackedAlternatingOffers({ rounds: 9 }),
    parties: [
      { id: "me", utility: tenths, strategy, reservation },
      { id: "you", utility: tenths, strategy: stubborn() },
    ],
  });
  return result.offers.flatMap(({ by, outcome }) => (by === "me" ? [tenths.of(outcome)] : []));
}

describe("aspiration", () => {
  it("asks for 1 - t^exponent of the way from the worst to the best, and offers the least that is enough", () => {
    const level = (time: number, exponent: number) => 1 + 2.5 * (1 - time ** exponent);
    for (const exponent of [0.25, 1, 4]) {
      const expected = Array.from(
        { length: 9 },
        (_, round) => Math.ceil(2 * level((round + 1) / 10, exponent) - 1e-9) / 2,
      );
      expect(offers(aspiration({ exponent }))).toEqual(expected);
    }
  });

  it("ends at its reservation value", () => {
    expect(offers(aspiration({ exponent: 1 }), 2.2).at(-1)).toBe(2.5);
  });

  it("asks for more than that to the end, unless its last turn is to end the curve", () => {
    const fine = (strategy: Strategy, rounds: number, step: "round" | "offer") =>
      negotiate({
        agenda: hundredths,
        protocol: stackedAlternatingOffers({ rounds, step }),
        parties: [
          { id: "me", utility: utility(hundredths, ({ part }) => part), strategy, reservation: 30 },
          { id: "you", utility: utility(hundredths, ({ part }) => -part), strategy: never },
        ],
      }).offers.flatMap(({ by, outcome }) => (by === "me" ? [outcome.part] : []));
    const plain = aspiration({ exponent: 1 });
    const ending = aspiration({ exponent: 1, lastTurn: "reservation" });
    expect(fine(plain, 9, "round")).toEqual([93, 86, 79, 72, 65, 58, 51, 44, 37]);
    expect(fine(ending, 9, "round")).toEqual([93, 86, 79, 72, 65, 58, 51, 44, 30]);
    expect(fine(ending, 1, "round")).toEqual([30]);
    // With the other it takes turns: rounds 0, 2, 4 and 6 of 8, and of 7.
    expect(fine(plain, 8, "offer").at(-1)).toBe(46);
    expect(fine(ending, 8, "offer")).toEqual([93, 77, 62, 30]);
    expect(fine(ending, 7, "offer").at(-1)).toBe(30);
  });

  it("may start lower, and may tolerate a miss", () => {
    expect(offers(aspiration({ exponent: 4, max: 0.5 }))[0]).toBe(2.5);
    expect(offers(aspiration({ exponent: 4, tolerance: 0.5 }))[0]).toBe(3);
  });

  it.each<[object, string]>([
    [{ exponent: 0 }, "aspiration.exponent: 0 is not allowed; expected a finite number above 0"],
    [{ exponent: Number.NaN }, "aspiration.exponent: NaN"],
    [{ exponent: Number.POSITIVE_INFINITY }, "aspiration.exponent: Infinity"],
    [{ exponent: 1, max: 0 }, "aspiration.max: 0"],
    [
      { exponent: 1, max: 1.1 },
      "aspiration.max: 1.1 is not allowed; expected a number above 0 and at most 1",
    ],
    [{ exponent: 1, tolerance: -1 }, "aspiration.tolerance: -1"],
    [
      { exponent: 1, lastTurn: true },
      "aspiration.lastTurn: true is not allowed; expected one of curve, reservation",
    ],
    [{ exponent: 1, pool: "some" }, 'aspiration.pool: "some" is not allowed; expected one of rational, all'],
  ])("refuses %j", (options, message) => {
    expect(() => aspiration(options as AspirationOptions)).toThrow(message);
    if (!("pool" in options)) expect(() => tradeOff(options as AspirationOptions)).toThrow(message);
  });
});

describe("trade-off", () => {
  it("is aspiration without beliefs", () => {
    expect(offers(tradeOff({ exponent: 1 }))).toEqual(offers(aspiration({ exponent: 1 })));
  });

  it("offers, of what is enough, what the others are believed to like best", () => {
    const slow = utility(deal, ({ delivery, price }) => (delivery === "slow" ? 10 : 0) - price / 100);
    const result = negotiate({
      agenda: deal,
      protocol: stackedAlternatingOffers({ rounds: 9 }),
      parties: [
        {
          id: "me",
          utility: tenths,
          strategy: tradeOff({ exponent: 1 }),
          beliefs: () => ({
            you: { preference: slow, reservation: 0 },
            nobody: { preference: tenths, reservation: 9 },
          }),
        },
        { id: "you", utility: slow, strategy: stubborn(deal.outcome(1)) },
      ],
    });
    const mine = result.offers.filter(({ by }) => by === "me").map(({ outcome }) => outcome);
    expect(mine[0]).toEqual({ price: 30, delivery: "fast" });
    expect(mine[2]).toEqual({ price: 30, delivery: "slow" });
    expect(mine[6]).toEqual({ price: 20, delivery: "slow" });
  });
});
