import { assertPart, listPart } from "../data-parts.ts";
import type { EventOf, SimulationEvent } from "@summitry/core";
import { DataError } from "../data-error.ts";
import { capitalized } from "../words/english.ts";
import { labelOf } from "../words/label.ts";

/** A meeting that was held, or called off. */
export interface TimelineMeeting {
  readonly day: number;
  readonly table: string;
  /** "signed", or how it ended without a signature, or "called off". */
  readonly ended: "signed" | "called off" | EventOf<"adjourn">["ended"];
  /** Number of offers made at it. */
  readonly offers: number;
}

/** A signed text, from its signature on. */
export interface TimelineText {
  readonly text: string;
  readonly signed: number;
  /** Day it entered into force, or `null` if it never did. */
  readonly inForce: number | null;
  /** Day on which it ended, or `null` if it stood at the end of the run. */
  readonly over: number | null;
  /** What became of it: "in force", "awaits ratification", "refused by Zelensky". */
  readonly status: string;
}

/** Something an agent did away from the tables. */
export interface TimelineMove {
  readonly day: number;
  readonly by: string;
  readonly move: string;
}

/** Values of one input or quantity, each from a day on. */
export interface StepSeries {
  readonly name: string;
  readonly points: readonly { readonly day: number; readonly value: number }[];
}

/** The content of a log that a timeline shows. */
export interface Story {
  readonly start: EventOf<"start">;
  /** Date of day 0, YYYY-MM-DD. */
  readonly date: string;
  /** The last day. */
  readonly days: number;
  readonly meetings: readonly TimelineMeeting[];
  readonly texts: readonly TimelineText[];
  readonly moves: readonly TimelineMove[];
  readonly inputs: ReadonlyMap<string, StepSeries>;
  readonly quantities: ReadonlyMap<string, StepSeries>;
}

/**
 * Reads what happened in a run from its log.
 *
 * @param labels Names of tables and agents, by id. Texts are called after their table, with a number where it has several: "Ceasefire 2".
 * @throws DataError for a log that does not begin with a start and a day.
 */
export function storyOf(
  log: readonly SimulationEvent[],
  labels: Readonly<Record<string, string>> = {},
): Story {
  assertPart("log", log, listPart);
  const [start] = log;
  const first = log.find((event) => event.type === "day");
  if (start?.type !== "start" || first === undefined)
    throw new DataError({
      field: "log",
      value: log.slice(0, 1),
      allowed: "the log of a run, from its start event on",
    });
  return {
    start,
    date: first.date,
    days: log.at(-1)?.day ?? 0,
    meetings: meetingsIn(log).map((meeting) => ({
      ...meeting,
      table: labelOf(labels, meeting.table) ?? meeting.table,
    })),
    texts: log.flatMap((event) => (event.type === "sign" ? [textOf(event, log, labels)] : [])),
    moves: log.flatMap((event) =>
      event.type === "move" ? [{ ...event, by: agentOf(event.by, labels) }] : [],
    ),
    inputs: coursesOf(
      log.flatMap((event) => (event.type === "input" ? [{ ...event, name: event.input }] : [])),
    ),
    quantities: coursesOf(
      log.flatMap((event) => (event.type === "quantity" ? [{ ...event, name: event.quantity }] : [])),
    ),
  };
}

function meetingsIn(log: readonly SimulationEvent[]): readonly TimelineMeeting[] {
  const offers = new Map<string, number>();
  return log.flatMap((event): readonly TimelineMeeting[] => {
    if (event.type === "open") offers.set(event.table, 0);
    if (event.type === "offer") offers.set(event.table, (offers.get(event.table) ?? 0) + 1);
    const made = "table" in event && event.table !== null ? (offers.get(event.table) ?? 0) : 0;
    if (event.type === "sign") return [{ ...at(event), ended: "signed", offers: made }];
    if (event.type === "adjourn") return [{ ...at(event), ended: event.ended, offers: made }];
    if (event.type === "decline") return [{ ...at(event), ended: "called off", offers: 0 }];
    return [];
  });
}

function at({ day, table }: { readonly day: number; readonly table: string }) {
  return { day, table };
}

function textOf(
  { text, table, day, awaits }: EventOf<"sign">,
  log: readonly SimulationEvent[],
  labels: Readonly<Record<string, string>>,
): TimelineText {
  let inForce: number | null = null;
  let over: number | null = null;
  let status = awaits.length === 0 ? "signed" : "awaits ratification";
  for (const event of log) {
    if ("supersedes" in event && event.supersedes.includes(text))
      [over, status] = [event.day, `superseded by ${textName(event, labels, false)}`];
    if (!("text" in event) || event.text !== text) continue;
    if (event.type === "force") [inForce, status] = [event.day, "in force"];
    if (event.type === "lapse") [over, status] = [event.day, "lapsed"];
    if (event.type === "refuse") [over, status] = [event.day, `refused by ${agentOf(event.by, labels)}`];
    if (event.type === "expire") [over, status] = [event.day, `not renewed by ${agentOf(event.by, labels)}`];
    if (event.type === "collapse") [over, status] = [event.day, `given up by ${agentOf(event.by, labels)}`];
  }
  const isAlone = log.filter((event) => event.type === "sign" && event.table === table).length === 1;
  return { text: textName({ text, table }, labels, isAlone), signed: day, inForce, over, status };
}

/** What a text is called: the label of its table, with its number there unless it is the only one; or its id. */
function textName(
  { text, table }: { readonly text: string; readonly table: string },
  labels: Readonly<Record<string, string>>,
  isAlone: boolean,
): string {
  const label = labelOf(labels, table);
  if (label === undefined || !text.startsWith(`${table}-`)) return text;
  return isAlone ? label : `${label}\u00a0${text.slice(table.length + 1)}`;
}

function agentOf(id: string, labels: Readonly<Record<string, string>>): string {
  return labelOf(labels, id) ?? capitalized(id);
}

function coursesOf(
  values: readonly { readonly name: string; readonly day: number; readonly value: number }[],
): ReadonlyMap<string, StepSeries> {
  const byName = new Map<string, Map<number, number>>();
  for (const { name, day, value } of values)
    byName.set(name, (byName.get(name) ?? new Map<number, number>()).set(day, value));
  return new Map(
    Array.from(byName, ([name, days]) => [
      name,
      { name, points: Array.from(days, ([day, value]) => ({ day, value })) },
    ]),
  );
}
