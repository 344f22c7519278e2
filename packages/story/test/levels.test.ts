import type { EventOf, SimulationEvent } from "@summitry/core";
import { expect, it } from "vitest";
import { story } from "../src/story.ts";
import { Storyteller } from "../src/storyteller.ts";
import { FullVocabulary, type PackageWords } from "../src/words/full-vocabulary.ts";

const START = "2025-12-01";
const seats = ["north", "south"];

const words = (story: PackageWords["story"] = {}): FullVocabulary =>
  new FullVocabulary(
    { name: "fishing" },
    {
      vocabulary: {
        levels: { envoys: { who: "envoys of", talks: "talks of envoys", agents: { north: "the north" } } },
        tables: { fish: { topic: "fish", text: "the fish treaty" } },
        moves: { demand: (whom) => `tells ${whom} to sign`, rest: () => "rests" },
        dues: { rest: (date) => `until ${date}` },
      },
      story,
    },
  );

const open = (day: number, level?: string): SimulationEvent => ({
  type: "open",
  day,
  table: "fish",
  seats,
  text: null,
  ...(level === undefined ? {} : { level }),
});

const adjourn = (day: number): SimulationEvent => ({
  type: "adjourn",
  day,
  table: "fish",
  seats,
  ended: "deadline",
  rounds: 2,
  blockedBy: [],
  because: "the last round passed without an agreement",
});

const initialled: EventOf<"sign"> = {
  type: "sign",
  day: 4,
  table: "fish",
  text: "fish-1",
  outcome: { price: 10 },
  signatories: [],
  initials: seats,
  awaits: seats,
  lapsesAfter: 9,
  supersedes: [],
  crosses: [],
  rounds: 1,
};

const says = (log: readonly SimulationEvent[], told = words()): readonly string[] =>
  story({ start: START }, log, told).flatMap(({ paragraphs }) => paragraphs.map((each) => each.says));

it("envoys are told from those for whom they speak, who have not met again", () => {
  const log = [open(0), adjourn(0), open(2, "envoys"), adjourn(2)];
  expect(says(log).filter((line) => line.includes("meet"))).toEqual([
    "North and South meet on fish.",
    "Envoys of the north and South meet on fish.",
  ]);
});

it("what envoys initial is signed by those for whom they speak", () => {
  const log: readonly SimulationEvent[] = [
    open(4, "envoys"),
    initialled,
    { type: "ratify", day: 5, by: "north", table: "fish", text: "fish-1" },
    { type: "refuse", day: 6, by: "south", table: "fish", text: "fish-1", lines: [], because: "too little" },
  ];
  expect(says(log)).toEqual([
    "Envoys of the north and South meet on fish.",
    "Initialled in round 1 for North and South: price 10. North and South have to sign the text by 10 December.",
    "North signs the fish treaty of 5 December.",
    "South refuses to sign the fish treaty of 5 December: too little.",
  ]);
});

it("envoys who have nothing to sign end a round: they don't walk out, and later rounds are summed up for each group", () => {
  const because = "nothing it may sign is worth at least walking away";
  const round = (day: number): readonly SimulationEvent[] => [
    open(day, "envoys"),
    { type: "leave", day, by: "north", table: "fish", round: 0, because },
    { ...adjourn(day), ended: "walk-out", because: `north walked out: ${because}` } as SimulationEvent,
  ];
  expect(says([...round(0), ...round(3), ...round(5)]).slice(1)).toEqual([
    "The round ends without a text: the north sees none worth signing.",
    "Envoys of the north and South have met twice more on fish, on 4 December and 6 December, each time without agreement, as the north saw no text worth signing.",
  ]);
});

it("what envoys offer, and that they break off, is told of those for whom they speak", () => {
  const log: readonly SimulationEvent[] = [
    open(4, "envoys"),
    { type: "offer", day: 4, by: "north", table: "fish", round: 0, outcome: { price: 10 }, crosses: [] },
    { type: "leave", day: 4, by: "north", table: "fish", round: 1, because: "the tide" },
    { ...adjourn(4), ended: "walk-out", because: "north walked out: the tide" } as SimulationEvent,
  ];
  expect(says(log).slice(1)).toEqual([
    "The north opens with price 10.",
    "South makes no offer.",
    "The round ends without a text: the tide.",
  ]);
});

it("what a move ends by itself is told in the words for it", () => {
  const rest: SimulationEvent = {
    type: "move",
    day: 1,
    by: "north",
    move: "rest",
    toward: null,
    due: 3,
    because: "it is late",
  };
  expect(says([rest])).toEqual(["North rests, until 4 December: it is late."]);
});

it("moves say what they are about", () => {
  const demand = (about: string): SimulationEvent => ({
    type: "move",
    day: 5,
    by: "north",
    move: "demand",
    toward: "south",
    due: 8,
    about,
    because: "winter comes",
  });
  const told = says([open(4), initialled, demand("fish-1"), demand("fish")]).filter((line) =>
    line.includes("tells"),
  );
  expect(told).toEqual([
    "North tells South to sign, over the fish treaty of 5 December, with a deadline on 9 December: winter comes.",
    "North tells South to sign, over fish, once more, with a deadline on 9 December.",
  ]);
});

it("a story begins with how things stand, once, where the scenario says it", () => {
  const start: SimulationEvent = {
    type: "start",
    day: 0,
    format: 2,
    scenario: "fishing",
    seed: "1",
    run: 0,
    parameters: {},
    state: { quantities: { anger: 0.5 }, inner: {} },
  };
  const told = words({ opening: ({ quantities }) => [`Anger is at ${quantities["anger"]}.`, "So it is."] });
  expect(says([start, open(0), adjourn(0)], told)[0]).toBe("Anger is at 0.5. So it is.");
  expect(says([start, open(0), adjourn(0)])[0]).toBe("North and South meet on fish.");
  const teller = new Storyteller({ start: START }, told);
  const heard: string[] = [];
  for (const event of [start, { type: "day", day: 0, date: START } as const, open(0), adjourn(0), open(1)]) {
    teller.add(event);
    for (const { paragraphs } of teller.news()) heard.push(...paragraphs.map((each) => each.says));
  }
  expect(heard.filter((line) => line.includes("Anger"))).toHaveLength(1);
});
