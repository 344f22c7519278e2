import type { HistoryCoding, Outcome, SimulationEvent } from "@summitry/core";

const labels = {
  "ceasefire talks": "talks on a ceasefire",
  "settlement talks": "talks on a settlement",
  "reset talks": "talks on a reset",
  "guarantees talks": "talks on guarantees",
  "air truce": "air truce signed",
  "ground ceasefire": "ground ceasefire signed",
  "talks to follow": "text on further talks signed",
  settlement: "settlement signed",
  reset: "reset signed",
  guarantees: "guarantees pact signed",
  threat: "Trump threatens",
  pause: "Putin pauses air strikes",
  cut: "Trump cuts support",
};

type Code = keyof typeof labels;

/** The moves that a history tells. */
const told = new Map<string, Code>([
  ["threaten", "threat"],
  ["pause", "pause"],
  ["cut", "cut"],
]);

/** What histories are made of: the first meeting at each table, the first text of each kind, and the first threat, pause and cut. */
export const history: HistoryCoding = { code, labels };

function code(event: SimulationEvent): Code | null {
  if (event.type === "open") return known(`${event.table} talks`);
  if (event.type === "sign") return event.table === "ceasefire" ? truce(event.outcome) : known(event.table);
  return event.type === "move" ? (told.get(event.move) ?? null) : null;
}

function truce({ kind }: Outcome): Code {
  if (kind === "none") return "talks to follow";
  return kind === "air only" ? "air truce" : "ground ceasefire";
}

function known(name: string): Code | null {
  return Object.hasOwn(labels, name) ? (name as Code) : null;
}
