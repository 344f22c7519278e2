import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "@summitry/analysis";
import { agenda, utility } from "@summitry/core";
import { buyer, deal, randomTables, seller } from "./small-tables.ts";

/** A table of listed utilities, by party and outcome. */
function listed(...worth: readonly (readonly number[])[]) {
  const list = agenda({ outcome: [...(worth[0] ?? []).keys()] });
  return analyse({
    agenda: list,
    parties: worth.map((each, at) => ({
      id: String(at),
      utility: utility(list, ({ outcome }) => each[outcome] ?? NaN),
    })),
  });
}

const numbersOf = (points: readonly { readonly outcome: { readonly outcome: number } }[]) =>
  points.map(({ outcome }) => outcome.outcome);

describe("opposition", () => {
  it("is 0 where one outcome is best for all, losses or not", () => {
    expect(listed([-4, -2, 0], [-1, -3, 0]).opposition).toBe(0);
    expect(listed([-4, -2, -1], [-9, -3, -2]).opposition).toBe(0);
    expect(listed([0, 1], [0, 0]).opposition).toBe(0);
    expect(listed([0, 1], [-7, -7]).opposition).toBe(0);
  });

  it("is the distance to that where none is", () => {
    expect(listed([-4, -1, 0], [0, -1, -4]).opposition).toBeCloseTo(Math.sqrt(2) / 4, 12);
    expect(listed([-14, -11, -10], [0, -1, -4]).opposition).toBeCloseTo(Math.sqrt(2) / 4, 12);
  });

  it("does not change when somebody joins who does not care", () => {
    const { opposition } = analyse({ agenda: deal, parties: [buyer, seller] });
    for (const worth of [-1, 0, 0.5])
      expect(
        analyse({
          agenda: deal,
          parties: [buyer, { id: "clerk", utility: utility(deal, () => worth) }, seller],
        }).opposition,
      ).toBe(opposition);
  });
});

describe("the solutions", () => {
  it("have a least spread without subtracting d where there are only losses", () => {
    const { modifiedKalaiSmorodinsky } = listed([-4, -1, 0], [0, -1, -4]);
    expect(numbersOf(modifiedKalaiSmorodinsky)).toEqual([1]);
  });

  it("have the highest sums even where somebody has nothing to gain", () => {
    const { maxWelfare, maxRelativeWelfare, pareto } = listed([0, 3, 5], [9, 5, 1], [2, 2, 2]);
    expect(pareto).toHaveLength(3);
    expect(numbersOf(maxWelfare)).toEqual([0]);
    expect(numbersOf(maxRelativeWelfare)).toEqual([1]);
  });

  it("have the highest sums on any table", () => {
    const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
    fc.assert(
      fc.property(randomTables, fc.boolean(), (table, idle) => {
        const indifferent = { ...table.parties[0], id: "idle", utility: utility(table.agenda, () => 1) };
        const parties = idle ? [...table.parties, { ...indifferent, reservation: 1 }] : table.parties;
        const { zone, maxWelfare, maxRelativeWelfare } = analyse({ ...table, parties });
        const floor = parties.map(({ utility: worth }) => Math.min(...worth.table().values));
        const most = parties.map(({ utility: worth, reservation }, at) => {
          return Math.max(...worth.table().values) - Math.max(reservation, floor[at] ?? NaN);
        });
        const worthOf = (outcome: ReturnType<typeof table.agenda.outcome>) =>
          parties.map((party) => party.utility.of(outcome));
        const relative = (outcome: ReturnType<typeof table.agenda.outcome>) =>
          sum(
            worthOf(outcome).map((worth, at) =>
              (most[at] ?? NaN) > 1e-12 ? (worth - (floor[at] ?? NaN)) / (most[at] ?? NaN) : 0,
            ),
          );
        const highest = (by: (outcome: ReturnType<typeof table.agenda.outcome>) => number) =>
          Math.max(...[...zone].map(by));
        for (const { outcome } of maxWelfare)
          expect(sum(worthOf(outcome))).toBeCloseTo(
            highest((each) => sum(worthOf(each))),
            9,
          );
        for (const { outcome } of maxRelativeWelfare)
          expect(relative(outcome)).toBeGreaterThanOrEqual(highest(relative) * (1 - 1e-9) - 1e-9);
        expect([maxWelfare.length > 0, maxRelativeWelfare.length > 0]).toEqual([
          zone.size > 0,
          zone.size > 0,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("optimality", () => {
  it("is from 0 to 1, in the zone and outside", () => {
    let outside = 0;
    fc.assert(
      fc.property(randomTables, (table) => {
        const { zone, optimality } = analyse(table);
        for (let index = 0; index < table.agenda.size; index++) {
          const outcome = table.agenda.outcome(index);
          if (zone.size > 0 && !zone.has(outcome)) outside += 1;
          for (const share of Object.values(optimality(outcome))) {
            if (zone.size === 0) expect(share).toBeNaN();
            else expect(share >= 0 && share <= 1, String(share)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
    expect(outside).toBeGreaterThan(100);
  });

  it("is at most 1 for a sum that nobody would sign", () => {
    const list = agenda({ outcome: [0, 1] });
    const { optimality } = analyse({
      agenda: list,
      parties: [
        { id: "one", utility: utility(list, ({ outcome }) => [9, 2][outcome] ?? NaN) },
        { id: "other", utility: utility(list, ({ outcome }) => [0, 2][outcome] ?? NaN), reservation: 1 },
      ],
    });
    expect(optimality({ outcome: 0 }).maxWelfare).toBe(1);
    expect(optimality({ outcome: 1 }).maxWelfare).toBe(1);
  });

  it("counts losses from the lowest utilities", () => {
    const { optimality } = listed([-4, -1, -2], [-4, -1, -2]);
    expect([0, 1, 2].map((outcome) => optimality({ outcome }).maxWelfare)).toEqual([0, 1, 2 / 3]);
  });

  it("is 1 where all outcomes are worth the same", () => {
    for (const worth of [-2, 0, 3]) {
      const all = listed([worth, worth], [worth, worth]).optimality({ outcome: 0 });
      expect(Object.values(all)).toEqual(Array.from({ length: 8 }, () => 1));
    }
  });
});
