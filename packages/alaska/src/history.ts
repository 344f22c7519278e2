import type { EventOf, HistoryCoding, Outcome, SimulationEvent } from "@summitry/core";
import { resetSteps } from "./tables/steps.ts";

const labels = {
  "ceasefire talks": "talks on a ceasefire",
  "settlement talks": "talks on a settlement",
  "reset talks": "talks on a reset",
  "guarantees talks": "talks on guarantees",
  "ceasefire envoys": "envoys on a ceasefire",
  "settlement envoys": "envoys on a settlement",
  "reset envoys": "envoys on a reset",
  "guarantees envoys": "envoys on guarantees",
  "partial truce": "truce for energy targets or at sea signed",
  "air truce": "air truce signed",
  "ground ceasefire": "ground ceasefire signed",
  "talks to follow": "text on further talks signed",
  settlement: "settlement signed",
  reset: "reset signed",
  guarantees: "guarantees pact signed",
  "partial truce initialled": "truce for energy targets or at sea initialled",
  "air truce initialled": "air truce initialled",
  "ground ceasefire initialled": "ground ceasefire initialled",
  "talks to follow initialled": "text on further talks initialled",
  "settlement initialled": "settlement initialled",
  "reset initialled": "reset initialled",
  "guarantees initialled": "guarantees pact initialled",
  collapse: "a text falls apart",
  step: "a step of a reset is carried out",
  threat: "Trump threatens",
  penalty: "Trump carries a threat out",
  pause: "Putin pauses air strikes",
  truce: "Putin declares a truce",
  violation: "a truce is violated",
  demand: "Trump presses Kyiv",
  cut: "Trump cuts support",
};

type Code = keyof typeof labels;

/** The moves that a history tells, and what it calls them. */
const told = new Map<string, Code>([
  ...resetSteps.map(({ id }): [string, Code] => [id, "step"]),
  ["threaten", "threat"],
  ["penalise", "penalty"],
  ["pause", "pause"],
  ["declare truce", "truce"],
  ["violate", "violation"],
  ["pressure", "demand"],
  ["cut", "cut"],
]);

/**
 * What histories are made of: the first meeting at each table and level, the first text of each kind, initialled or signed,
 * the first that falls apart, and the first of the moves that change a course.
 */
export const history: HistoryCoding = { code, labels };

function code(event: SimulationEvent): Code | null {
  switch (event.type) {
    case "open":
      return known(`${event.table} ${event.level === "envoys" ? "envoys" : "talks"}`);
    case "sign":
      return known(`${textOf(event)}${event.initials === undefined ? "" : " initialled"}`);
    case "collapse":
      return "collapse";
    case "move":
      return event.move === "sanction" && event.by === "trump" ? "penalty" : (told.get(event.move) ?? null);
    default:
      return null;
  }
}

function textOf({ table, outcome }: EventOf<"sign">): string {
  return table === "ceasefire" ? truce(outcome) : table;
}

function truce({ kind }: Outcome): Code {
  if (kind === "none") return "talks to follow";
  if (kind === "energy only" || kind === "sea only") return "partial truce";
  return kind === "air only" ? "air truce" : "ground ceasefire";
}

function known(name: string): Code | null {
  return Object.hasOwn(labels, name) ? (name as Code) : null;
}
