import { describe, expect, it } from "vitest";
import { additive, agenda } from "@summitry/core";
import { acceptable, analyse } from "@summitry/analysis";

const deal = agenda({ price: ["fair", "high"], delivery: ["fast", "slow"] });
const wants = (price: number, delivery: number) =>
  additive(deal, {
    price: { weight: 1, values: { fair: price, high: 0 } },
    delivery: { weight: 1, values: { fast: delivery, slow: 0 } },
  });

describe("an outcome that falls short of walking away by rounding alone", () => {
  const parties = [
    { id: "a", utility: wants(0.7, 0.1), reservation: 0.8 },
    { id: "b", utility: wants(0.5, 0.3), reservation: 0.1 },
  ];
  const best = { price: "fair", delivery: "fast" };
  const found = analyse({ agenda: deal, parties });

  it("is in the zone, and one that falls short by more is not", () => {
    expect([...found.zone]).toEqual([best]);
    expect([...acceptable({ agenda: deal, parties })]).toEqual([best]);
    const [first, second] = parties as [(typeof parties)[0], (typeof parties)[1]];
    const above = [{ ...first, reservation: 0.8 + 1e-11 }, second];
    expect(analyse({ agenda: deal, parties: above }).zone.size).toBe(0);
  });

  it("gains nothing, and is not worth more than walking away", () => {
    expect(found.rationalShare).toBe(0);
    for (const solution of [found.nash, found.kalai, found.kalaiSmorodinsky])
      expect(solution.map(({ outcome }) => outcome)).toEqual([best]);
  });

  it("is no gain for two parties at once", () => {
    const both = [
      { id: "a", utility: wants(0.7, 0.1), reservation: 0.8 },
      { id: "b", utility: wants(0.7, 0.1), reservation: 0.8 },
      { id: "c", utility: wants(1, 1), reservation: 0 },
    ];
    expect(analyse({ agenda: deal, parties: both }).nash).toHaveLength(1);
  });
});
