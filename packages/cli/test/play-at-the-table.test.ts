import { readFileSync, rmSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  additive,
  agenda,
  aspiration,
  type BargainingTurn,
  conditionalVoting,
  mediatedSingleText,
  mediation,
  type Protocol,
  redLine,
  replay,
  Simulation,
  type SimulationEvent,
  stackedAlternatingOffers,
} from "@summitry/core";
import { afterAll, describe, expect, it } from "vitest";
import { tableOf } from "../../core/src/single-table/single-table.ts";
import { readScenario } from "@summitry/scenario-file";
import { atTheTable } from "../src/play/at-the-table.ts";
import { describeStanding } from "../src/play/standing.ts";
import { FullVocabulary } from "@summitry/story";
import { here, summitry } from "./child.ts";

const folder = mkdtempSync(join(tmpdir(), "summitry-"));
afterAll(() => rmSync(folder, { recursive: true }));

const catches = agenda({ catch: [0, 1, 2, 3], season: ["short", "long"] });
const worth = (most: boolean) =>
  additive(catches, {
    catch: { weight: 0.75, values: (value) => (most ? value : 3 - value) / 3 },
    season: { weight: 0.25, values: { short: 0, long: 1 } },
  });

/** The turns that North is asked at, and that the mediator is. */
async function turnsOf(
  protocol: Protocol,
  ids: readonly string[],
): Promise<Readonly<Record<string, readonly BargainingTurn[]>>> {
  const turns: Record<string, BargainingTurn[]> = Object.fromEntries(ids.map((id) => [id, []]));
  const lines = [
    redLine<{ readonly catch: number }>({
      id: "no-none",
      because: "all must fish",
      forbids: (text) => text.catch === 0,
    }),
  ];
  const parties = ids.map((id) => {
    const strategy = id === "envoy" ? mediation() : aspiration({ exponent: 1 });
    const seen = (turn: BargainingTurn): void => void turns[id]?.push(turn);
    return {
      id,
      utility: worth(id === "north"),
      reservation: 0.2,
      redLines: id === "north" ? lines : [],
      strategy: {
        ...strategy,
        propose: (turn: BargainingTurn) => (seen(turn), strategy.propose(turn)),
        accepts: (turn: BargainingTurn) => strategy.accepts(turn),
        approves: (turn: BargainingTurn) => (seen(turn), turn.utility(turn.standing!.outcome) >= 0.4),
        vote: (turn: BargainingTurn) => (seen(turn), [{ bid: 0 }].slice(0, id === "south" ? 0 : 1)),
      },
    };
  });
  await new Simulation(tableOf({ agenda: catches, protocol, parties }), { seed: 5 }).play();
  return turns;
}

const words = new FullVocabulary({ name: "fishing" });
const answers = (line: string, turn: BargainingTurn) => atTheTable(line, turn, words);
const says = (line: string, turn: BargainingTurn): string => {
  const understood = atTheTable(line, turn, words);
  return understood.type === "again" ? understood.says.join("\n") : JSON.stringify(understood);
};

describe("at a table with a mediator", async () => {
  const turns = await turnsOf(mediatedSingleText({ rounds: 20, mediator: "envoy" }), [
    "envoy",
    "north",
    "south",
  ]);
  const party = turns.north!.find(
    ({ draft, standing }) => draft !== null && standing?.round !== draft.round,
  )!;
  const mediator = turns.envoy!.find(({ draft }) => draft !== null)!;

  it("a party accepts or objects, and can do nothing else", () => {
    const open = turns.north!.find((turn) => turn.crossed(turn.standing!.outcome).length === 0)!;
    expect(answers("accept", open)).toEqual({ type: "answer", action: { type: "accept" } });
    expect(answers("object", open)).toEqual({ type: "answer", action: { type: "object" } });
    expect(says("?", open)).toContain("object                     to the offer that stands");
    expect(says("?", open)).not.toContain("vote [number");
    expect(says("offer catch=1", open)).toBe(
      '"offer catch=1" is no answer here; possible are Enter, accept, object, terms, brief, leave, quit. ? explains them.',
    );
    expect(says("object now", open)).toBe('Nothing can follow "object", and "now" does.');
  });

  it("a party sees the text so far and the one before it, and the mediator changes the text so far", () => {
    const lines = describeStanding(party, words);
    expect(lines[0]).toMatch(/^Round \d+ of 20 on table; walking away is worth 0.2 to you\.$/);
    expect(lines.slice(1).map((line) => line.split(":")[0])).toEqual([
      `  The text so far, offer ${party.offers.findIndex(({ round }) => round === party.draft?.round) + 1}`,
      `  Offer ${party.offers.length}, Envoy`,
    ]);
    const { outcome } = mediator.draft!;
    expect(answers("offer", mediator)).toEqual({ type: "answer", action: { type: "offer", outcome } });
    expect(answers("offer season=short", mediator)).toEqual({
      type: "answer",
      action: { type: "offer", outcome: { ...outcome, season: "short" } },
    });
    expect(says("object", mediator)).toContain("possible are Enter, offer, terms, brief, leave, quit");
  });

  it("a text that is put up for signature is told as such", () => {
    const last = turns.north!.at(-1)!;
    expect(describeStanding(last, words)[1]).toMatch(
      /^ {2}Up for signature, offer \d+: catch \d, season \w+ \(/,
    );
  });
});

describe("at a table that votes", async () => {
  const turns = await turnsOf(conditionalVoting({ rounds: 3 }), ["north", "south", "east"]);
  const bidding = turns.south!.find(({ ballot }) => ballot === null)!;
  const voting = turns.north!.find(({ ballot }) => ballot !== null)!;
  const optingIn = turns.north!.find(({ ballot }) => Object.keys(ballot?.votes ?? {}).length > 0)!;

  it("one makes a bid first, and sees the bids before one's own", () => {
    expect(describeStanding(bidding, words)).toEqual([
      "Round 1 of 3 on table; walking away is worth 0.2 to you.",
      "  North: catch 3, season long (0.25).",
    ]);
    expect(answers("offer catch=1, season=long", bidding)).toMatchObject({ action: { type: "offer" } });
    expect(says("vote 1", bidding)).toContain("possible are Enter, offer, terms, brief, leave, quit");
  });

  it("one votes for bids by their numbers, once each, or for none", () => {
    const votes = (line: string) => answers(line, voting);
    expect(votes("vote 1")).toEqual({ type: "answer", action: { type: "vote", votes: [{ bid: 0 }] } });
    expect(votes("vote 1, 1")).toEqual(votes("vote 1"));
    expect(votes("vote")).toEqual({ type: "answer", action: { type: "vote", votes: [] } });
    for (const typed of ["4", "0", "one", "1.5", "1 2", "0x1", ","])
      expect(says(`vote ${typed}`, voting)).toBe(
        `"${typed === "," ? "" : typed}" is no bid; the bids have the numbers 1 to 3, with commas between them.`,
      );
    expect(says("accept", voting)).toContain("possible are Enter, vote, terms, brief, leave, quit");
  });

  it("one can't vote across a red line of one's own", () => {
    expect(says("vote 1, 2", voting)).toBe("You hold the red line no-none against it.");
  });

  it("one sees each bid once, and before opting in how all have voted", () => {
    const bids = describeStanding(voting, words);
    expect(bids.slice(1).map((line) => line.slice(0, 14))).toEqual([
      "  Bid 1, North",
      "  Bid 2, South",
      "  Bid 3, East:",
    ]);
    expect(describeStanding(optingIn, words).at(-1)).toBe(
      "  Votes so far: North for 1; South for none; East for 1.",
    );
  });
});

describe("at a table of alternating offers", async () => {
  const turns = await turnsOf(stackedAlternatingOffers({ rounds: 4 }), ["north", "south"]);

  it("one is told when no offer stands, and kept from accepting across a red line of one's own", () => {
    const first = turns.north![0]!;
    expect(describeStanding(first, words)).toEqual([
      "Round 1 of 4 on table; walking away is worth 0.2 to you. No offer stands.",
    ]);
    expect(says("accept", first)).toBe("No offer stands.");
    expect(says("accept 1", first)).toBe("There is no offer 1; no offer stands that could be accepted.");
    expect(says("object", first)).toContain("possible are Enter, offer, accept, terms, brief, leave, quit");
    const later = turns.north!.find(({ standing }) => standing?.outcome.catch === 0)!;
    expect(says("accept", later)).toBe("You hold the red line no-none against it.");
  });

  it("an offer is accepted by its number, and only the one that stands", () => {
    const turn = turns.south!.find(({ offers }) => offers.length === 3)!;
    expect(
      describeStanding(turn, words)
        .slice(1)
        .map((line) => line.split(":")[0]),
    ).toEqual(["  Offer 2, South", "  Offer 3, North"]);
    const accept = { type: "answer", action: { type: "accept" } };
    expect(answers("accept 3", turn)).toEqual(accept);
    expect(answers("accept", turn)).toEqual(accept);
    for (const number of [1, 2])
      expect(says(`accept ${number}`, turn)).toBe(
        `Offer ${number} does not stand; only offer 3 can be accepted.`,
      );
    expect(says("accept 4", turn)).toBe("There is no offer 4; only offer 3 can be accepted.");
    for (const typed of ["0", "two", "3 please", "3.0", "-1"])
      expect(says(`accept ${typed}`, turn)).toBe(
        `accept takes the number of an offer or nothing, not "${typed}"; only offer 3 can be accepted.`,
      );
  });

  it.each([
    ["offer catch=7", 'catch can\'t be "7"; it can be 0, 1, 2, 3.'],
    ["offer cach=1", '"cach" is no issue here; the issues are catch, season.'],
    ["offer catch", 'offer takes issue=value with commas, and "catch" is not one.'],
    ["offer catch=1=2", 'offer takes issue=value with commas, and "catch=1=2" is not one.'],
    ["offer catch=1, catch=2", "catch has two values here; it takes one."],
    ["offer constructor=1", '"constructor" is no issue here; the issues are catch, season.'],
    ["terms please", 'Nothing can follow "terms", and "please" does.'],
    [
      "acept 1",
      '"acept 1" is no answer here; possible are Enter, offer, accept, terms, brief, leave, quit. ? explains them.',
    ],
    [
      "constructor",
      '"constructor" is no answer here; possible are Enter, offer, accept, terms, brief, leave, quit. ? explains them.',
    ],
  ])("%j is answered in one line that names it", (line, said) => {
    expect(says(line, turns.south![0]!)).toBe(said);
  });

  it.each([
    ["offer Season=LONG, catch=2", { catch: 2, season: "long" }],
    ["offer a summer, catch 2", { catch: 2, season: "long" }],
    ["offer Summer, catch=3", { catch: 3, season: "long" }],
    ["offer season=a summer, catch=1", { catch: 1, season: "long" }],
  ])("%j is understood in the words of the screen", (line, outcome) => {
    const spoken = new FullVocabulary(
      { name: "fishing" },
      { vocabulary: { values: { season: { long: "a summer" } } } },
    );
    expect(atTheTable(line, turns.south![0]!, spoken)).toEqual({
      type: "answer",
      action: { type: "offer", outcome },
    });
  });

  it("a term that could be of two issues is asked for, and a decimal comma is named", () => {
    const both = new FullVocabulary(
      { name: "fishing" },
      { vocabulary: { values: { season: { long: "most" }, catch: { 3: "most" } } } },
    );
    const [turn] = turns.south!;
    expect(atTheTable("offer most", turn!, both)).toEqual({
      type: "again",
      says: ['"most" could be catch=3 or season=long.'],
    });
    const point = "Commas stand between terms; a number has a point: 1.5, not 1,5.";
    for (const line of ["offer catch=1,5", "offer catch = 1,5 tonnes, season=long"])
      expect(says(line, turn!)).toBe(point);
    expect(says("offer 2", turn!)).toBe('offer takes issue=value with commas, and "2" is not one.');
  });

  it("help is the same as ?", () => {
    expect(says("help", turns.south![0]!)).toBe(says("?", turns.south![0]!));
  });
});

describe("summitry play", () => {
  it("takes labels, words for values and units, as it prints them", async () => {
    const input = "offer price=41 EUR, flour comes=once a month\nquit\n";
    const args = ["play", "examples/scenario-files/flour.yaml", "--as", "mill"];
    const { stdout } = await summitry(args, { input });
    expect(stdout).toMatch(/Wheat [\d.]+ EUR a tonne\./);
    expect(stdout).toContain("Mill opens with price 41 EUR, flour comes once a month");
  });

  it("follows a person to a table that votes, and keeps a log that replays", async () => {
    const file = join(folder, "three.yaml");
    writeFileSync(
      file,
      `name: three
start: 2026-09-01
days: 1
tables:
  pact:
    settles: { share: { from: 0, to: 4, step: 1 } }
    seats: [ada, bert, cora]
    protocol: { name: conditional voting, rounds: 4 }
    meets: [0]
agents:
  ada: { at: { pact: &high { utility: { share: { weight: 1, values: { 0: 0, 4: 1 } } }, reservation: 0.1 } } }
  bert: { at: { pact: *high } }
  cora: { at: { pact: { utility: { share: { weight: 1, values: { 0: 1, 4: 0 } } }, reservation: 0.1 } } }
`,
    );
    const out = join(folder, "three.json");
    const input = "?\noffer share=3\nvote 2\n\nquit\n";
    const { stdout, code } = await summitry(["play", file, "--as", "bert", "--log", out], { input });
    expect(code).toBe(0);
    expect(stdout).toContain("offer issue=value, ...     the text on the table");
    expect(stdout).toContain("  Bid 2, Bert: share 3 (0.75).");
    expect(stdout).toContain("Ada, Bert and Cora meet on pact.");
    const { log, digest } = JSON.parse(readFileSync(out, "utf8")) as {
      log: SimulationEvent[];
      digest: string;
    };
    expect(log).toContainEqual(expect.objectContaining({ type: "offer", by: "bert", outcome: { share: 3 } }));
    expect(log.find((event) => event.type === "vote" && event.by === "bert")).toMatchObject({
      votes: [{ bid: 1, least: 0, most: 3 }],
    });
    expect(replay(await readScenario(file), log).digest).toBe(digest);
    expect(stdout).toContain(`Its log is in ${out}. Its story again: npx summitry replay ${file} ${out}`);

    const again = await here(["replay", file, out]);
    expect(again.code).toBe(0);
    expect(again.stdout).toContain("Bert opens with share 3");
    expect(again.stdout).toContain(
      `Log digest: ${digest}\nThe same run again: npx summitry replay ${file} ${out}`,
    );
    const other = await here(["replay", "examples/scenario-files/lake.yaml", out]);
    expect(other).toMatchObject({ code: 2, stdout: "" });
    expect(other.stderr).toContain(
      "expected a log of this scenario with the same --without and --set: log event 0",
    );
  });

  it("lets a person mediate", async () => {
    const out = join(folder, "lake.json");
    const input = "offer level=60, price=1\n\noffer price=0.9\nquit\n";
    const args = ["play", "examples/scenario-files/lake.yaml", "--as", "envoy", "--seed", "3", "--log", out];
    const { stdout } = await summitry(args, { input });
    expect(stdout).toContain("Upstream and Downstream, with Envoy as mediator, meet on water.");
    const { log } = JSON.parse(readFileSync(out, "utf8")) as { log: SimulationEvent[] };
    const offers = log.flatMap((event) => (event.type === "offer" ? [event.outcome] : []));
    expect(offers[0]).toMatchObject({ level: 60, price: 1 });
    expect(offers[2]).toMatchObject({ price: 0.9 });
    expect(log.every((event) => event.type !== "sign" || !event.signatories.includes("envoy"))).toBe(true);
  });
});
