import { describe, expect, it } from "vitest";
import { agenda, backwardInduction, negotiate, stackedAlternatingOffers, utility } from "@summitry/core";

/** Rubinstein (1982), Econometrica 50:97: share of the first to offer, (1 - d2) / (1 - d1 d2). */
const cases = [
  { d1: 0.9, d2: 0.9, x1: 0.526315789 },
  { d1: 0.95, d2: 0.9, x1: 0.689655172 },
  { d1: 0.9, d2: 0.95, x1: 0.344827586 },
  { d1: 0.99, d2: 0.99, x1: 0.502512563 },
  { d1: 0.5, d2: 0.8, x1: 0.333333333 },
];

const PARTS = 20_000;
const pie = agenda({ share: Array.from({ length: PARTS + 1 }, (_, part) => part) });
const [first, second] = [
  utility(pie, ({ share }) => share / PARTS),
  utility(pie, ({ share }) => 1 - share / PARTS),
];

/** Share of the first to offer when both play the equilibrium. */
function share(d1: number, d2: number, rounds: number): number {
  const strategy = backwardInduction({ factors: { one: d1, two: d2 } });
  const { agreement, rounds: played } = negotiate({
    agenda: pie,
    protocol: stackedAlternatingOffers({ rounds, step: "offer" }),
    parties: [
      {
        id: "one",
        utility: first,
        reservation: 0,
        strategy,
        beliefs: () => ({ two: { preference: second, reservation: 0 } }),
      },
      {
        id: "two",
        utility: second,
        reservation: 0,
        strategy,
        beliefs: () => ({ one: { preference: first, reservation: 0 } }),
      },
    ],
  });
  expect(played).toBe(2);
  return (agreement?.share ?? Number.NaN) / PARTS;
}

/** Ståhl's share of the first to offer when so many offers can still be accepted, reckoned back from the last. */
function finite(d1: number, d2: number, offers: number): number {
  let mine = 0;
  for (let left = 1; left <= offers; left++) {
    const proposer = (offers - left) % 2 === 0 ? "one" : "two";
    mine = proposer === "one" ? 1 - (left === 1 ? 0 : d2 * (1 - mine)) : left === 1 ? 0 : d1 * mine;
  }
  return mine;
}

describe("alternating offers with discounting", () => {
  it.each(cases)("divide a pie as published for d1 = $d1, d2 = $d2", ({ d1, d2, x1 }) => {
    const distant = share(d1, d2, 1200);
    const perRound = (1 - Math.min(d1, d2)) * PARTS;
    expect(Math.abs(distant - x1)).toBeLessThan(2 / perRound);
  });

  it.each([2, 3, 4, 7, 20])("divide it by backward induction from a deadline after %d rounds", (rounds) => {
    expect(share(0.9, 0.8, rounds)).toBeCloseTo(finite(0.9, 0.8, rounds - 1), 3);
  });

  it("come nearer to the published shares with the deadline further off", () => {
    const errors = [4, 20, 100].map((rounds) => Math.abs(share(0.9, 0.9, rounds) - 1 / 1.9));
    expect(errors[1]).toBeLessThan(errors[0] as number);
    expect(errors[2]).toBeLessThan(errors[1] as number);
  });

  it.each([0, 1.1, Number.NaN])("refuse a factor of %s", (factor) => {
    expect(() => backwardInduction({ factors: { one: factor } })).toThrow("backwardInduction.factors.one");
  });

  it("need two who know each other's utilities, and a deadline", () => {
    const party = (id: string) => ({ id, utility: first, reservation: 0, strategy: backwardInduction() });
    const talk = () =>
      negotiate({
        agenda: pie,
        protocol: stackedAlternatingOffers({ rounds: 5, step: "offer" }),
        parties: [party("one"), party("two")],
      });
    expect(talk).toThrow("two parties, a belief about the other, and a deadline");
  });
});
