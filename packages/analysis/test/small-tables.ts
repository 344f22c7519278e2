import { additive, agenda, utility, type Preference } from "@summitry/core";
import fc from "fast-check";

/** A price that one party pays and the other gets, and how soon. */
export const deal = agenda({ price: [10, 20, 30], delivery: ["slow", "fast"] });

/** Who pays. */
export const buyer = {
  id: "buyer",
  utility: additive(deal, {
    price: { weight: 0.7, values: { 10: 1, 20: 0.4, 30: 0 } },
    delivery: { weight: 0.3, values: { slow: 0, fast: 1 } },
  }),
} as const;

/** Who is paid. */
export const seller = {
  id: "seller",
  utility: additive(deal, {
    price: { weight: 0.8, values: { 10: 0, 20: 0.5, 30: 1 } },
    delivery: { weight: 0.2, values: { slow: 1, fast: 0 } },
  }),
} as const;

/** Keeps the seller from selling at a loss. */
export const noLoss = {
  id: "no-loss",
  forbids: ({ price }: { readonly price: number }) => price < 20,
  because: "cost is 15",
};

/** A table drawn at random: two to four parties over up to 60 outcomes, with ties, red lines and reservation values. */
export interface RandomTable {
  readonly agenda: typeof grid;
  readonly parties: readonly {
    readonly id: string;
    readonly utility: Preference<typeof grid.issues>;
    readonly reservation: number;
    readonly redLines: readonly {
      readonly id: string;
      readonly forbids: (outcome: { readonly x: number; readonly y: number }) => boolean;
      readonly because: string;
    }[];
  }[];
}

const grid = agenda({ x: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], y: [0, 1, 2, 3, 4, 5] });

const partyParts = fc.record({
  worth: fc.array(fc.oneof(fc.integer({ min: -2, max: 4 }), fc.double({ min: -1, max: 1, noNaN: true })), {
    minLength: 60,
    maxLength: 60,
  }),
  reservation: fc.oneof(
    fc.constant(Number.NEGATIVE_INFINITY),
    fc.integer({ min: -3, max: 5 }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  ),
  lines: fc.array(
    fc.record({ issue: fc.constantFrom<"x" | "y">("x", "y"), from: fc.integer({ min: 0, max: 5 }) }),
    { maxLength: 2 },
  ),
});

/** Random tables. */
export const randomTables: fc.Arbitrary<RandomTable> = fc
  .array(partyParts, { minLength: 2, maxLength: 4 })
  .map((parts) => ({
    agenda: grid,
    parties: parts.map(({ worth, reservation, lines }, party) => ({
      id: `party${party}`,
      utility: utility(grid, (outcome) => (worth[grid.indexOf(outcome)] ?? NaN) + 0),
      reservation,
      redLines: lines.map(({ issue, from }, line) => ({
        id: `line${line}`,
        forbids: (outcome: { readonly x: number; readonly y: number }) => outcome[issue] >= from,
        because: "a test",
      })),
    })),
  }));
