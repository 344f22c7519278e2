import { describe, expect, it } from "vitest";
import { analyse, meanPosition, medianPosition } from "@summitry/analysis";
import { additive, agenda, increased, utility } from "@summitry/core";
import { buyer, deal, seller } from "./small-tables.ts";

const scale = agenda({ tax: [0, 10, 20, 40], pace: ["slow", "steady", "fast"] });
type Tax = 0 | 10 | 20 | 40;
type Pace = "slow" | "steady" | "fast";

/** Somebody who wants one tax and one pace, the first worth so much and the second so much. */
const wants = (id: string, tax: Tax, taxWeight: number, pace: Pace, paceWeight: number) => ({
  id,
  utility: additive(scale, {
    tax: { weight: taxWeight, values: { 0: 0, 10: 0, 20: 0, 40: 0, [tax]: 1 } },
    pace: { weight: paceWeight, values: { slow: 0, steady: 0, fast: 0, [pace]: 1 } },
  }),
});

describe("positions without bargaining", () => {
  it("are means weighted by salience: numbers as they are, other values by place", () => {
    const parties = [wants("a", 0, 1, "slow", 3), wants("b", 40, 1, "fast", 1), wants("c", 40, 2, "fast", 1)];
    // Tax (0 + 40 + 80) / 4 = 30, as near to 20 as to 40: the first. Pace (0 + 2 + 2) / 5 = 0.8.
    expect(meanPosition({ agenda: scale, parties })).toEqual({ tax: 20, pace: "steady" });
    expect(medianPosition({ agenda: scale, parties })).toEqual({ tax: 40, pace: "slow" });
  });

  it("take what is at stake, not the weight as given", () => {
    const loud = {
      id: "loud",
      utility: additive(scale, {
        tax: { weight: 100, values: { 0: 7.01, 10: 7, 20: 7, 40: 7 } },
        pace: { weight: -1, values: { slow: 1, steady: 1, fast: 0 } },
      }),
    };
    const parties = [loud, wants("b", 40, 5, "slow", 0.5)];
    expect(medianPosition({ agenda: scale, parties })).toEqual({ tax: 40, pace: "fast" });
  });

  it("lie in the middle where salience is halved", () => {
    const parties = [wants("a", 0, 0.1 + 0.2, "slow", 1), wants("b", 20, 0.3, "fast", 1)];
    expect(medianPosition({ agenda: scale, parties })).toEqual({ tax: 10, pace: "steady" });
  });

  it("count all the same on an issue where nothing is at stake", () => {
    const parties = [wants("a", 20, 1, "slow", 0), wants("b", 20, 1, "slow", 0)];
    expect(meanPosition({ agenda: scale, parties })).toEqual({ tax: 20, pace: "slow" });
  });

  it("are there for sums over issues only", () => {
    const odd = { ...seller, utility: utility(deal, () => 0) };
    const problem = { agenda: deal, parties: [buyer, odd] };
    for (const position of [meanPosition, medianPosition]) {
      expect(() => position(problem)).toThrow(
        'parties.seller.utility: "another function" is not allowed; expected a sum over issues',
      );
    }
    expect(analyse(problem).baselines).toMatchObject({ mean: null, median: null, nash: expect.anything() });
    const sweetened = { ...seller, utility: increased(seller.utility, { price: { 10: 2 } }) };
    expect(meanPosition({ agenda: deal, parties: [buyer, sweetened] })).toEqual({
      price: 10,
      delivery: "fast",
    });
  });

  it("are null where the agenda excludes them", () => {
    const picky = agenda(
      { tax: [0, 10, 20], pace: ["slow", "fast"] },
      { excludes: ({ tax, pace }) => tax === 10 && pace === "slow" },
    );
    const extreme = (id: string, tax: 0 | 20) => ({
      id,
      utility: additive(picky, {
        tax: { weight: 1, values: { 0: 0, 10: 0, 20: 0, [tax]: 1 } },
        pace: { weight: 1, values: { slow: 1, fast: 0 } },
      }),
    });
    const problem = { agenda: picky, parties: [extreme("a", 0), extreme("b", 20)] };
    expect(meanPosition(problem)).toBeNull();
    expect(analyse(problem).baselines).toMatchObject({ mean: null, median: null });
  });

  it("come with everybody's utilities", () => {
    const { baselines } = analyse({ agenda: deal, parties: [buyer, seller] });
    const outcome = meanPosition({ agenda: deal, parties: [buyer, seller] });
    expect(baselines.mean).toEqual({
      outcome,
      utilities: { buyer: buyer.utility.of(outcome!), seller: seller.utility.of(outcome!) },
    });
  });
});
