import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionalVoting, negotiate, simulate } from "@summitry/core";
import { coalitionOf } from "../src/world/ballot.ts";
import type { BargainingAction, BargainingTurn, CastVote, Strategy, Vote } from "@summitry/core";
import { cheap, deal, dear, ofType, small, smallTable, stub } from "./small.ts";

/** Bids one outcome and votes as told. */
const bidder = (bid: number, vote: (turn: BargainingTurn) => readonly Vote[]): Strategy => ({
  id: "bidder",
  propose: ({ agenda }) => agenda.outcome(bid),
  accepts: () => false,
  vote,
});

const firstBid = (): readonly Vote[] => [{ bid: 0 }];

function vote(
  strategies: Readonly<Record<string, Strategy>>,
  options: Partial<Parameters<typeof conditionalVoting>[0]> = {},
) {
  const parties = Object.entries(strategies).map(([id, strategy]) => ({
    id,
    utility: cheap,
    reservation: -1,
    strategy,
  }));
  return negotiate({
    agenda: deal,
    protocol: conditionalVoting({ rounds: 3, ...options } as never),
    parties,
  });
}

describe("conditional voting", () => {
  it("lets a coalition sign and the rest go on to an agreement of their own", () => {
    const pairs = (mate: string) => (turn: BargainingTurn) =>
      (turn.ballot?.bids ?? []).flatMap(({ by }, bid) => (by === turn.agent || by === mate ? [{ bid }] : []));
    const result = vote({
      anna: bidder(0, pairs("ben")),
      ben: bidder(1, pairs("anna")),
      carl: bidder(2, pairs("dora")),
      dora: bidder(3, pairs("carl")),
    });
    expect(result.agreements).toEqual([
      { outcome: deal.outcome(0), signatories: ["anna", "ben"], rounds: 1 },
      { outcome: deal.outcome(2), signatories: ["carl", "dora"], rounds: 1 },
    ]);
    expect(result).toMatchObject({ agreement: null, ended: "agreement", because: "a coalition signed" });
    expect(result.utilities).toEqual({
      anna: cheap.at(0),
      ben: cheap.at(0),
      carl: cheap.at(2),
      dora: cheap.at(2),
    });
  });

  it("is an agreement of all when all sign", () => {
    const result = vote({ anna: bidder(0, firstBid), ben: bidder(1, firstBid), carl: bidder(2, firstBid) });
    expect(result).toMatchObject({ agreement: deal.outcome(0), ended: "agreement", rounds: 1 });
  });

  it("keeps to the conditions: too little power signs nothing, too much shuts somebody out", () => {
    const least = (power: number): Strategy => bidder(0, () => [{ bid: 0, least: power }]);
    const most = (power: number): Strategy => bidder(0, () => [{ bid: 0, most: power }]);
    expect(vote({ anna: least(3), ben: least(2) }).agreements).toEqual([]);
    expect(vote({ anna: least(3), ben: least(2), carl: least(2) }).agreements).toHaveLength(1);
    expect(vote({ anna: most(2), ben: most(2), carl: most(3) }).agreements[0]?.signatories).toHaveLength(2);
    expect(vote({ anna: least(3), ben: least(3) }, { power: { anna: 2 } }).agreements).toHaveLength(1);
  });

  it("shows votes only when all have voted, and lets parties opt in then", () => {
    const shown: unknown[] = [];
    const late = bidder(2, ({ ballot }) => {
      shown.push(ballot?.votes);
      return Object.keys(ballot?.votes ?? {}).length === 0 ? [] : [{ bid: 0 }];
    });
    const result = vote({ anna: bidder(0, firstBid), ben: bidder(1, firstBid), carl: late });
    const cast = [{ bid: 0, least: 0, most: 3 }];
    expect(shown).toEqual([{}, { anna: cast, ben: cast, carl: [] }]);
    expect(result.agreements[0]?.signatories).toEqual(["anna", "ben", "carl"]);
  });

  it("lets votes be widened, never narrowed", () => {
    const narrowing = bidder(1, ({ ballot }) =>
      Object.keys(ballot?.votes ?? {}).length === 0 ? [{ bid: 0 }] : [{ bid: 0, least: 3 }],
    );
    expect(vote({ anna: bidder(0, firstBid), ben: narrowing }).agreements).toHaveLength(1);
  });

  it("lets the others go on when somebody walks out", () => {
    const quits: Strategy = { ...bidder(0, firstBid), propose: () => null };
    const result = vote({ anna: quits, ben: bidder(1, firstBid), carl: bidder(2, firstBid) });
    expect(result.agreements).toMatchObject([{ outcome: deal.outcome(1), signatories: ["ben", "carl"] }]);
    expect(vote({ anna: quits, ben: bidder(1, firstBid) })).toMatchObject({ ended: "walk-out" });
  });

  it("by default votes for what a strategy accepts, and joins what others are about to sign", () => {
    const accepting = (worth: number): Strategy => ({
      id: "accepting",
      propose: ({ space }) => space.best(),
      accepts: (turn) => turn.standing !== null && turn.utility(turn.standing.outcome) >= worth,
    });
    const talk = (reservation: number) =>
      negotiate({
        agenda: deal,
        protocol: conditionalVoting({ rounds: 2 }),
        parties: [
          { id: "anna", utility: cheap, strategy: accepting(0.9) },
          { id: "ben", utility: cheap, strategy: accepting(0.9) },
          { id: "carl", utility: dear, reservation, strategy: accepting(0.9) },
        ],
      });
    const worth = dear.of(talk(-1).agreements[0]?.outcome ?? deal.outcome(0));
    expect(talk(worth).agreements[0]?.signatories).toEqual(["anna", "ben", "carl"]);
    expect(talk(worth + 0.01).agreements[0]?.signatories).toEqual(["anna", "ben"]);
  });

  it.each<[unknown, string]>([
    [{ type: "vote" }, "the votes are not a list"],
    [{ type: "vote", votes: [{ bid: 7 }] }, "a vote is for no bid on the ballot, or for one twice"],
    [{ type: "vote", votes: [null] }, "a vote is for no bid on the ballot, or for one twice"],
    [
      { type: "vote", votes: [{ bid: 0 }, { bid: 0 }] },
      "a vote is for no bid on the ballot, or for one twice",
    ],
    [
      { type: "vote", votes: [{ bid: 0, least: 3, most: 1 }] },
      "a vote's least power is not a number up to its most",
    ],
    [{ type: "vote", votes: [{ bid: 0, least: "much" }] }, "a vote's least power"],
    [{ type: "accept" }, '"accept" is not allowed now; expected vote or leave'],
  ])("judges %j a breach", (action, because) => {
    const anna = stub("anna", {
      respond: ({ may, agenda }) =>
        may.includes("vote") ? (action as BargainingAction) : { type: "offer", outcome: agenda.outcome(0) },
    });
    const agents = [anna, stub("ben")];
    const table = smallTable({
      seats: ["anna", "ben"],
      meets: [0],
      protocol: conditionalVoting({ rounds: 1 }),
    });
    const [breach] = ofType(simulate(small(agents, { tables: { table } })).log, "breach");
    expect(breach?.because).toContain(because);
  });

  it("counts a vote across an own red line as a breach, and nobody is bound by one", () => {
    const line = { id: "no", forbids: () => true, because: "a test" };
    const anna = stub("anna", {
      redLines: [line],
      respond: ({ may }) =>
        may.includes("vote") ? { type: "vote", votes: [{ bid: 0 }] } : { type: "accept" },
    });
    const agents = [anna, stub("ben"), stub("carl")];
    const table = smallTable({
      seats: ["anna", "ben", "carl"],
      meets: [0],
      protocol: conditionalVoting({ rounds: 2 }),
    });
    const { log } = simulate(small(agents, { tables: { table } }));
    expect(ofType(log, "breach").some(({ rule }) => rule === "own-red-line")).toBe(true);
    for (const { signatories } of ofType(log, "sign")) expect(signatories).not.toContain("anna");
  });

  it.each<[object, string]>([
    [
      { power: { anna: 0 } },
      "conditionalVoting.power.anna: 0 is not allowed; expected a finite number above 0",
    ],
    [{ power: { anna: Number.POSITIVE_INFINITY } }, "conditionalVoting.power.anna"],
  ])("refuses %j", (options, message) => {
    expect(() => conditionalVoting({ rounds: 1, ...options })).toThrow(message);
  });

  it("refuses more seats than coalitions are worked out for", () => {
    const many = Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`p${at}`, bidder(0, firstBid)]));
    expect(() => vote(many)).toThrow("conditionalVoting.seats: 17 is not allowed; expected at most 16 seats");
  });
});

describe("the coalition of a ballot", () => {
  const votes = fc.array(
    fc.record({
      least: fc.integer({ min: 0, max: 6 }),
      width: fc.integer({ min: 0, max: 9 }),
      bids: fc.subarray([0, 1, 2]),
    }),
    { minLength: 2, maxLength: 6 },
  );

  it("meets all conditions, and no other that does has more power", () => {
    fc.assert(
      fc.property(
        votes,
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 6, maxLength: 6 }),
        (plans, powers) => {
          const seats = plans.map((_, at) => `p${at}`);
          const power = Object.fromEntries(seats.map((id, at) => [id, powers[at] ?? 1]));
          const cast: Record<string, readonly CastVote[]> = Object.fromEntries(
            plans.map(({ least, width, bids }, at) => [
              `p${at}`,
              bids.map((bid) => ({ bid, least, most: least + width })),
            ]),
          );
          const bids = [0, 1, 2].map((at) => ({ by: `p${at}`, round: 0, outcome: deal.outcome(at) }));
          const found = coalitionOf({ bids, votes: cast, power }, seats);
          const total = (members: readonly string[]) =>
            members.reduce((sum, id) => sum + (power[id] ?? 0), 0);
          const meets = (bid: number, members: readonly string[]) =>
            members.length > 1 &&
            members.every((id) => {
              const own = cast[id]?.find((each) => each.bid === bid);
              return own !== undefined && total(members) >= own.least && total(members) <= own.most;
            });
          let best = 0;
          for (let bid = 0; bid < 3; bid++)
            for (let set = 0; set < 2 ** seats.length; set++) {
              const members = seats.filter((_, at) => (set & (1 << at)) > 0);
              if (meets(bid, members)) best = Math.max(best, total(members));
            }
          expect(found?.power ?? 0).toBe(best);
          if (found !== null) expect(meets(found.bid, found.members)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
