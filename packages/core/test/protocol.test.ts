import { describe, expect, it } from "vitest";
import { negotiate, simulate, stackedAlternatingOffers, type BargainingTurn } from "@summitry/core";
import { agreeable, cheap, deal, dear, small, smallTable, stub, stubborn } from "./small.ts";

type Options = Parameters<typeof stackedAlternatingOffers>[0];

/** Positions of all turns of a meeting of three in which nobody accepts anything. */
function turns(options: Options) {
  const seen: unknown[] = [];
  const agents = ["anna", "ben", "carl"].map((id, at) =>
    stub(id, {
      strategy: stubborn(deal.outcome(at)),
      leave({ agent, round, rounds, time, standing, offers, seats }: BargainingTurn) {
        seen.push({
          agent,
          round,
          rounds,
          time,
          standing: standing?.by ?? null,
          offers: offers.length,
          seats: seats.join(),
        });
        return null;
      },
    }),
  );
  const seats = agents.map(({ id }) => id);
  const tables = { table: smallTable({ seats, meets: [0], protocol: stackedAlternatingOffers(options) }) };
  simulate(small(agents, { tables }));
  return seen;
}

describe("stacked alternating offers", () => {
  it("give every party a turn in every round, and time that never quite reaches one", () => {
    const common = { rounds: 2, seats: "anna,ben,carl" };
    expect(turns({ rounds: 2 })).toEqual([
      { ...common, agent: "anna", round: 0, time: 1 / 3, standing: null, offers: 0 },
      { ...common, agent: "ben", round: 0, time: 1 / 3, standing: "anna", offers: 1 },
      { ...common, agent: "carl", round: 0, time: 1 / 3, standing: "ben", offers: 2 },
      { ...common, agent: "anna", round: 1, time: 2 / 3, standing: "carl", offers: 3 },
      { ...common, agent: "ben", round: 1, time: 2 / 3, standing: "anna", offers: 4 },
      { ...common, agent: "carl", round: 1, time: 2 / 3, standing: "ben", offers: 5 },
    ]);
  });

  it("may count every single action as a round", () => {
    expect(turns({ rounds: 4, step: "offer" })).toMatchObject([
      { agent: "anna", round: 0, time: 0.2 },
      { agent: "ben", round: 1, time: 0.4 },
      { agent: "carl", round: 2, time: 0.6 },
      { agent: "anna", round: 3, time: 0.8 },
    ]);
  });

  it("need the assent of all, or leave the table with the offer's maker", () => {
    const parties = [
      { id: "anna", utility: cheap, strategy: stubborn(deal.outcome(0)) },
      { id: "ben", utility: dear, strategy: agreeable() },
      { id: "carl", utility: dear, strategy: stubborn(deal.outcome(5)) },
    ];
    const talk = (order: readonly number[]) =>
      negotiate({
        agenda: deal,
        protocol: stackedAlternatingOffers({ rounds: 3 }),
        parties: order.flatMap((at) => parties[at] ?? []),
      });
    expect(talk([0, 1]).agreement).toBe(deal.outcome(0));
    expect(talk([0, 1, 2]).agreement).toBeNull();
  });

  it("may ask makers of offers for their assent as well", () => {
    const explicit = {
      agenda: deal,
      protocol: stackedAlternatingOffers({ rounds: 2, proposerAccepts: "explicitly" }),
    };
    const anna = { id: "anna", utility: cheap, strategy: agreeable() };
    const ben = { id: "ben", utility: dear, strategy: agreeable() };
    expect(negotiate({ ...explicit, parties: [anna, ben] })).toMatchObject({ ended: "agreement", rounds: 2 });
    const fickle = { ...anna, strategy: stubborn() };
    expect(negotiate({ ...explicit, parties: [fickle, ben] }).ended).toBe("deadline");
  });

  it.each<[object, string]>([
    [
      { rounds: 0 },
      "stackedAlternatingOffers.rounds: 0 is not allowed; expected a whole number from 1 to 10000000",
    ],
    [{ rounds: 1.5 }, "stackedAlternatingOffers.rounds: 1.5"],
    [{}, "stackedAlternatingOffers.rounds: undefined"],
    [
      { rounds: 1, step: "day" },
      'stackedAlternatingOffers.step: "day" is not allowed; expected one of round, offer',
    ],
    [{ rounds: 1, proposerAccepts: "never" }, 'stackedAlternatingOffers.proposerAccepts: "never"'],
  ])("refuse %j", (options, message) => {
    expect(() => stackedAlternatingOffers(options as Options)).toThrow(message);
  });
});
