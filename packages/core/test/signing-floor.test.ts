import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulate, stackedAlternatingOffers, type BargainingTurn, type TableTurn } from "@summitry/core";
import { deal, small, smallTable, stub } from "./small.ts";

interface Talks {
  readonly parties: number;
  readonly rounds: number;
  /** Whether the clock is read before an offer is judged. */
  readonly reads: boolean;
}

const talks = fc.record({
  parties: fc.integer({ min: 2, max: 4 }),
  rounds: fc.integer({ min: 1, max: 12 }),
  reads: fc.boolean(),
});

/** Holds talks of parties that only ever make offers, and hands each turn to a check. */
function hold(
  { parties, rounds, reads }: Talks,
  reservation: (turn: TableTurn) => number,
  check: (turn: BargainingTurn) => void,
): void {
  const agents = Array.from({ length: parties }, (_, at) =>
    stub(`party ${at}`, {
      reservation,
      respond: (turn) => {
        if (reads) void [turn.reservation, turn.round, turn.time, turn.isLast];
        check(turn);
        return { type: "offer", outcome: deal.outcome(0) };
      },
    }),
  );
  const seats = agents.map(({ id }) => id);
  const protocol = stackedAlternatingOffers({ rounds, step: "offer" });
  simulate(small(agents, { tables: { table: smallTable({ seats, protocol, meets: [0] }) } }));
}

describe("an offer is judged as of its signature", () => {
  it("by the reservation value of then, whoever reads the clock before", () => {
    const property = fc.property(talks, (of) => {
      const timed = (turn: TableTurn): number => (turn.kind === "bargain" ? turn.time : 0);
      let turns = 0;
      hold(of, timed, (turn) => {
        const signed = turn.round + of.parties - 1;
        const then = signed >= of.rounds ? turn.time : turn.timeIn(signed);
        expect(turn.forSigning("offer").reservation).toBe(then);
        turns += 1;
      });
      expect(turns).toBe(of.rounds);
    });
    fc.assert(property);
  });

  it("by that of now, worked out once, where it does not hang on the clock", () => {
    const property = fc.property(talks, fc.double({ noNaN: true }), (of, reservation) => {
      let asked = 0;
      const counted = (): number => ((asked += 1), reservation);
      hold(of, counted, (turn) => {
        const before = asked;
        expect(turn.forSigning("offer")).toBe(turn);
        expect(turn.forSigning("accept")).toBe(turn);
        expect(asked - before).toBe(of.reads ? 0 : 1);
      });
    });
    fc.assert(property);
  });
});
