import { expect, it } from "vitest";
import type { SimulationEvent } from "@summitry/core";
import { storyOf } from "../src/timeline/story.ts";
import { log } from "./samples.ts";

const text = {
  table: "ceasefire",
  outcome: { kind: "general" },
  signatories: ["trump", "putin"],
  crosses: [],
} as const;
const signed = { ...text, type: "sign", rounds: 1, awaits: [], lapsesAfter: null } as const;
const inForce = { ...text, type: "force", expires: null } as const;

/** Two texts, the second of which enters into force on day 20, and what the second replaces. */
function logOf(supersedes: readonly string[]): readonly SimulationEvent[] {
  const [start] = log();
  return [
    start!,
    { type: "day", day: 0, date: "2025-08-15" },
    { ...signed, day: 0, text: "ceasefire-1", supersedes: [] },
    { ...inForce, day: 0, text: "ceasefire-1", supersedes: [] },
    { ...signed, day: 12, text: "ceasefire-2", supersedes: [] },
    { ...inForce, day: 20, text: "ceasefire-2", supersedes },
  ];
}

it("a text is over from the day on which another one takes its place", () => {
  expect(storyOf(logOf(["ceasefire-1"])).texts).toEqual([
    { text: "ceasefire-1", signed: 0, inForce: 0, over: 20, status: "superseded by ceasefire-2" },
    { text: "ceasefire-2", signed: 12, inForce: 20, over: null, status: "in force" },
  ]);
});

it("a text that nothing takes the place of stays in force", () => {
  expect(storyOf(logOf([])).texts.map(({ over, status }) => [over, status])).toEqual([
    [null, "in force"],
    [null, "in force"],
  ]);
});

it("calls tables, agents and texts by the names they are given", () => {
  const labels = { ceasefire: "Ceasefire", trump: "The president", putin: "President Putin" };
  const { meetings, texts, moves } = storyOf(log(true), labels);
  expect(new Set(meetings.map(({ table }) => table))).toEqual(new Set(["Ceasefire", "reset", "guarantees"]));
  expect(texts.map(({ text, status }) => [text, status])).toEqual([
    ["Ceasefire\u00a01", "refused by Zelensky"],
    ["Ceasefire\u00a02", "given up by The president"],
  ]);
  expect(moves.map(({ by }) => by)).toContain("President Putin");
});

it("numbers the texts of a table where there are several", () => {
  const labels = { ceasefire: "Ceasefire" };
  const alone = logOf([]).filter((event) => !("text" in event && event.text === "ceasefire-2"));
  expect(storyOf(alone, labels).texts.map(({ text }) => text)).toEqual(["Ceasefire"]);
});
