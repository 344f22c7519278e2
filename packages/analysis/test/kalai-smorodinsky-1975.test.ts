import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "@summitry/analysis";
import { agenda, utility } from "@summitry/core";
import { buyer, deal, noLoss, seller, type RandomTable, randomTables } from "./small-tables.ts";

const STEPS = 10_000;
const pie = agenda({ part: Array.from({ length: STEPS + 1 }, (_, step) => step) });
const one = utility(pie, ({ part }) => part / STEPS);
const rest = utility(pie, ({ part }) => 1 - part / STEPS);

/** The part of the first when the second has the given utility of it. */
function part(second: typeof one, reservations: readonly [number, number]): number {
  const { kalaiSmorodinsky1975 } = analyse({
    agenda: pie,
    parties: [
      { id: "one", utility: one, reservation: reservations[0] },
      { id: "other", utility: second, reservation: reservations[1] },
    ],
  });
  return (kalaiSmorodinsky1975?.outcome.part ?? NaN) / STEPS;
}

describe("the solution of Kalai and Smorodinsky in closed form", () => {
  it("halves what there is to gain from a pie", () => {
    expect(part(rest, [0, 0])).toBe(0.5);
    expect(part(rest, [0.2, 0.4])).toBeCloseTo(0.4, 4);
    expect(part(rest, [0.7, 0.3])).toBeCloseTo(0.7, 4);
  });

  it("divides a curved frontier where both have the same share of their ideal", () => {
    // 1 - x^2 = x
    const square = utility(pie, ({ part: x }) => 1 - (x / STEPS) ** 2);
    expect(part(square, [0, 0])).toBeCloseTo((Math.sqrt(5) - 1) / 2, 3);
    // From (0, 0.75) the ideal is (0.5, 1): x / 0.5 = (0.25 - x^2) / 0.25, that is 4 x^2 + 2 x - 1 = 0.
    expect(part(square, [0, 0.75])).toBeCloseTo((Math.sqrt(5) - 1) / 4, 3);
  });

  it("takes the lowest utility where there is no finite reservation value, and a finite one as it is", () => {
    expect(part(rest, [-Infinity, -Infinity])).toBe(0.5);
    // The first counts from -1: (x + 1) / 2 = 1 - x.
    expect(part(rest, [-1, 0])).toBeCloseTo(1 / 3, 3);
  });
});

/** A table of listed utilities, the first party's and the second's by outcome. */
function listed(pairs: readonly (readonly [number, number])[], reservation = 0) {
  const list = agenda({ outcome: [...pairs.keys()] });
  const worthTo = (party: 0 | 1) => utility(list, ({ outcome }) => pairs[outcome]?.[party] ?? NaN);
  return analyse({
    agenda: list,
    parties: [
      { id: "one", utility: worthTo(0), reservation },
      { id: "other", utility: worthTo(1), reservation },
    ],
  });
}

describe("the solution of Kalai and Smorodinsky over a list", () => {
  it("is not the least spread of shares", () => {
    const { kalaiSmorodinsky, kalaiSmorodinsky1975 } = listed([
      [1, 0.44],
      [0.4, 0.45],
      [0, 1],
    ]);
    expect(kalaiSmorodinsky1975?.outcome.outcome).toBe(0);
    expect(kalaiSmorodinsky.map(({ outcome }) => outcome.outcome)).toEqual([1]);
  });

  it("counts what is in the zone only", () => {
    // Over the whole list the ideal of the first would be 10; a reservation value of 2 leaves the last three.
    const { kalaiSmorodinsky1975 } = listed(
      [
        [10, 0],
        [6, 2],
        [4, 4],
        [2, 10],
      ],
      2,
    );
    expect(kalaiSmorodinsky1975?.outcome.outcome).toBe(2);
  });

  it("breaks ties by the second smallest share, then by order", () => {
    const tied: readonly (readonly [number, number])[] = [
      [4, 0],
      [1, 2],
      [3, 1],
      [1, 3],
      [0, 4],
    ];
    expect(listed(tied).kalaiSmorodinsky1975?.outcome.outcome).toBe(2);
  });

  it("gives a party with nothing to gain all it can gain", () => {
    const still = utility(deal, () => 0.5);
    const among = (reservation: number) =>
      analyse({
        agenda: deal,
        parties: [buyer, { id: "clerk", utility: still, reservation }, { ...seller, redLines: [noLoss] }],
      }).kalaiSmorodinsky1975?.outcome;
    const without = analyse({ agenda: deal, parties: [buyer, { ...seller, redLines: [noLoss] }] });
    expect(among(0.5)).toEqual(without.kalaiSmorodinsky1975?.outcome);
    expect(among(0)).toEqual(without.kalaiSmorodinsky1975?.outcome);
    expect(among(-Infinity)).toEqual(without.kalaiSmorodinsky1975?.outcome);
    expect(among(0.6)).toBeUndefined();
  });

  it("is null without a zone, and then has no distance", () => {
    const closed = listed([[0, 0]], 1);
    expect(closed.kalaiSmorodinsky1975).toBeNull();
    expect(closed.distances({ outcome: 0 }).kalaiSmorodinsky1975).toBeNaN();
    expect(closed.optimality({ outcome: 0 }).kalaiSmorodinsky1975).toBeNaN();
  });
});

/** The shares of every party, by the definition, in each outcome of the zone. */
function sharesOf({ agenda: space, parties }: RandomTable, zone: readonly object[]) {
  return zone.map((outcome) =>
    parties.map(({ utility: worth, reservation }) => {
      const all = Array.from({ length: space.size }, (_, index) => worth.at(index));
      const from = reservation === -Infinity ? Math.min(...all) : reservation;
      const ideal = Math.max(...zone.map((each) => worth.of(each as ReturnType<typeof space.outcome>)));
      const gain = worth.of(outcome as ReturnType<typeof space.outcome>) - from;
      return ideal - from < 1e-12 ? 1 : gain / (ideal - from);
    }),
  );
}

describe("on any table", () => {
  it("no outcome of the zone leaves the one with the smallest share a larger one", () => {
    let found = 0;
    fc.assert(
      fc.property(randomTables, (table) => {
        const own = analyse(table);
        const zone = [...own.zone];
        expect(own.kalaiSmorodinsky1975 === null).toBe(zone.length === 0);
        if (own.kalaiSmorodinsky1975 === null) return;
        const shares = sharesOf(table, zone).map((each) => each.toSorted((a, b) => a - b));
        const { outcome } = own.kalaiSmorodinsky1975;
        const mine = shares[zone.indexOf(outcome)] ?? [];
        for (const other of shares) {
          const at = mine.findIndex((share, rank) => Math.abs(share - (other[rank] ?? NaN)) > 1e-9);
          if (at >= 0) expect(mine[at]).toBeGreaterThan(other[at] ?? NaN);
        }
        const first = shares.findIndex((each) =>
          each.every((share, rank) => Math.abs(share - (mine[rank] ?? NaN)) < 1e-13),
        );
        expect(zone[first]).toBe(outcome);
        expect(own.distances(outcome).kalaiSmorodinsky1975).toBe(0);
        expect(own.optimality(outcome).kalaiSmorodinsky1975).toBe(1);
        found += 1;
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(20);
  });
});
