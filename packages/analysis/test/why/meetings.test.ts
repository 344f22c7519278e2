import { describe, expect, it } from "vitest";
import {
  conditionalVoting,
  mechanism,
  mediatedSingleText,
  simultaneousOffers,
  stackedAlternatingOffers,
  type Protocol,
  type WorldView,
} from "@summitry/core";
import { explain, type MeetingExplanation } from "@summitry/analysis";
import { at, broker, buyer, cost, meetingOf, offering, runOf, seller } from "./bargains.ts";

type Agents = Parameters<typeof meetingOf>[0];

/** The explanation of the only meeting. */
function why(agents: Agents, protocol: Protocol): MeetingExplanation {
  const { meetings } = explain(runOf(meetingOf(agents, protocol)));
  expect(meetings).toHaveLength(1);
  return meetings[0]!;
}

const alternating = stackedAlternatingOffers({ rounds: 2 });
const floor = (holder: string, value = 0.5) => ({ type: "reservation", holder, value });
const line = { type: "red-line", holder: "seller", line: "cost" };
const gap = (party: string, gain: number) => ({
  party,
  gain: expect.closeTo(gain, 12),
  share: expect.closeTo(gain, 12),
});

// Worth to the buyer of 10 slow, 10 fast, 20 slow, ... is 0.7, 1, 0.28, 0.58, 0, 0.3; to the seller 0.2, 0, 0.6, 0.4, 1, 0.8.

describe("two who want too much", () => {
  const protocols: readonly (readonly [string, Protocol, Agents])[] = [
    ["alternating offers", alternating, [buyer(), seller()]],
    ["simultaneous offers", simultaneousOffers({ rounds: 2 }), [buyer(), seller()]],
    ["a single text", mediatedSingleText({ rounds: 2, mediator: "broker" }), [broker(), buyer(), seller()]],
  ];

  it.each(protocols)("by %s: no text is worth it to both, and one comes near", (_, protocol, agents) => {
    const told = why(agents, protocol);
    expect(told).toMatchObject({ meeting: 1, table: "table", day: 0, ended: "no-zone", rounds: 2 });
    expect(told.seats).toEqual(agents.map(({ id }) => id));
    expect(told.parties).toEqual(["buyer", "seller"]);
    expect(told.counts).toEqual({
      all: 6,
      worthSigning: { buyer: 3, seller: 3 },
      worthSigningToAll: 0,
      zone: 0,
    });
    expect(told.nearest).toEqual({
      outcome: at(20, "fast"),
      gaps: [gap("buyer", 0.08), gap("seller", -0.1)],
      crosses: [],
    });
    expect(told.closedBy).toEqual([
      { obstacles: [floor("buyer")], opens: 3 },
      { obstacles: [floor("seller")], opens: 3 },
    ]);
    expect(told.crossed).toEqual([]);
    expect(told.because).toBe("no outcome is worth at least walking away to all of buyer, seller");
  });

  it("the nearest offer is the one that falls least short, of equals the first", () => {
    expect(why([buyer(), seller()], alternating).nearestOffer).toEqual({
      outcome: at(10, "fast"),
      gaps: [gap("buyer", 0.5), gap("seller", -0.5)],
      crosses: [],
      by: "buyer",
      round: 0,
    });
    const moves = buyer({ strategy: offering(at(10, "fast"), at(20, "fast")) });
    expect(why([moves, seller()], alternating).nearestOffer).toMatchObject({ by: "buyer", round: 1 });
  });

  it("the last move is the last offer that differs from its maker's own one before", () => {
    expect(why([buyer(), seller()], alternating).lastMove).toBeNull();
    const moves = buyer({ strategy: offering(at(10, "fast"), at(20, "slow")) });
    expect(why([moves, seller()], alternating).lastMove).toEqual({
      by: "buyer",
      round: 1,
      changed: [
        { issue: "price", from: 10, to: 20 },
        { issue: "delivery", from: "fast", to: "slow" },
      ],
    });
    const text = why([broker(), buyer(), seller()], mediatedSingleText({ rounds: 2, mediator: "broker" }));
    expect(text.lastMove).toMatchObject({ by: "broker", changed: [{ from: "slow", to: "fast" }] });
    expect(text.nearestOffer).toMatchObject({ by: "broker", round: 1, outcome: at(20, "fast") });
  });
});

describe("a red line", () => {
  const modest = { reservation: () => 0.2, redLines: [cost(30)] };

  it("closes the two texts that would suit both, and opens them again", () => {
    const told = why([buyer(), seller(modest)], alternating);
    expect(told).toMatchObject({ ended: "no-zone", counts: { worthSigningToAll: 2, zone: 0 } });
    expect(told.closedBy).toEqual([
      { obstacles: [floor("buyer")], opens: 2 },
      { obstacles: [line], opens: 2 },
    ]);
    expect(told.relaxing).toEqual([
      { obstacle: floor("buyer"), opens: 2 },
      { obstacle: floor("seller", 0.2), opens: 0 },
      { obstacle: line, opens: 2 },
    ]);
    expect(told.crossed).toEqual([{ lines: [{ holder: "seller", line: "cost" }], texts: 2 }]);
  });

  it("leaves the nearest text on its other side out, and is counted against an offer", () => {
    const told = why([buyer(), seller(modest)], alternating);
    expect(told.nearest).toMatchObject({ outcome: at(30, "fast"), crosses: [] });
    expect(told.nearestOffer).toMatchObject({ by: "seller", outcome: at(30, "slow"), crosses: [] });
    const alone = why(
      [buyer(), seller({ ...modest, strategy: { ...offering(), propose: () => null } })],
      alternating,
    );
    expect(alone).toMatchObject({
      ended: "walk-out",
      nearestOffer: { by: "buyer", crosses: [{ holder: "seller", line: "cost" }] },
    });
  });

  it("that forbids everything leaves no nearest text", () => {
    expect(why([buyer(), seller({ redLines: [cost(99)] })], alternating).nearest).toBeNull();
  });
});

describe("an open zone", () => {
  it("has the text from which who gains least gains most, and nothing that closes it", () => {
    const told = why([buyer({ reservation: () => 0.2 }), seller({ reservation: () => 0.2 })], alternating);
    expect(told).toMatchObject({ ended: "deadline", counts: { zone: 4 }, closedBy: [] });
    expect(told.nearest).toMatchObject({
      outcome: at(20, "fast"),
      gaps: [gap("buyer", 0.38), gap("seller", 0.2)],
    });
  });

  it("and a signature is told with those who gave it", () => {
    const told = why([buyer(), seller({ strategy: { ...offering(), accepts: () => true } })], alternating);
    expect(told).toMatchObject({ ended: "agreement", because: "signed by buyer, seller", rounds: 1 });
    expect(told.nearestOffer).toMatchObject({ outcome: at(10, "fast"), by: "buyer" });
  });

  it("takes walking away that is worth less than all texts as worth the worst of them, and no price as none", () => {
    const free = why(
      [buyer({ reservation: () => -Infinity }), seller({ reservation: () => Infinity })],
      alternating,
    );
    expect(free.counts).toMatchObject({ worthSigning: { buyer: 6, seller: 0 } });
    expect(free.nearest?.gaps).toEqual([
      { party: "buyer", gain: 1, share: 1 },
      { party: "seller", gain: -Infinity, share: -Infinity },
    ]);
  });
});

describe("a meeting that ends by broken rules", () => {
  const long = stackedAlternatingOffers({ rounds: 9 });

  it("is ended by whoever breaks them once too often", () => {
    const breaks = seller({ respond: () => ({ type: "object" }) });
    expect(why([buyer(), breaks], long)).toMatchObject({ ended: "breach", by: ["seller"] });
  });

  it("is ended by nobody where a red line comes into force as a text is signed, though somebody broke them before", () => {
    const stir = mechanism({
      id: "stir",
      because: "an acceptance stirs people up",
      evidence: [],
      quantities: { anger: { unit: "1", low: 0, high: 1, neutral: 0 } },
      on: { accept: () => ({ anger: 1 }) },
    });
    const angry = { ...cost(99), binds: (view: WorldView) => view.quantity("anger") > 0 };
    const once = buyer({
      redLines: [angry],
      respond: ({ round }) => (round === 0 ? { type: "object" } : { type: "offer", outcome: at(10, "fast") }),
    });
    const agents = [
      once,
      seller({ strategy: { ...offering(at(30, "slow")), accepts: ({ round }) => round > 0 } }),
    ];
    const [told] = explain(runOf(meetingOf(agents, long, {}, { mechanisms: [stir] }))).meetings;
    expect(told).toMatchObject({ ended: "breach", by: [] });
    expect(told?.crossed).toEqual([]);
    expect(told?.closedBy[0]?.obstacles).toContainEqual({ type: "red-line", holder: "buyer", line: "cost" });
  });
});

describe("where some may sign without the others", () => {
  const voting = conditionalVoting({ rounds: 1, hazard: 0 });
  const other = buyer({ reservation: () => 0.9 });
  Object.assign(other, { id: "other" });

  it("the largest coalition with a zone is asked", () => {
    const told = why([buyer(), seller(), other], voting);
    expect(told).toMatchObject({
      ended: "deadline",
      parties: ["buyer", "other"],
      seats: ["buyer", "seller", "other"],
    });
    expect(told.counts).toEqual({
      all: 6,
      worthSigning: { buyer: 3, other: 1 },
      worthSigningToAll: 1,
      zone: 1,
    });
    expect(told.nearest).toMatchObject({ outcome: at(10, "fast") });
  });

  it("of two that are as large the one with more texts in its zone", () => {
    const easy = buyer({ reservation: () => 0 });
    Object.assign(easy, { id: "easy" });
    expect(why([seller(), other, easy], voting)).toMatchObject({
      parties: ["seller", "easy"],
      counts: { zone: 3 },
    });
  });

  it("or all, where no two have one", () => {
    const told = why([buyer(), seller()], voting);
    expect(told).toMatchObject({ parties: ["buyer", "seller"], counts: { zone: 0 } });
    expect(told.closedBy).toHaveLength(2);
  });
});
