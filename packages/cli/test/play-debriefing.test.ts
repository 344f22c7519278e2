import {
  additive,
  agenda,
  conditionalVoting,
  type Action,
  type BargainingTurn,
  type LiveMessage,
  type OutcomeOf,
  type Protocol,
  redLine,
  Simulation,
  stackedAlternatingOffers,
  type Strategy,
} from "@summitry/core";
import { describe, expect, it } from "vitest";
import { tableOf } from "../../core/src/single-table/single-table.ts";
import { debrief } from "../src/play/debriefing.ts";
import { SeatRecord } from "../src/play/seat-record.ts";
import { Calendar } from "@summitry/story";
import { FullVocabulary } from "@summitry/story";
import { here, summitry } from "./child.ts";

const catches = agenda({ catch: [0, 1, 2, 3], season: ["short", "long"] });
type Terms = OutcomeOf<typeof catches.issues>;
const utility = additive(catches, {
  catch: { weight: 0.75, values: (value) => value / 3 },
  season: { weight: 0.25, values: { short: 1, long: 0 } },
});
const BEST: Terms = { catch: 3, season: "short" };
const noNone = redLine<{ readonly catch: number }>({
  id: "no-none",
  because: "all must fish",
  forbids: (text) => text.catch === 0,
});

/** Offers these texts, round by round, and agrees to nothing. */
const reading = (texts: readonly Terms[]): Strategy => ({
  id: "reading",
  propose: ({ round }) => texts[round] ?? BEST,
  accepts: () => false,
  vote: () => [],
});

/** The debriefing of North, which answers as it is told to, while the others read out their offers. */
async function debriefed(
  protocol: Protocol,
  answer: (turn: BargainingTurn) => Action,
  others: readonly (readonly Terms[])[],
) {
  const party = { utility, reservation: 0.2 };
  const parties = [
    { ...party, id: "north", strategy: reading([]), redLines: [noNone] },
    ...others.map((texts, at) => ({ ...party, id: ["south", "east"][at]!, strategy: reading(texts) })),
  ];
  const simulation = new Simulation(tableOf({ agenda: catches, protocol, parties }), { seed: 5 });
  const record = new SeatRecord("north");
  simulation.bus.messages$.subscribe((message) => record.hear(message as LiveMessage));
  simulation.seat("north", (turn) => (turn.kind === "bargain" ? answer(turn) : undefined));
  const { observerErrors } = await simulation.play();
  expect(observerErrors).toEqual([]);
  return debrief(record, new FullVocabulary({ name: "fishing" }), new Calendar("2026-03-02"));
}

const MIDDLE: Terms = { catch: 2, season: "short" };
const SMALL: Terms = { catch: 1, season: "short" };
const NONE: Terms = { catch: 0, season: "short" };
const offer = (outcome: Terms): Action => ({ type: "offer", outcome });

describe("a debriefing", () => {
  it("tells what was turned down and was worth more, and which red lines offers of others crossed", async () => {
    const rounds = stackedAlternatingOffers({ rounds: 4 });
    expect(await debriefed(rounds, () => offer(BEST), [[NONE, MIDDLE, SMALL, MIDDLE]])).toEqual([
      "  You agreed to nothing on table; walking away is worth 0.2 to you.",
      "  You turned down 2 offers there worth more than walking away:",
      expect.stringMatching(
        /^ {4}South, .+: catch 2, season short \(worth 0\.75, against 0\.2 for walking away\)\.$/,
      ),
      expect.stringMatching(/^ {4}South, .+: catch 1, season short \(worth 0\.5, /),
      "  Your red line no-none was crossed by offers of South 1 time.",
    ]);
  });

  it("tells what was agreed to, against walking away, and what would have been worth more", async () => {
    const rounds = stackedAlternatingOffers({ rounds: 4 });
    const second = ({ offers }: BargainingTurn): Action =>
      offers.length < 4 ? offer(BEST) : { type: "accept" };
    const told = await debriefed(rounds, second, [[MIDDLE, SMALL]]);
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(
      /^ {2}You agreed on table on .+: catch 1, season short\. It was worth 0\.5 to you, against 0\.2 for walking away\.$/,
    );
    expect(told[1]).toBe("  You turned down 1 offer there worth more than what you agreed to:");
    expect(told[2]).toContain("catch 2, season short");
    const first = ({ standing }: BargainingTurn): Action =>
      standing === null ? offer(BEST) : { type: "accept" };
    expect((await debriefed(rounds, first, [[MIDDLE, SMALL]]))[1]).toBe(
      "  You turned down no offer there that was worth more than what you agreed to.",
    );
  });

  it("counts bids that the seat has not voted for by the end of the round", async () => {
    const rounds = conditionalVoting({ rounds: 1 });
    const votes = (first: readonly number[]) => (turn: BargainingTurn) => {
      if (turn.ballot === null) return offer(BEST);
      const isFirst = Object.keys(turn.ballot.votes).length === 0;
      return { type: "vote", votes: isFirst ? first.map((bid) => ({ bid })) : [] } as const;
    };
    const none = await debriefed(rounds, votes([]), [[MIDDLE], [SMALL]]);
    expect(none[1]).toBe("  You turned down 2 offers there worth more than walking away:");
    const one = await debriefed(rounds, votes([1]), [[MIDDLE], [SMALL]]);
    expect(one[1]).toBe("  You turned down 1 offer there worth more than walking away:");
    expect(one[2]).toContain("East");
  });
});

describe("summitry play", () => {
  it("debriefs at the end, and looking on changes nothing of the run", async () => {
    const args = (command: string) => [command, "examples/scenario-files/harbour.yaml"];
    const { stdout } = await summitry([...args("play"), "--as", "south"], { input: "brief\nquit\n" });
    expect(stdout).toContain(
      "What came of your seat as South\n  You quit on 2 March; from then on the agent answered for you.\n  You agreed",
    );
    const digest = /Log digest: \w+/;
    expect(digest.exec(stdout)?.[0]).toBe(digest.exec((await here(args("run"))).stdout)?.[0]);
  });
});
