import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptable, analyse, type Obstacle } from "@summitry/analysis";
import { floorOf, negotiate, stackedAlternatingOffers, utility } from "@summitry/core";
import { type RandomTable, randomTables } from "./small-tables.ts";

const RUNS = { numRuns: 60 };
type Deal = ReturnType<RandomTable["agenda"]["outcome"]>;

const outcomesOf = ({ agenda }: RandomTable): readonly Deal[] =>
  Array.from({ length: agenda.size }, (_, index) => agenda.outcome(index));
const utilitiesOf = ({ parties }: RandomTable, outcome: Deal): readonly number[] =>
  parties.map((party) => party.utility.of(outcome));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const rangeOf = (utility: RandomTable["parties"][0]["utility"], size: number): number => {
  const worths = Array.from({ length: size }, (_, index) => utility.at(index));
  return Math.max(...worths) - Math.min(...worths);
};

/** Whether everybody can sign an outcome, some obstacles removed. */
function isOpen({ agenda, parties }: RandomTable, outcome: Deal, removed: readonly Obstacle[] = []): boolean {
  const stands = (obstacle: Pick<Obstacle, "type" | "holder"> & { readonly line?: string }): boolean =>
    !removed.some(
      (each) =>
        each.type === obstacle.type &&
        each.holder === obstacle.holder &&
        (each.type === "reservation" || each.line === obstacle.line),
    );
  return parties.every(
    ({ id: holder, utility, reservation, redLines }) =>
      (utility.of(outcome) >= floorOf(reservation, rangeOf(utility, agenda.size)) ||
        !stands({ type: "reservation", holder })) &&
      redLines.every(
        ({ id, forbids }) => !forbids(outcome) || !stands({ type: "red-line", holder, line: id }),
      ),
  );
}

describe("on any table", () => {
  it("the zone is what everybody can sign", () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const open = outcomesOf(table).filter((outcome) => isOpen(table, outcome));
        const { zone, rationalShare } = analyse(table);
        expect([...zone]).toEqual(open);
        expect([zone.size, zone.share]).toEqual([open.length, open.length / 60]);
        expect(outcomesOf(table).filter((outcome) => zone.has(outcome))).toEqual(open);
        const better = open.filter((outcome) =>
          table.parties.every(({ utility, reservation }) => utility.of(outcome) > reservation),
        );
        expect(rationalShare).toBe(better.length / 60);
        expect([...acceptable(table)]).toEqual(open);
      }),
      RUNS,
    );
  });

  it("the front is what no outcome of the zone beats, by total, each worth once", () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const open = outcomesOf(table).filter((outcome) => isOpen(table, outcome));
        const worth = open.map((outcome) => utilitiesOf(table, outcome));
        const front = open.filter((_, at) =>
          worth.every((other, index) => {
            const own = worth[at] ?? [];
            const noWorse = other.every((each, party) => each >= (own[party] ?? NaN));
            const better = other.some((each, party) => each > (own[party] ?? NaN));
            return !(noWorse && (better || index > at));
          }),
        );
        const total = (outcome: Deal): number => sum(utilitiesOf(table, outcome));
        const sorted = front.toSorted((one, other) => total(other) - total(one));
        const { pareto } = analyse(table);
        expect(pareto.map(({ outcome }) => outcome)).toEqual(sorted);
        expect(pareto.map(({ utilities }) => Object.values(utilities))).toEqual(
          sorted.map((outcome) => utilitiesOf(table, outcome)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("every solution is on the front and scores the best", () => {
    fc.assert(
      fc.property(randomTables, (table) => {
        const own = analyse(table);
        const { pareto, disagreement, utilityRanges } = own;
        const d = Object.values(disagreement);
        const max = Object.values(utilityRanges).map((range) => range.max);
        if (d.some((each, at) => (max[at] ?? NaN) - each <= 1e-12)) {
          expect(own.nash).toEqual(pareto);
          return;
        }
        const gains = (utilities: object): readonly number[] =>
          Object.values(utilities).map((each: number, at) => each - (d[at] ?? NaN));
        const shares = (utilities: object): readonly number[] =>
          gains(utilities).map((gain, at) => gain / ((max[at] ?? NaN) - (d[at] ?? NaN)));
        const scores = {
          nash: (utilities: object) => gains(utilities).reduce((product, gain) => product * gain, 1),
          kalai: (utilities: object) => Math.min(...gains(utilities)),
          kalaiSmorodinsky: (utilities: object) =>
            Math.min(...shares(utilities)) - Math.max(...shares(utilities)),
          maxWelfare: (utilities: object) => sum(Object.values(utilities)),
        };
        for (const name of Object.keys(scores) as (keyof typeof scores)[]) {
          const best = Math.max(...pareto.map(({ utilities }) => scores[name](utilities)));
          const points = pareto.filter(({ utilities }) => scores[name](utilities) >= best - 1e-12);
          expect(own[name], name).toEqual(points);
        }
      }),
      RUNS,
    );
  });

  it("Nash, Kalai and Smorodinsky don't mind the units in which utility is counted", () => {
    fc.assert(
      fc.property(
        randomTables,
        fc.array(fc.tuple(fc.constantFrom(0.25, 0.5, 2, 8), fc.integer({ min: -4, max: 4 })), {
          minLength: 4,
          maxLength: 4,
        }),
        (table, units) => {
          const whole = {
            ...table,
            parties: table.parties.map((party) => ({
              ...party,
              utility: utility(table.agenda, (outcome) => Math.round(64 * party.utility.of(outcome))),
              reservation: Math.round(64 * party.reservation),
            })),
          };
          const scaled = {
            ...table,
            parties: whole.parties.map((party, at) => {
              const [factor, shift] = units[at] ?? [NaN, NaN];
              return {
                ...party,
                utility: utility(table.agenda, (outcome) => factor * party.utility.of(outcome) + shift),
                reservation: factor * party.reservation + shift,
              };
            }),
          };
          const [before, after] = [analyse(whole), analyse(scaled)];
          const numbers = (points: readonly { readonly outcome: Deal }[]) =>
            points.map(({ outcome }) => table.agenda.indexOf(outcome)).sort();
          for (const name of ["pareto", "nash", "kalaiSmorodinsky"] as const)
            expect(numbers(after[name]), name).toEqual(numbers(before[name]));
        },
      ),
      RUNS,
    );
  });

  it("what blocks a closed zone is every minimal set whose removal opens it", () => {
    let closed = 0;
    fc.assert(
      fc.property(randomTables, (table) => {
        const { blockedBy, zone } = analyse(table);
        expect(blockedBy.length > 0).toBe(zone.size === 0);
        if (zone.size > 0) return;
        closed += 1;
        const all: readonly Obstacle[] = table.parties.flatMap(({ id: holder, reservation, redLines }) => [
          { type: "reservation", holder, value: reservation } as const,
          ...redLines.map(({ id }) => ({ type: "red-line", holder, line: id }) as const),
        ]);
        const opens = subsets(all).filter((set) =>
          outcomesOf(table).some((outcome) => isOpen(table, outcome, set)),
        );
        const minimal = opens.filter(
          (set) =>
            !opens.some((other) => other.length < set.length && other.every((each) => set.includes(each))),
        );
        const named = (sets: readonly (readonly Obstacle[])[]) =>
          sets.map((set) => set.map((each) => JSON.stringify(each)).sort()).sort();
        expect(named(blockedBy)).toEqual(named(minimal));
        const sizes = blockedBy.map((set) => set.length);
        expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
      }),
      { numRuns: 40 },
    );
    expect(closed).toBeGreaterThan(5);
  });

  it("a shadow price is what is there without the line less what is there with it", () => {
    let paid = 0;
    fc.assert(
      fc.property(randomTables, (table) => {
        const before = analyse(table);
        const d = Object.values(before.disagreement);
        const most = (own: typeof before): number =>
          own.zone.size === 0
            ? sum(d)
            : Math.max(...own.pareto.map((point) => sum(Object.values(point.utilities))));
        const best = (own: typeof before, at: number): number =>
          own.zone.size === 0
            ? (d[at] ?? NaN)
            : Math.max(...own.pareto.map(({ utilities }) => Object.values(utilities)[at] ?? NaN));
        const nash = (own: typeof before): readonly number[] =>
          own.nash[0] === undefined ? d : Object.values(own.nash[0].utilities);
        for (const price of before.shadowPrices) {
          const after = analyse({
            ...table,
            parties: table.parties.map((party) =>
              party.id === price.holder
                ? { ...party, redLines: party.redLines.filter(({ id }) => id !== price.line) }
                : party,
            ),
          });
          expect(price.opens).toBe(after.zone.size - before.zone.size);
          expect(price.welfare).toBe(Math.max(0, most(after) - most(before)));
          const gains = d.map((_, at) => Math.max(0, best(after, at) - best(before, at)));
          expect(Object.values(price.best)).toEqual(gains);
          const [now, then] = [nash(before), nash(after)];
          expect(Object.values(price.nash)).toEqual(then.map((each, at) => each - (now[at] ?? NaN)));
          if (price.opens > 0) paid += 1;
        }
      }),
      RUNS,
    );
    expect(paid).toBeGreaterThan(5);
  });

  it("no zone here is no zone at the table", () => {
    const stubborn = { id: "stubborn", propose: () => ({ x: 0, y: 0 }), accepts: () => false };
    const ended = new Set<string>();
    fc.assert(
      fc.property(randomTables, (table) => {
        // Lines that leave somebody nothing to put forward end a meeting in another way.
        const parties = table.parties.map((party) => ({
          ...party,
          redLines: party.redLines.map((line) => ({
            ...line,
            forbids: (outcome: Deal) => outcome.x + outcome.y > 0 && line.forbids(outcome),
          })),
          strategy: stubborn,
        }));
        const problem = { agenda: table.agenda, protocol: stackedAlternatingOffers({ rounds: 1 }), parties };
        const result = negotiate(problem);
        ended.add(result.ended);
        expect(result.ended).toBe(analyse(problem).zone.size === 0 ? "no-zone" : "deadline");
      }),
      RUNS,
    );
    expect([...ended].sort()).toEqual(["deadline", "no-zone"]);
  });
});

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>(
    (sets, item) => sets.flatMap((set) => [set, [...set, item]]),
    [[]],
  );
}
