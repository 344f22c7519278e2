import type { SimulationEvent, WorldReadings, WorldSummary } from "@summitry/core";
import { mediatedSingleText } from "@summitry/core";
import { describe, expect, it } from "vitest";
import { type Detail, story } from "../src/story.ts";
import { Calendar } from "../src/words/calendar.ts";
import { FullVocabulary } from "../src/words/full-vocabulary.ts";
import { kinds, log } from "./log.ts";

const calendar = new Calendar("2025-12-01");

function told(
  events: readonly SimulationEvent[],
  words = new FullVocabulary({ name: "fishing" }),
  detail: Detail = {},
): readonly string[] {
  return story({ start: "2025-12-01" }, events, words, detail).flatMap(({ day, paragraphs }) => [
    calendar.full(day),
    ...paragraphs.map(({ level, says }) => (level === "item" ? `  ${says}` : `    ${says}`)),
  ]);
}

describe("the story of a log in which everything happens", () => {
  it("is told from every kind of event there is", () => {
    expect([...new Set(log.map(({ type }) => type))].sort()).toEqual([...kinds].sort());
  });

  it("says what happened, by date, and nothing else", () => {
    expect(told(log, undefined, { verbose: true })).toEqual([
      "1 December 2025",
      "  Catch 100.",
      "  North and South meet on talks.",
      "    North opens with truce yes, price 10, and makes no other offer.",
      "    South opens with truce no, price 30; ends with truce yes, price 10 (2 offers).",
      "    1 of 3 offers crosses red lines of West and East: no-price.",
      "    An action of North is struck out: the offer crosses its maker's red line (no-guard).",
      "    North walks out in round 3: the catch is better than the talks.",
      "  South: close the port, toward North, with a deadline on 6 December: fishing went on.",
      "2 December 2025",
      "  North declines talks on talks with South on 4 December, called by South: too soon.",
      "  An action of West is struck out: no such move.",
      "11 December 2025",
      "  South and North meet on talks, called by South.",
      "    South opens as on 1 December, and makes no other offer.",
      "    The only offer crosses red lines of West and East: no-price.",
      "    Signed in round 1 by South and North: truce no, price 30. West and East have to ratify the text by 1 January 2026.",
      "    The text crosses the red line no-price of West and East, who did not sign.",
      "12 December 2025",
      "  West ratifies the talks text of 11 December.",
      "13 December 2025",
      "  East refuses to ratify the talks text of 11 December: the text crosses the red line no-price.",
      "21 December 2025",
      "  North and South meet on talks.",
      "    North opens as on 1 December, and makes no other offer.",
      "    Signed in round 1 by North and South, in force at once until 26 December: truce yes, price 10.",
      "26 December 2025",
      "  The talks text of 21 December is renewed until 31 December.",
      "31 December 2025",
      "  The talks text of 21 December runs out, not renewed by South: walking away is worth more by now.",
      "3 January 2026",
      "  North and South meet on talks.",
      "    Signed in round 1 by North and South: the same text as on 21 December, which ran out on 31 December. West has to ratify the text by 10 January 2026.",
      "4 January 2026",
      "  West ratifies the talks text of 3 January 2026. The text enters into force.",
      "6 January 2026",
      "  The talks text of 3 January 2026 falls apart, given up by North: walking away is worth more by now.",
      "7 January 2026",
      "  North and South meet on talks. On the table lies the talks text of 11 December.",
      "    Signed in round 1 by North and South: the same text as on 21 December after the one of 3 January 2026 fell apart on 6 January 2026. West has to ratify the text by 8 January 2026.",
      "9 January 2026",
      "  The talks text of 7 January 2026 lapses: the time for ratification is over.",
      "  North and South meet on talks.",
      "    Signed in round 1 by North and South: the same text as on 21 December after the one of 7 January 2026 lapsed on 9 January 2026. West and East have to ratify the text by 1 March 2026.",
      "10 January 2026",
      "  West ratifies the talks text of 9 January 2026.",
      "  The run ends: the horizon is reached. The talks text of 9 January 2026 still waits for East. Called and still " +
        "to come: talks on talks on 20 January 2026.",
    ]);
  });
});

describe("what repeats itself", () => {
  const meeting = (day: number, because: string): SimulationEvent[] => [
    { type: "open", day, table: "talks", seats: ["north", "south"], text: null },
    { type: "offer", day, by: "north", table: "talks", round: 0, outcome: { price: day }, crosses: [] },
    {
      type: "adjourn",
      day,
      table: "talks",
      seats: ["north", "south"],
      ended: "no-zone",
      rounds: 2,
      blockedBy: [],
      because,
    },
  ];
  const none = "no outcome is worth at least walking away to all of north, south";
  const late = "the last round passed without an agreement";

  it("is summed up at its last date, and told again when the reason is another one", () => {
    const events = [
      meeting(0, none),
      meeting(3, none),
      meeting(5, none),
      meeting(8, late),
      meeting(9, none),
    ].flat();
    expect(told(events)).toEqual([
      "1 December 2025",
      "  North and South meet on talks.",
      "    North opens with price 0.",
      "    South makes no offer.",
      "    No agreement after 2 rounds, as no text is worth as much as walking away to both.",
      "6 December 2025",
      "  North and South have met twice more on talks, on 4 December and 6 December, each time without agreement, as " +
        "no text is worth as much as walking away to both.",
      "9 December 2025",
      "  North and South meet again on talks, without agreement, as time ran out.",
      "10 December 2025",
      "  North and South meet again on talks, without agreement, as no text is worth as much as walking away to both.",
    ]);
  });

  it("is given by its first and last date when there are many", () => {
    const events = [0, 1, 2, 3, 4, 5].flatMap((day) => meeting(day, none));
    expect(told(events).at(-1)).toContain(
      "have met 5 more times on talks, from 2 December to 6 December, each time",
    );
  });

  it("lets the first of many moves stand for all of them", () => {
    const move = (day: number, move: string, because = "fishing went on"): SimulationEvent => ({
      type: "move",
      day,
      by: "south",
      move,
      toward: "north",
      due: null,
      because,
    });
    const seized = [
      ...[0, 3].map((day) => move(day, "seize a boat")),
      move(5, "seize a boat", "the port was closed"),
    ];
    const signals = [1, 2, 3, 4].map((day) => move(day, "signal"));
    const both = [...seized, ...signals].sort((one, other) => one.day - other.day);
    const words = new FullVocabulary(
      { name: "fishing" },
      { vocabulary: { moves: { signal: (whom) => `signals to ${whom}` } } },
    );
    expect(told(both, words)).toEqual([
      "1 December 2025",
      "  South: seize a boat, toward North: fishing went on.",
      "2 December 2025",
      "  South signals to North (the first of 4 times): fishing went on.",
      "4 December 2025",
      "  South: seize a boat, toward North, once more.",
      "6 December 2025",
      "  South: seize a boat, toward North, for the third time: the port was closed.",
    ]);
    expect(told(both, words, { verbose: true })).toHaveLength(6 + both.length);
  });

  it("counts invitations that are declined again for the same reason", () => {
    const declined = (day: number, because: string): SimulationEvent[] => [
      { type: "invite", day, by: "south", table: "talks", seats: ["south", "north"], on: day + 9 },
      { type: "decline", day: day + 1, by: "north", table: "talks", because },
    ];
    expect(
      told([declined(0, "no"), declined(2, "no"), declined(4, "no"), declined(6, "never")].flat()),
    ).toEqual([
      "2 December 2025",
      "  North declines talks on talks with South on 10 December, called by South: no.",
      "6 December 2025",
      "  North has declined 2 more invitations by South to talks on talks, for the same reason.",
      "8 December 2025",
      "  North declines talks on talks with South on 16 December, called by South: never.",
    ]);
  });
});

describe("a meeting at which not all who sit sign", () => {
  const open = (seats: readonly string[], day = 0): SimulationEvent => ({
    type: "open",
    day,
    table: "talks",
    seats,
    text: null,
  });
  const offer = (by: string, price: number, round = 0): SimulationEvent => ({
    type: "offer",
    day: 0,
    by,
    table: "talks",
    round,
    outcome: { price },
    crosses: [],
  });
  const sign = (signatories: readonly string[], price: number, rounds: number): SimulationEvent => ({
    type: "sign",
    day: 0,
    table: "talks",
    text: `talks-${rounds}`,
    outcome: { price },
    signatories,
    awaits: ["guard"],
    lapsesAfter: 10,
    supersedes: [],
    crosses: [],
    rounds,
  });
  const adjourn = (
    seats: readonly string[],
    because: string,
    ended: "deadline" | "no-zone",
  ): SimulationEvent => ({
    type: "adjourn",
    day: 0,
    table: "talks",
    seats,
    ended,
    rounds: 4,
    blockedBy: [],
    because,
  });

  it("names the mediator as such, and those for whom there is no text", () => {
    const talks = { protocol: mediatedSingleText({ rounds: 4, mediator: "envoy" }) };
    const seats = ["envoy", "north", "south"];
    const object: SimulationEvent = { type: "object", day: 0, by: "north", table: "talks", round: 0 };
    const none = adjourn(
      seats,
      "no outcome is worth at least walking away to all of north, south",
      "no-zone",
    );
    const log = [open(seats), offer("envoy", 10), object, none];
    const again = log.map((event) => ({ ...event, day: 1 }));
    const lines = story(
      { start: "2025-12-01", tables: { talks } },
      [...log, ...again],
      new FullVocabulary({ name: "fishing" }),
    );
    expect(lines.flatMap(({ paragraphs }) => paragraphs.map(({ says }) => says))).toEqual([
      "North and South, with Envoy as mediator, meet on talks.",
      "Envoy opens with price 10.",
      "No agreement after 4 rounds, as no text is worth as much as walking away to both.",
      "North and South, with Envoy as mediator, meet again on talks, without agreement, as no text is worth as much as " +
        "walking away to both.",
    ]);
  });

  it("goes on without a coalition that has signed, and without those who walked out", () => {
    const seats = ["north", "south", "east", "west", "isle"];
    const log: readonly SimulationEvent[] = [
      open(seats),
      ...seats.map((by, at) => offer(by, at)),
      { type: "leave", day: 0, by: "isle", table: "talks", round: 0, because: "the tide" },
      sign(["south", "east"], 2, 1),
      offer("north", 0, 1),
      offer("west", 5, 1),
      adjourn(["north", "west"], "the last round passed without an agreement", "deadline"),
      { type: "end", day: 1, because: "the horizon is reached" },
    ];
    expect(told(log, undefined, { verbose: true })).toEqual([
      "1 December 2025",
      "  North, South, East, West and Isle meet on talks.",
      "    North opens with price 0, and makes no other offer.",
      "    South opens with price 1, and makes no other offer.",
      "    East opens with price 2, and makes no other offer.",
      "    West opens with price 3, and makes no other offer.",
      "    Isle opens with price 4, and makes no other offer.",
      "    Isle walks out in round 1: the tide.",
      "    Signed in round 1 by South and East: price 2. Guard has to ratify the text by 11 December.",
      "  North and West go on with the talks on talks.",
      "    North opens as before, and makes no other offer.",
      "    West opens with price 5, and makes no other offer.",
      "    No agreement after 4 rounds, as time ran out.",
      "2 December 2025",
      "  The run ends: the horizon is reached. The talks text of 1 December still waits for Guard.",
    ]);
  });
});

it("tells of a run that ended before its last day, and why", () => {
  const because = "the condition for its end is met";
  expect(told([{ type: "end", day: 1, because }])).toEqual([
    "2 December 2025",
    "  The run ends: the condition for its end is met.",
  ]);
});

describe("the outside world", () => {
  const days = (values: readonly number[]): SimulationEvent[] =>
    values.map((value, day) => ({ type: "input", day, input: "catch", value }));
  const dates = (values: readonly number[], words?: FullVocabulary): readonly string[] =>
    told(days(values), words).filter((line) => !line.startsWith(" "));

  it("is looked at every thirty days", () => {
    expect(dates(Array.from({ length: 62 }, (_, day) => 100 + day / 10))).toEqual([
      "1 December 2025",
      "31 December 2025",
      "30 January 2026",
    ]);
  });

  it("is looked at when it has changed a lot", () => {
    expect(dates([100, 100, 139, 141, 141])).toEqual(["1 December 2025", "4 December 2025"]);
  });

  it("is looked at when its state changes, with the day before and the last look at hand", () => {
    const world = ({ today, dayBefore, lastShown: last }: WorldReadings): WorldSummary => ({
      says: `${last?.catch ?? "nothing"} then ${today.catch}`,
      state: today.catch === dayBefore?.catch ? "still" : "moving",
      level: 0,
    });
    expect(
      told(days([5, 6, 6, 6, 7]), new FullVocabulary({ name: "fishing" }, { story: { world } })),
    ).toEqual([
      "1 December 2025",
      "  nothing then 5",
      "3 December 2025",
      "  5 then 6",
      "5 December 2025",
      "  6 then 7",
    ]);
  });
});
