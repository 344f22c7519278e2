import { redLine, type RedLine } from "@summitry/core";
import { positions } from "./evidence/positions.ts";
import { NEVADA } from "./tables/plan.ts";

/** The part of a plan that the lines are about. */
interface Based {
  readonly basis?: string;
  readonly california?: number;
}

/** California signs no text that charges evaporation and losses to every user. */
export const lossesLine: RedLine<Based> = redLine<Based>({
  id: "charged-losses",
  forbids: ({ basis }) => basis === "losses",
  because: "losses charged to every user would set aside the priority of its rights",
  source: positions.noLosses.source,
});

/** Arizona signs no text that takes water by strict priority. */
export const priorityLine: RedLine<Based> = redLine<Based>({
  id: "strict-priority",
  forbids: ({ basis }) => basis === "priority",
  because: "by strict priority the canal to Phoenix and Tucson would run dry first",
  source: positions.notJunior.source,
});

/** Per cent of a plan that Arizona gives at the most: its part of the river is 37. */
const ITS_PART = 38;

/**
 * Arizona signs no plan of which it gives noticeably more than its part of the river. Stated, but not held to the
 * end: optional.
 */
export const partLine: RedLine<Based> = redLine<Based>({
  id: "own-part",
  forbids: ({ california }) => california !== undefined && 100 - NEVADA - california > ITS_PART,
  because: "it is unacceptable to carry a disproportionate burden of reductions",
  source: positions.disproportionate.source,
});

/** Names of the lines that can be relaxed. */
export const LINES = ["charged-losses", "strict-priority"] as const;

/** Name of a line. */
export type Line = (typeof LINES)[number];
