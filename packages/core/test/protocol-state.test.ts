import { describe, expect, it } from "vitest";
import { conditionalVoting, mediatedSingleText, negotiate, simulate, Simulation } from "@summitry/core";
import {
  simultaneousOffers,
  stackedAlternatingOffers,
  type BargainingTurn,
  type Outcome,
  type Protocol,
} from "@summitry/core";
import { cheap, deal, small, smallTable, stub, stubborn } from "./small.ts";

const agents = ["anna", "ben", "carl"].map((id, at) => stub(id, { strategy: stubborn(deal.outcome(at)) }));
const seats = agents.map(({ id }) => id);
const protocols: readonly (readonly [string, Protocol])[] = [
  ["alternating offers", stackedAlternatingOffers({ rounds: 3 })],
  ["a single text", mediatedSingleText({ rounds: 3, mediator: "anna" })],
  ["voting", conditionalVoting({ rounds: 3, sealed: true })],
  ["simultaneous offers", simultaneousOffers({ rounds: 3 })],
];

/** Takes turns to offer, `offers` times in all, and signs the last offer. Its state is its own. */
function lastWord(offers: number): Protocol<{ said: number; last: Outcome | null }> {
  return {
    id: "last-word",
    rounds: offers,
    acceptsOwnOffer: false,
    open: () => ({ said: 0, last: null }),
    advance(talks, _seats, step) {
      talks.said += 1;
      if (step.type === "offer") talks.last = step.outcome;
    },
    next({ said, last }, seated) {
      const by = seated[said % seated.length];
      if (said < offers && by !== undefined)
        return { type: "turn", by, round: said, time: (said + 1) / (offers + 1), may: ["offer"] };
      return last === null
        ? { type: "deadline", round: said }
        : { type: "agreement", round: said, outcome: last };
    },
  };
}

describe("a protocol's own state", () => {
  it("may be anything: a protocol in one file, with what it alone knows of", () => {
    const seen: unknown[] = [];
    const parties = seats.map((id, at) => ({
      id,
      utility: cheap,
      strategy: { ...stubborn(deal.outcome(at)), propose: (turn: BargainingTurn) => propose(turn, at) },
    }));
    const propose = ({ round, isLast, may, standing, accepted }: BargainingTurn, at: number) => {
      seen.push({ round, isLast, may, standing, accepted });
      return deal.outcome(at);
    };
    const result = negotiate({ agenda: deal, protocol: lastWord(5), parties });
    expect(result).toMatchObject({ agreement: deal.outcome(1), rounds: 5, breaches: [] });
    const common = { may: ["offer"], standing: null, accepted: [] };
    expect(seen).toEqual([0, 1, 2, 3, 4].map((round) => ({ ...common, round, isLast: round === 4 })));
  });

  it.each(protocols)("of %s is plain data in every snapshot of a run", async (_, protocol) => {
    const tables = { table: smallTable({ seats, meets: [0], protocol }) };
    const simulation = new Simulation(small(agents, { tables }));
    const states: object[] = [];
    simulation.world$.subscribe(({ tables: { table } }) => {
      if (table?.meeting) states.push(table.meeting.state);
    });
    await simulation.play();
    expect(states.length).toBeGreaterThan(3);
    for (const state of states) expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

describe("a turn of a live run that is kept", () => {
  it("shows what stood at its moment, when the meeting has gone on", async () => {
    const protocol = stackedAlternatingOffers({ rounds: 2 });
    const scenario = small(agents, { tables: { table: smallTable({ seats, meets: [0], protocol }) } });
    const simulation = new Simulation(scenario);
    const kept: BargainingTurn[] = [];
    simulation.bus.on("turn").subscribe(({ turn }) => void (turn.kind === "bargain" && kept.push(turn)));
    const { digest } = await simulation.play();
    expect(digest).toBe(simulate(scenario).digest);
    expect(kept.map(({ isLast }) => isLast)).toEqual([false, false, false, true, true, true]);
    expect(kept.map(({ accepted }) => accepted.join())).toEqual(["", "anna", "ben", "carl", "anna", "ben"]);
  });
});
