import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  additive,
  agenda,
  paretoFront,
  negotiate,
  stackedAlternatingOffers,
  blocksOf,
  tough,
  utility,
  type BargainingTurn,
  type Preference,
} from "@summitry/core";
import { OutcomeSpace } from "../src/agent/outcome-space.ts";

const values = ["a", "b", "c", "d", "e", "f"] as const;
const large = agenda(
  { one: values, two: values, three: values, four: values, five: ["x", "y", "z", "w"] },
  { excludes: ({ one, two, five }) => one === "a" && two === "b" && five === "y" },
);

/** Few different numbers, so that there are ties. */
const worths = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -3, max: 3, noNaN: true })),
  {
    minLength: 6,
    maxLength: 6,
  },
);
const preferences = fc.tuple(worths, worths, worths, worths, worths).map((rows) => {
  const parts = Object.fromEntries(
    large.names.map((name, issue) => {
      const issues: Readonly<Record<string, readonly string[]>> = large.issues;
      const entries = (issues[name] ?? []).map((value, digit) => [value, rows[issue]?.[digit] ?? 0]);
      return [name, { weight: 1, values: Object.fromEntries(entries) as Record<string, number> }];
    }),
  );
  return additive(large, parts as unknown as Parameters<typeof additive<typeof large.issues>>[1]);
});

function stretchesFit(preference: Preference): void {
  const { starts, longest } = blocksOf(preference.agenda);
  const bounds = preference.bounds();
  const table = preference.table().values;
  const room = new Float64Array(longest);
  for (let block = 0; block < starts.length - 1; block++) {
    const expected = table.subarray(starts[block], starts[block + 1]);
    bounds.fill(room, block);
    expect([...room.subarray(0, expected.length)]).toEqual([...expected]);
    expect(Math.min(...expected)).toBeGreaterThanOrEqual(bounds.lower[block] ?? Number.NaN);
    expect(Math.max(...expected)).toBeLessThanOrEqual(bounds.upper[block] ?? Number.NaN);
  }
}

describe("bounds", () => {
  it("bounds the table and fills it in, block by block", () => {
    expect(blocksOf(large).starts.length).toBeGreaterThan(100);
    fc.assert(fc.property(preferences, stretchesFit), { numRuns: 20 });
    stretchesFit(utility(large, ({ one, five }) => values.indexOf(one) - (five === "z" ? 3 : 0)));
  });

  it("leads to the lowest and the highest utility that a pass over the table finds", () => {
    const masks = fc.option(fc.integer({ min: 1, max: 7 }));
    fc.assert(
      fc.property(preferences, masks, (preference, every) => {
        const mask =
          every === null ? null : Uint8Array.from({ length: large.size }, (_, at) => +(at % every === 0));
        const space = new OutcomeSpace(preference, mask);
        const { lowest } = preference.table();
        expect([space.min, space.max]).toEqual([lowest, preference.table().highest(mask)]);
      }),
      { numRuns: 40 },
    );
  });

  it("finds nothing where nothing counts", () => {
    const nothing = new OutcomeSpace(
      utility(large, () => 1),
      new Uint8Array(large.size),
    );
    expect(nothing.max).toBeNaN();
  });
});

describe("the front of a large agenda", () => {
  it("is what comparing outcome by outcome leaves", () => {
    const redLine = {
      id: "line",
      because: "for the test",
      forbids: ({ two, five }: Readonly<Record<string, unknown>>) => two === "c" && five !== "z",
    };
    fc.assert(
      fc.property(
        fc.tuple(preferences, preferences, preferences),
        fc.integer({ min: -4, max: 4 }),
        (wants, floor) => {
          let fronts = 0;
          const beliefs = Object.fromEntries(
            wants.map((preference, at) => [`party ${at}`, { preference, reservation: at }]),
          );
          negotiate({
            agenda: large,
            protocol: stackedAlternatingOffers({ rounds: 1 }),
            parties: wants.map((preference, at) => ({
              id: `party ${at}`,
              utility: preference,
              reservation: floor,
              redLines: at === 0 ? [redLine] : [],
              beliefs: () => beliefs,
              strategy: {
                ...tough(),
                propose(turn: BargainingTurn) {
                  fronts += 1;
                  expect(paretoFront(turn)).toEqual(scanned(turn));
                  return turn.space.best();
                },
              },
            })),
          });
          expect(fronts).toBeGreaterThan(0);
        },
      ),
      { numRuns: 30 },
    );
  });
});

/** The outcomes that no other beats, the kindest first, by comparing every outcome with the best before it. */
function scanned({ space, floor, agent, beliefs, agenda: { size } }: BargainingTurn) {
  const others = Object.entries(beliefs).flatMap(([id, belief]) => (id === agent ? [] : [belief]));
  const all = Array.from({ length: size }, (_, index) => ({
    index,
    own: space.preference.at(index),
    gain: Math.min(...others.map((other) => other.preference.at(index) - other.reservation)),
  }));
  let best = Number.NEGATIVE_INFINITY;
  return all
    .filter(({ index, own }) => own >= floor && space.allows(index))
    .sort((a, b) => b.gain - a.gain || b.own - a.own || a.index - b.index)
    .filter(({ own }) => {
      if (own <= best) return false;
      best = own;
      return true;
    });
}
