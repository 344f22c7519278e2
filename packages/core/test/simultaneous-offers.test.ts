import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  agenda,
  aspiration,
  conditionalVoting,
  negotiate,
  replay,
  simulate,
  simultaneousOffers,
  Simulation,
  utility,
  type BargainingTurn,
  type Outcome,
  type Protocol,
  type Strategy,
  type Vote,
} from "@summitry/core";
import { cheap, deal, ofType, small, smallTable, stub } from "./small.ts";

/** Offers one outcome after the other, and votes as told. */
const bidder = (bids: readonly number[], votes: readonly number[] = []): Strategy => ({
  id: "bidder",
  propose: ({ agenda: all, round }) => all.outcome(bids[round % bids.length] ?? 0),
  accepts: () => false,
  vote: () => votes.map((bid) => ({ bid })),
});

const party = (id: string, strategy: Strategy) => ({ id, utility: cheap, strategy });

const talk = (strategies: readonly Strategy[], rounds = 3) =>
  negotiate({
    agenda: deal,
    protocol: simultaneousOffers({ rounds }),
    parties: strategies.map((strategy, at) => party(`p${at}`, strategy)),
  });

describe("simultaneous offers", () => {
  it("are an agreement when all vote for one of them; to make it is to vote for it", () => {
    const result = talk([bidder([0]), bidder([1], [0]), bidder([2], [0])]);
    expect(result).toMatchObject({ agreement: deal.outcome(0), ended: "agreement", rounds: 1 });
    expect(result.agreements[0]?.signatories).toEqual(["p0", "p1", "p2"]);
  });

  it("are none when somebody does not, and the next round begins", () => {
    const result = talk([bidder([0]), bidder([1], [0]), bidder([2], [1])]);
    expect(result).toMatchObject({ agreement: null, ended: "deadline", rounds: 3 });
    expect(result.offers.map(({ by, round }) => `${by} ${round}`)).toEqual(
      [0, 1, 2].flatMap((round) => ["p0", "p1", "p2"].map((by) => `${by} ${round}`)),
    );
  });

  it("put no seat before another: of several that all would sign, the first moves on with the rounds", () => {
    const late = (round: number): Strategy => ({
      ...bidder([0]),
      propose: ({ agenda: all, seats, agent }) => all.outcome(seats.indexOf(agent)),
      vote: (turn): readonly Vote[] => (turn.round === round ? [{ bid: 0 }, { bid: 1 }, { bid: 2 }] : []),
    });
    for (const round of [0, 1, 2, 3]) {
      const result = talk([late(round), late(round), late(round)], 4);
      expect(result.agreement).toEqual(deal.outcome(round % 3));
    }
  });

  it("are not agreed to by votes whose conditions rule out that all sign", () => {
    const vote = (condition: object): Strategy => ({
      ...bidder([1]),
      vote: () => [{ bid: 0, ...condition }],
    });
    expect(talk([bidder([0]), vote({ most: 1 })]).agreement).toBeNull();
    expect(talk([bidder([0]), vote({ least: 3 })]).agreement).toBeNull();
    expect(talk([bidder([0]), vote({ least: 2, most: 2 })]).agreement).toEqual(deal.outcome(0));
  });

  it("end with whoever walks out, and go on without an offer of whoever breaks the rules", () => {
    const quits: Strategy = { ...bidder([0]), propose: () => null };
    expect(talk([bidder([0]), quits])).toMatchObject({ ended: "walk-out", agreement: null });
    const wrong: Strategy = { ...bidder([0], [0]), propose: () => ({ price: 11 }) };
    expect(talk([bidder([3]), wrong])).toMatchObject({ agreement: deal.outcome(3), rounds: 1 });
    expect(talk([wrong, wrong]).breaches.length).toBeGreaterThan(1);
  });

  it("refuse what is no deadline", () => {
    expect(() => simultaneousOffers({ rounds: 0 })).toThrow(
      "simultaneousOffers.rounds: 0 is not allowed; expected a whole number from 1 to 10000000",
    );
  });
});

describe("two who come down by curves meet where the theory says", () => {
  const steps = 4096;
  const pie = agenda({ share: Array.from({ length: steps + 1 }, (_, share) => share) });
  const split = (a: number, b: number, rounds: number) =>
    negotiate({
      agenda: pie,
      protocol: simultaneousOffers({ rounds }),
      parties: [
        {
          id: "a",
          utility: utility(pie, ({ share }) => share / steps),
          strategy: aspiration({ exponent: a }),
        },
        {
          id: "b",
          utility: utility(pie, ({ share }) => 1 - share / steps),
          strategy: aspiration({ exponent: b }),
        },
      ],
    });

  it("halfway, in equal shares, when both concede at the same steady pace", () => {
    for (const rounds of [1, 3, 7, 15, 63]) {
      const result = split(1, 1, rounds);
      expect(result.rounds).toBe((rounds + 1) / 2);
      expect(result.agreement?.share).toBe(steps / 2);
    }
  });

  /** At time t party a asks for 1 - t^a and b leaves it t^b: they agree as soon as t^a + t^b reaches 1. */
  it("in the first round in which what they ask for adds up to no more than there is", () => {
    const exponents = fc.double({ min: 0.2, max: 5, noNaN: true });
    fc.assert(
      fc.property(exponents, exponents, fc.integer({ min: 3, max: 40 }), (a, b, rounds) => {
        const adds = (round: number) => ((round + 1) / (rounds + 1)) ** a + ((round + 1) / (rounds + 1)) ** b;
        const all = Array.from({ length: rounds }, (_, round) => adds(round));
        fc.pre(all.every((sum) => Math.abs(sum - 1) > 4 / steps));
        const first = all.findIndex((sum) => sum > 1);
        const result = split(a, b, rounds);
        expect(result.rounds).toBe(first < 0 ? rounds : first + 1);
        expect(result.agreement === null).toBe(first < 0);
        if (first < 0) return;
        const time = (first + 1) / (rounds + 1);
        const asked = first % 2 === 0 ? 1 - time ** a : time ** b; // the offer of the seat that comes first there
        expect(Math.abs((result.agreement?.share ?? 0) / steps - asked)).toBeLessThanOrEqual(1.01 / steps);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a sealed offer", () => {
  const protocols: readonly (readonly [string, () => Protocol])[] = [
    ["simultaneous offers", () => simultaneousOffers({ rounds: 3 })],
    ["sealed bids before a vote", () => conditionalVoting({ rounds: 3, sealed: true })],
  ];

  /** What each is shown and has heard of at its turns. */
  function heard(protocol: Protocol) {
    const shown: string[] = [];
    const agents = ["anna", "ben", "carl"].map((id, at) =>
      stub(id, {
        strategy: bidder([at, at + 3]),
        inner: { heard: [] },
        on: { offer: (inner, { by, round }) => void (inner["heard"] as string[]).push(`${by} ${round}`) },
        leave({ agent, round, may, sealed, offers, inner }: BargainingTurn) {
          const seen = offers.map((offer) => `${offer.by} ${offer.round}`);
          shown.push(`${agent} ${round} ${may.join()} ${sealed}: ${seen.join(", ")}`);
          const others = (inner["heard"] as string[]).filter((each) => !each.startsWith(agent));
          expect(others).toEqual(seen.filter((each) => !each.startsWith(agent)));
          return null;
        },
      }),
    );
    const seats = agents.map(({ id }) => id);
    const scenario = small(agents, { tables: { table: smallTable({ seats, meets: [0], protocol }) } });
    return { scenario, shown };
  }

  it.each(protocols)("of %s is shown to nobody else before all have made theirs", (_, make) => {
    const { scenario, shown } = heard(make());
    const { log } = simulate(scenario);
    const [first, second] = [0, 1].map((round) => ["anna", "ben", "carl"].map((by) => `${by} ${round}`));
    const [opened, all] = [first?.join(", "), [...(first ?? []), ...(second ?? [])].join(", ")];
    const at = (line: number) => shown[line];
    expect([at(0), at(1), at(2)]).toEqual(["anna", "ben", "carl"].map((id) => `${id} 0 offer true: `));
    expect([at(3), at(5)]).toEqual(["anna", "carl"].map((id) => `${id} 0 vote false: ${opened}`));
    const again = shown.filter((line) => line.includes(" 1 offer true"));
    expect(again).toEqual(["anna", "ben", "carl"].map((id) => `${id} 1 offer true: ${opened}`));
    expect(shown.find((line) => line.includes(" 1 vote"))).toBe(`anna 1 vote false: ${all}`);
    expect(ofType(log, "offer").every(({ sealed }) => sealed === true)).toBe(true);
  });

  it.each(protocols)("of %s leads to the same log live and in a replay", async (_, make) => {
    const { digest, log } = simulate(heard(make()).scenario);
    const live = new Simulation(heard(make()).scenario);
    const known: number[] = [];
    live.world$.subscribe(({ tables: { table } }) => {
      if (table?.meeting) known.push(table.meeting.offers.length, table.meeting.sealed.length);
    });
    expect((await live.play()).digest).toBe(digest);
    expect(replay(heard(make()).scenario, log).digest).toBe(digest);
    expect(new Set(known)).toEqual(new Set([0, 1, 2, 3, 6, 9]));
  });

  it("moves no answer of the others: what they offer does not depend on it", () => {
    const second = (own: Outcome): Strategy => ({
      ...bidder([0]),
      propose: ({ offers }) => (offers.some(({ by }) => by === "p0") ? deal.outcome(5) : own),
    });
    fc.assert(
      fc.property(fc.nat({ max: 5 }), fc.nat({ max: 4 }), (bid, own) => {
        const { offers } = talk([bidder([bid]), second(deal.outcome(own))], 2);
        expect(offers.filter(({ by }) => by === "p1").map(({ outcome }) => deal.indexOf(outcome))).toEqual([
          own,
          5,
        ]);
      }),
    );
  });

  it("opens with its round where every turn is sealed: an agreement is to have offered the same", () => {
    const seen: string[] = [];
    const same: Protocol<{ made: Outcome[] }> = {
      id: "same",
      rounds: 3,
      acceptsOwnOffer: false,
      open: () => ({ made: [] }),
      advance: ({ made }, _seats, step) => void (step.type === "offer" && made.push(step.outcome)),
      next({ made }, seats) {
        const round = Math.floor(made.length / seats.length);
        const [one, other] = made.slice(-2);
        if (made.length % 2 === 0 && one !== undefined && one === other)
          return { type: "agreement", round: round - 1, outcome: one };
        const by = seats[made.length % seats.length];
        if (round >= 3 || by === undefined) return { type: "deadline", round };
        return { type: "turn", by, round, time: (round + 1) / 4, may: ["offer"], sealed: true };
      },
    };
    const follower = (own: number): Strategy => ({
      ...bidder([own]),
      propose({ agent, offers, agenda: all }) {
        seen.push(`${agent}: ${offers.map(({ by, round }) => by + round).join()}`);
        return all.outcome(own + offers.length);
      },
    });
    const parties = [party("a", follower(0)), party("b", follower(0))];
    expect(negotiate({ agenda: deal, protocol: same, parties }).rounds).toBe(1);
    seen.length = 0;
    negotiate({ agenda: deal, protocol: same, parties: [party("a", follower(0)), party("b", follower(1))] });
    expect(seen).toEqual(["a: ", "b: ", "a: a0,b0", "b: a0,b0", "a: a0,b0,a1,b1", "b: a0,b0,a1,b1"]);
  });

  it("opens when the last to make one walks out and the others go on", () => {
    const { scenario, shown } = heard(conditionalVoting({ rounds: 2, sealed: true }));
    const carl = stub("carl", { leave: () => "enough" });
    simulate(scenario.replace(carl));
    expect(shown.find((line) => line.includes("vote"))).toBe("anna 0 vote false: anna 0, ben 0");
  });

  it("stays sealed when the talks end before", () => {
    const anna = stub("anna", { strategy: bidder([0]) });
    const ben = stub("ben", { leave: () => "enough" });
    const seats = ["anna", "ben"];
    const protocol = simultaneousOffers({ rounds: 2 });
    const scenario = small([anna, ben], { tables: { table: smallTable({ seats, meets: [0], protocol }) } });
    const { log } = simulate(scenario);
    expect(log.map(({ type }) => type)).toEqual(["start", "day", "open", "offer", "leave", "adjourn", "end"]);
  });
});
